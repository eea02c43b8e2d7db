import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';

/** What a reader, a link checker and a screen reader find in a page, in page order. */
export interface PageFacts {
  /** Lines of visible text, and alternative texts and labels. */
  readonly words: readonly string[];
  /** Addresses that the page links to, sends forms to, or shows pictures and frames from. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
  /** Landmarks with their labels: `nav 章节`. */
  readonly landmarks: readonly string[];
}

const landmarkTags = ['header', 'nav', 'main', 'aside', 'footer', 'form', 'section', 'search'];

/**
 * Reads a page of the built site.
 *
 * @param html the whole page
 */
export function pageFacts(html: string): PageFacts {
  const tree = fromHtml(html);
  const labels: string[] = [];
  const links: string[] = [];
  const ids: string[] = [];
  const landmarks: string[] = [];
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    const { ariaLabel, alt, title, id, href, src, action, role } = properties;
    for (const label of [ariaLabel, alt, title]) if (typeof label === 'string') labels.push(label);
    if (typeof id === 'string') ids.push(id);
    const isCode = tagName === 'script' || (tagName === 'link' && String(properties['rel']) === 'stylesheet');
    if (!isCode) {
      for (const link of [href, src, action]) if (typeof link === 'string') links.push(`${tagName} ${link}`);
    }
    if (landmarkTags.includes(tagName) || typeof role === 'string') {
      landmarks.push([tagName, role, ariaLabel].filter((part) => typeof part === 'string').join(' '));
    }
  });
  return { words: [...wordsOf(tree), ...labels], links, ids, landmarks };
}

function wordsOf(tree: Root): string[] {
  return toText(tree)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
