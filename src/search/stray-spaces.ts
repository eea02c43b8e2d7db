import { countOf } from './results.ts';
import type { Answer } from './evaluate.ts';

/** A pasted text is longer than two words that are asked for together. */
const shortest = 9;

/**
 * The words of a query as one text, where the spaces between them may be those of a line that was broken.
 *
 * @param phrases words of a query that asks for all of them
 */
export function joinedText(phrases: readonly string[]): string | null {
  if (phrases.length < 2 || !phrases.every((phrase) => /[\p{Script=Han}\d]/u.test(phrase))) return null;
  const joined = phrases.join('');
  return [...joined].length < shortest ? null : joined;
}

/**
 * Whether a space stood inside a text: one of its words never stands without the others (畜禽粪污综合利 用率).
 *
 * @param joined answer to the text without spaces
 * @param words answers to its words
 */
export function isOneText(joined: Answer, words: readonly Answer[]): boolean {
  const together = countOf(joined.hits);
  return together.blocks > 0 && words.some(({ hits }) => countOf(hits).occurrences === together.occurrences);
}
