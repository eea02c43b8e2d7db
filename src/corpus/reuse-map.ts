import type { Parallel } from './compare-parallels.ts';
import { sharedCharacters } from './shared-text.ts';

/** What two chapters share. */
export interface ReuseCell {
  readonly row: string;
  readonly column: string;
  /** Characters of the row's chapter that stand in the column's too, each counted once. */
  readonly characters: number;
  readonly parallels: number;
  /** Id of the first parallel of the two. */
  readonly first: string;
}

/**
 * Which chapters of two plans share wording, and how much. Of one plan with itself each parallel counts for both chapters,
 * so that the map is read from either side.
 *
 * @param parallels of the two plans, in order
 * @param chapterOf block id → its chapter
 * @returns the pairs of chapters that share anything, in the order of their first parallel
 */
export function reuseMap(
  parallels: readonly Parallel[],
  chapterOf: (block: string) => string,
): readonly ReuseCell[] {
  const cells = new Map<string, { row: string; column: string; found: Parallel[] }>();
  const note = (row: string, column: string, parallel: Parallel): void => {
    const key = JSON.stringify([row, column]);
    const cell = cells.get(key) ?? { row, column, found: [] };
    cells.set(key, cell);
    if (!cell.found.includes(parallel)) cell.found.push(parallel);
  };
  for (const parallel of parallels) {
    const { a, b } = parallel.record;
    const [row, column] = [chapterOf(a.block), chapterOf(b.block)];
    note(row, column, parallel);
    if (a.plan === b.plan) note(column, row, parallel);
  }
  return [...cells.values()].map(({ row, column, found }) => ({
    row,
    column,
    characters: sharedCharacters(found, (side, beside) =>
      // Chapters of two plans may have the same name: there the first plan is that of the rows.
      side.plan === beside.plan
        ? chapterOf(side.block) === row && chapterOf(beside.block) === column
        : side.plan === found[0]?.record.a.plan,
    ),
    parallels: found.length,
    first: found[0]?.record.id ?? '',
  }));
}
