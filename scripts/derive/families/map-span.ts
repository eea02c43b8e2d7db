import { compareSpans } from './compare-spans.ts';
import type { Span } from './snap-to-clauses.ts';

/**
 * Where a stretch of one text stands in another that is nearly the same: from the first to the last of its characters
 * that both have in common order.
 *
 * @returns `null` where nothing of it is left
 */
export function mapSpan(from: readonly string[], to: readonly string[], span: Span): Span | null {
  const { inCommon, inOther } = compareSpans(from, to);
  const places = inOther.flatMap((isCommon, index) => (isCommon ? [index] : []));
  let before = 0;
  const kept: number[] = [];
  for (const [index, isCommon] of inCommon.entries()) {
    if (!isCommon) continue;
    if (index >= span.start && index < span.end) kept.push(places[before] ?? -1);
    before += 1;
  }
  const [first, last] = [kept[0], kept.at(-1)];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}
