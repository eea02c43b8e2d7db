import type { Hit, SearchEngine } from './model.ts';
import type { Pagefind, PagefindPage } from './pagefind-types.ts';

/**
 * An engine that asks Pagefind which chapters hold the words, and then looks in them for the blocks that hold the
 * words exactly as typed: Pagefind itself finds chapters by the words into which it cuts Chinese.
 *
 * @param url address of Pagefind's script; it is loaded with the first query
 */
export function pagefindEngine(url: string): SearchEngine {
  let loading: Promise<Pagefind> | undefined;
  return async (terms) => {
    loading ??= load(url);
    const pagefind = await loading.catch((error: unknown) => {
      // The next query tries again.
      loading = undefined;
      throw error;
    });
    const { results } = await pagefind.search(terms.join(' '));
    const pages = await Promise.all(results.map((result) => result.data()));
    return pages.toSorted((a, b) => orderOf(a) - orderOf(b)).flatMap((page) => hitsIn(page, terms));
  };
}

async function load(url: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** The blocks and headings of a chapter that hold all words, in the order of the text. */
export function hitsIn(page: PagefindPage, terms: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  const chapter = page.meta['chapter'] ?? '';
  let section: string | undefined;
  // A figure is a whole table or box; its rows and paragraphs are found by themselves.
  const anchors = page.anchors.filter(({ element }) => element !== 'figure');
  const words = page.raw_content.split(wordBreak);
  for (const [index, { element, id, text: ownText, location }] of anchors.entries()) {
    const text = ownText || readable(words.slice(location, anchors[index + 1]?.location));
    if (element === 'h2') section = text;
    if (!terms.every((term) => text.includes(term))) continue;
    hits.push({
      plan: page.meta['plan'] ?? '',
      chapter: lastSegment(page.url),
      block: id,
      headings: section === undefined || element === 'h2' ? [chapter] : [chapter, section],
      text,
    });
  }
  return hits;
}

const wordBreak = '\u200b';

/** Words of a table row. Pagefind closes each cell with a full stop of its own, which the row does not print. */
function readable(words: readonly string[]): string {
  return words
    .join('')
    .replaceAll(/\.(\s|$)/g, ' ｜ ')
    .replace(/ ｜ $/, '')
    .trim();
}

function orderOf(page: PagefindPage): number {
  return Number(page.meta['order'] ?? 0);
}

/** @example lastSegment('/plans/wushan/4/') // '4' */
function lastSegment(path: string): string {
  return path.replace(/\/+$/, '').split('/').at(-1) ?? '';
}
