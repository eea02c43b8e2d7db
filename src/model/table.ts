import { z } from 'zod';
import { evidence, lineNumber, planId, sitePath } from './evidence.ts';
import { chapterSlug } from './outline.ts';

export const tableKind = z.enum(['indicators', 'projects', 'policies', 'highlights', 'objectives', 'box']);
export type TableKind = z.infer<typeof tableKind>;

/** What a row of a table is: data, the name of the rows below, or a sum. */
export const rowRole = z.enum(['data', 'group', 'total']);
export type RowRole = z.infer<typeof rowRole>;

/**
 * A record of `data/tables.json`. Merged cells are filled in, so that every row is as wide as
 * `header`; a box has no header and one cell a row, a paragraph each.
 */
export const tableRecord = z
  .strictObject({
    plan: planId,
    id: z.string(),
    title: z.string().min(1),
    kind: tableKind,
    chapter: chapterSlug,
    section: z.string().nullable(),
    header: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    rowLines: z.array(lineNumber),
    /** Block id of each row. */
    rowBlocks: z.array(z.string()),
    rowRoles: z.array(rowRole),
    /** Line in which the words of each cell stand: for a merged cell, a line above the row's own. */
    cellLines: z.array(z.array(lineNumber)),
    notes: z.array(z.string()),
    line: lineNumber,
    lineEnd: lineNumber,
    url: sitePath,
    source: evidence,
  })
  .refine((table) => table.kind === 'box' || table.rows.every((row) => row.length === table.header.length), {
    error: 'every row of a table is as wide as its header',
  })
  .refine(
    (table) =>
      [table.rowLines, table.rowBlocks, table.rowRoles, table.cellLines].every(
        (list) => list.length === table.rows.length,
      ),
    { error: 'rowLines, rowBlocks, rowRoles and cellLines have one entry a row' },
  );
export type TableRecord = z.infer<typeof tableRecord>;

/** A cell of a row, with the line in which its words are printed: for a merged cell, a line above the row's own. */
export interface TableCell {
  readonly text: string;
  readonly line: number;
}

/** A row of a table, merged cells filled in. */
export interface TableRow {
  /** Id of its block. */
  readonly block: string;
  readonly line: number;
  readonly role: RowRole;
  readonly cells: readonly TableCell[];
}

/** A table as the code works with it: rows that hold their cells. */
export type Table = Omit<TableRecord, 'rows' | 'rowLines' | 'rowBlocks' | 'rowRoles' | 'cellLines'> & {
  readonly rows: readonly TableRow[];
};

/** The published form of a table, in which each property of the rows is a list of its own. */
export function tableRecordOf({ rows, ...table }: Table): TableRecord {
  return {
    ...table,
    rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
    rowLines: rows.map(({ line }) => line),
    rowBlocks: rows.map(({ block }) => block),
    rowRoles: rows.map(({ role }) => role),
    cellLines: rows.map(({ cells }) => cells.map(({ line }) => line)),
  };
}
