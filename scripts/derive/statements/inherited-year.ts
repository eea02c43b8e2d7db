import { findYears, type Period } from './find-years.ts';
import { sentencesOf, wordsOf } from './spans.ts';

/** What is printed above a paragraph: its section and chapter, the nearest last. */
export interface Above {
  readonly heading: string;
  /** Paragraphs of running text that are directly below the heading and before the paragraph. */
  readonly paragraphs: readonly string[];
}

/**
 * The year that is printed above a paragraph and holds for it: in an introduction that begins with it (“十四五”期间，…), in
 * a heading, or, where the text looks back, in the first sentence of the section or chapter.
 *
 * @param above headings over the paragraph with their introductions, the nearest last
 * @param looksBack whether the headings say that the text is about what has been
 * @returns the year; `null` where none is printed above
 */
export function inheritedYear(above: readonly Above[], looksBack: boolean, period: Period): number | null {
  for (const { heading, paragraphs } of [...above].reverse()) {
    for (const text of [...paragraphs].reverse()) {
      const [first] = findYears(text, period);
      if (first?.use === 'by' && first.start <= 2) return first.year;
    }
    const [opening] = sentencesOf(paragraphs[0] ?? '');
    if (looksBack && opening) {
      const past = findYears(wordsOf(paragraphs[0] ?? '', opening), period).find(
        ({ year }) => year < period.start,
      );
      if (past) return past.year;
    }
    const [own] = findYears(heading, period);
    if (own) return own.year;
  }
  return null;
}
