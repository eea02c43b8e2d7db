import type { FindingEvidence } from '../../../src/model/finding.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { CheckedPlan } from './check.ts';
import { quoteOf, quoteSentence, wordsOf } from './quote.ts';

/**
 * Evidence for an observation: its row, or its sentence.
 *
 * @param marked the words that do not fit; those that are not in the quotation (a merged cell is printed in a row above)
 *   are left out
 */
export function quoteObservation(
  { blocks }: Pick<CheckedPlan, 'blocks'>,
  { source, origin }: Pick<ObservationRecord, 'source' | 'origin'>,
  marked: readonly string[],
): FindingEvidence {
  const block = blocks.find(({ id }) => id === source.block);
  const words = marked.map((each) => each.replaceAll(/\s+/g, ' ').trim());
  if (!block) return { ...source, marked: words.filter((each) => source.quote.includes(each)) };
  if (origin === 'prose') {
    const start = Math.max(block.text.indexOf(source.quote), 0);
    const sentence = quoteSentence(block, { start, end: start + source.quote.length }, words);
    return { ...sentence, marked: words.filter((each) => sentence.quote.includes(each)) };
  }
  return quoteOf(
    block,
    words.filter((each) => wordsOf(block).includes(each)),
  );
}
