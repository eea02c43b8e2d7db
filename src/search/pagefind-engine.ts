import type { Pagefind } from './pagefind-types.ts';

/** A chapter close to some words by Pagefind's ranking. It need not contain them as typed. */
export interface CloseChapter {
  readonly plan: string;
  /** Last segment of the chapter's path. */
  readonly chapter: string;
  readonly title: string;
}

const mostChapters = 5;

/**
 * Asks Pagefind for the chapters closest to some words: it segments Chinese into words and ranks by them, which
 * the exact search does not.
 *
 * @param url address of Pagefind's script; it is loaded with the first call
 * @throws when it cannot be loaded, or the browser blocks WebAssembly
 */
export async function closestChapters(url: string, words: readonly string[]): Promise<CloseChapter[]> {
  const pagefind = (await import(/* @vite-ignore */ url)) as Pagefind;
  await pagefind.init();
  const { results } = await pagefind.search(words.join(' '));
  const pages = await Promise.all(results.slice(0, mostChapters).map((result) => result.data()));
  return pages.map((page) => ({
    plan: page.meta['plan'] ?? '',
    chapter: lastSegment(page.url),
    title: page.meta['chapter'] ?? '',
  }));
}

/** @example lastSegment('/plans/wushan/4/') // '4' */
function lastSegment(path: string): string {
  return path.replace(/\/+$/, '').split('/').pop() ?? '';
}
