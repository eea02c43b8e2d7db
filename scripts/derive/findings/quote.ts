import type { FindingEvidence } from '../../../src/model/finding.ts';
import { printedWords } from '../../inputs/printed-text.ts';
import type { CheckedPlan } from './check.ts';

/** What can be quoted: a block, or a heading, which has a title instead of a text. */
type Quotable = Pick<FindingEvidence, 'plan' | 'line' | 'lineEnd' | 'url'> & { readonly id: string } & (
    { readonly text: string } | { readonly number: string | null; readonly title: string }
  );

/** The words of a block or heading as one line: cells and the parts of a heading are parted by a space. */
export function wordsOf(place: Quotable): string {
  if ('text' in place) return place.text.replaceAll(/\s+/g, ' ').trim();
  return [place.number, place.title].filter((part) => part !== null).join(' ');
}

/**
 * Evidence for words of a block or heading.
 *
 * @param marked the words that do not fit, each of which stands in the quotation
 * @param quote what to quote of it; by default all of it
 */
export function quoteOf(place: Quotable, marked: readonly string[], quote = wordsOf(place)): FindingEvidence {
  const { plan, line, lineEnd, id, url } = place;
  return { plan, line, lineEnd, block: id, url, quote, marked: [...marked] };
}

/**
 * Evidence for the sentence of a block that has the characters from `start` to `end` of its text.
 *
 * @param marked the words that do not fit; by default those between `start` and `end`
 */
export function quoteSentence(
  block: Quotable & { readonly text: string },
  { start, end }: { readonly start: number; readonly end: number },
  marked: readonly string[] = [block.text.slice(start, end)],
): FindingEvidence {
  return quoteOf(block, marked, sentenceAround(block.text, start, end));
}

/** The sentence, or sentences, of a text that have the characters from `start` to `end`. */
export function sentenceAround(text: string, start: number, end: number): string {
  const stops = /[。！？\n\t]/;
  let from = start;
  while (from > 0 && !stops.test(text[from - 1] ?? '')) from -= 1;
  let to = Math.max(end, start + 1);
  while (to < text.length && !stops.test(text[to - 1] ?? '')) to += 1;
  return text.slice(from, to).trim();
}

/**
 * Evidence for words that are printed in a line.
 *
 * @returns the sentence that has them, or the whole row or heading; `undefined` where no block or heading has the line
 *   and the words
 */
export function quoteLine(plan: CheckedPlan, line: number, words: string): FindingEvidence | undefined {
  const at = (place: { readonly line: number; readonly lineEnd: number }): boolean =>
    place.line <= line && line <= place.lineEnd;
  const block = plan.blocks.find(at);
  if (block && block.kind !== 'row') {
    const start = block.text.indexOf(words);
    if (start >= 0) return quoteSentence(block, { start, end: start + words.length });
  }
  const place = block ?? plan.outline.find(at);
  if (place === undefined || !printedWords(wordsOf(place)).includes(printedWords(words))) return undefined;
  return quoteOf(place, wordsOf(place).includes(words) ? [words] : []);
}
