import type { ParallelRecord, ParallelSide } from '../model/parallel.ts';
import { markDifferences, type Differences } from '../text/mark-differences.ts';

/** A parallel as the pages show it: the plan that comes first on the left, differences marked. */
export interface Parallel {
  readonly record: ParallelRecord;
  readonly differences: Differences;
  /** They differ in a figure or a year. */
  readonly numbers: boolean;
}

/**
 * Marks what the two passages of each parallel do not share.
 *
 * @param planIds the plans in their order: it decides which passage of a parallel becomes `a`
 * @returns one entry a record, in the order of the records
 */
export function compareParallels(
  records: readonly ParallelRecord[],
  planIds: readonly string[],
): readonly Parallel[] {
  const order = new Map(planIds.map((id, index) => [id, index]));
  const placeOf = ({ plan }: ParallelSide): number => order.get(plan) ?? order.size;
  return records.map((found) => {
    const [a, b] = placeOf(found.a) <= placeOf(found.b) ? [found.a, found.b] : [found.b, found.a];
    const numbers = found.differs.some((difference) => difference === 'number' || difference === 'year');
    return { record: { ...found, a, b }, differences: markDifferences(a.text, b.text), numbers };
  });
}
