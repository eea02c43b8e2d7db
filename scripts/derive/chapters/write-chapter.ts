import type { Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { ChapterFrontMatter } from '../../../src/model/chapter.ts';

/**
 * Serialises a chapter.
 *
 * @param head comment for people who open the file
 * @returns text of an `.mdx` file that parses back to `tree`
 */
export function writeChapter(frontMatter: ChapterFrontMatter, tree: Root, head: string): string {
  const body = toMarkdown(tree, {
    extensions: [gfmToMarkdown(), mdxToMarkdown({ printWidth: Infinity })],
    resourceLink: true,
  });
  return `---\n# ${head}\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}`;
}
