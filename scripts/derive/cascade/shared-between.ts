import type { ParallelRecord } from '../../../src/model/parallel.ts';

/**
 * How many characters the parallels of two blocks share.
 *
 * @returns a function from the ids of two blocks, in any order; 0 where they have none
 */
export function sharedBetween(parallels: readonly ParallelRecord[]): (a: string, b: string) => number {
  const sums = new Map<string, number>();
  const keyOf = (a: string, b: string): string => [a, b].sort().join(' ');
  for (const { a, b, shared } of parallels) {
    const key = keyOf(a.block, b.block);
    sums.set(key, (sums.get(key) ?? 0) + shared);
  }
  return (a, b) => sums.get(keyOf(a, b)) ?? 0;
}
