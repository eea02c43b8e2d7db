import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { visit } from 'unist-util-visit';

/** Reads the body of an `.mdx` file the way the site does: GFM without single tildes, MDX. */
export function readChapterBody(file: string): Root {
  const body = file.replace(/^---\n[\s\S]*?\n---\n/, '');
  return fromMarkdown(body, {
    extensions: [gfm({ singleTilde: false }), mdxjs()],
    mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
  });
}

/**
 * The plan's text in a chapter, in order, without white space: printed numbers of headings,
 * and all text between the tags.
 */
export function chapterWords(file: string): string {
  const parts: string[] = [];
  visit(readChapterBody(file), (node) => {
    if (node.type === 'text') parts.push(node.value);
    else if (node.type === 'mdxJsxTextElement' && node.name === 'Heading') {
      const number = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'number');
      if (typeof number?.value === 'string') parts.push(number.value);
    }
  });
  return parts.join('').replaceAll(/\s/g, '');
}
