import type { ComparedSide, ParallelRecord } from '../model/parallel.ts';
import { markChanges, type Piece } from '../text/mark-differences.ts';

/** Both passages of a parallel, each split into what the other shares and what it lacks. */
export interface ComparedPieces {
  readonly a: readonly Piece[];
  readonly b: readonly Piece[];
}

/** A parallel as the pages show it: the plan that comes first on the left, differences marked. */
export interface Parallel {
  readonly record: ParallelRecord;
  readonly differences: ComparedPieces;
  /** They differ in a figure or a year. */
  readonly numbers: boolean;
}

/**
 * Splits the passages of each parallel where they differ.
 *
 * @param planIds the plans in their order: it decides which passage of a parallel becomes `a`
 * @returns one entry a record, in the order of the records
 */
export function compareParallels(
  records: readonly ParallelRecord[],
  planIds: readonly string[],
): readonly Parallel[] {
  const order = new Map(planIds.map((id, index) => [id, index]));
  const placeOf = ({ plan }: ComparedSide): number => order.get(plan) ?? order.size;
  return records.map((found) => {
    const [a, b] = placeOf(found.a) <= placeOf(found.b) ? [found.a, found.b] : [found.b, found.a];
    const numbers = found.differs.some((difference) => difference === 'number' || difference === 'year');
    const differences = { a: markChanges(a.text, a.changed), b: markChanges(b.text, b.changed) };
    return { record: { ...found, a, b }, differences, numbers };
  });
}
