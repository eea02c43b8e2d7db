import { fold } from '../../../../src/text/fold.ts';
import type { Shown } from './drive.ts';
import type { PeerChapter } from './read-chapters.ts';

/** Characters of a shown passage by which its chapter is found. */
const enough = 12;

const folded = (text: string): string => fold(text.replaceAll(/[\n\t]/g, ' '), {}).text;

/** Tells whether what a search shows is an answer: a chapter that holds the words of the query. */
export class Answers {
  readonly #chapters: readonly { readonly path: string; readonly text: string }[];

  constructor(chapters: readonly Pick<PeerChapter, 'plan' | 'chapter' | 'text'>[]) {
    this.#chapters = chapters.map(({ plan, chapter, text }) => ({
      path: `/${plan}/${chapter}`,
      text: folded(text),
    }));
  }

  /** Whether any chapter holds all words of the query, which are parted by spaces. */
  exist(query: string): boolean {
    return this.#chapters.some(({ text }) => holds(text, query));
  }

  /**
   * Whether a shown result leads to a chapter that holds all words of the query: told by its link, else by where the
   * passage stands that it shows.
   */
  include(query: string, shown: readonly Shown[]): boolean {
    return shown.some((result) =>
      this.#chapters.some(({ path, text }) => holds(text, query) && leadsTo(result, path, text)),
    );
  }
}

function holds(text: string, query: string): boolean {
  return query.split(/\s+/).every((word) => text.includes(folded(word)));
}

function leadsTo({ href, text: passage }: Shown, path: string, text: string): boolean {
  if (href !== null) return new RegExp(`${path}(\\.html|/)?([?#]|$)`).test(href);
  return passage.split('…').some((piece) => {
    const start = folded(piece).slice(0, enough);
    return start.length > 1 && text.includes(start);
  });
}
