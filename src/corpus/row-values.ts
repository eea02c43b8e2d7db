import { dataset } from './records.ts';

/** A cell of a row: its column header and its text; a merged cell has them in each of its rows. */
export interface RowValue {
  readonly head: string;
  readonly value: string;
}

let values: ReadonlyMap<string, readonly RowValue[]> | undefined;

/**
 * The non-empty cells of a table row.
 *
 * @param block id of the row
 * @returns an empty list for a header, the name of a group, or a row of a box
 */
export function rowValues(block: string): readonly RowValue[] {
  values ??= new Map(
    dataset('tables').flatMap(({ header, rows, rowBlocks, rowRoles }) =>
      rows.flatMap((cells, index) => {
        const id = rowBlocks[index];
        if (id === undefined || header.length === 0 || rowRoles[index] === 'group') return [];
        const own = header.map((head, column) => ({ head, value: cells[column] ?? '' }));
        return [[id, own.filter(({ value }) => value !== '')] as const];
      }),
    ),
  );
  return values.get(block) ?? [];
}
