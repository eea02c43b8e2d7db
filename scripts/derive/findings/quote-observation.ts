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
  { blocks, tables }: Pick<CheckedPlan, 'blocks' | 'tables'>,
  { source, origin, raw }: Pick<ObservationRecord, 'source' | 'origin' | 'raw'>,
  marked: readonly string[],
): FindingEvidence {
  const block = blocks.find(({ id }) => id === source.block);
  const words = marked.map(asOneLine);
  if (!block) return { ...source, marked: words.filter((each) => source.quote.includes(each)) };
  if (origin === 'prose') {
    const start = Math.max(block.text.indexOf(source.quote), 0);
    const sentence = quoteSentence(block, { start, end: start + source.quote.length }, words);
    return { ...sentence, marked: words.filter((each) => sentence.quote.includes(each)) };
  }
  const row = tables.flatMap(({ rows }) => rows).find((each) => each.block === block.id);
  const quote = wordsOf(block);
  const own = asOneLine(raw);
  const isTwice = own !== '' && quote.indexOf(own) !== quote.lastIndexOf(own);
  const before = row?.cells.filter(({ line }) => line < source.line).at(-1);
  // Of two cells that read the same, the one that is meant is told by the cell before it.
  const told = isTwice && before ? `${asOneLine(before.text)} ${own}` : own;
  return quoteOf(
    block,
    words
      .map((each) => (each === own && quote.includes(told) ? told : each))
      .filter((each) => quote.includes(each)),
  );
}

function asOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
