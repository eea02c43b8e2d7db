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
