import { z } from 'zod';
import { documentedRecord, field } from './documentation.ts';
import { lineEndField, lineField, lineNumber, planField, sourceField, urlField } from './evidence.ts';
import { chapterField } from './outline.ts';

export const tableKind = z.enum(['indicators', 'projects', 'policies', 'highlights', 'objectives', 'box']);
export type TableKind = z.infer<typeof tableKind>;

/** Kind of a table row: data, the name of the rows below, or a sum. */
export const rowRole = z.enum(['data', 'group', 'total']);
export type RowRole = z.infer<typeof rowRole>;

/**
 * A record of `data/tables.json`. Merged cells are filled in, so that every row is as wide as
 * `header`; a box has no header and one cell per row, each a paragraph.
 */
export const tableRecord = documentedRecord(
  z
    .strictObject({
      plan: planField,
      id: field(z.string(), { zh: '表或专栏的 id。', en: 'Id of the table or box.' }),
      title: field(z.string().min(1), { zh: '标题，照印。', en: 'Title as printed.' }),
      kind: field(tableKind, {
        zh: '类别：indicators 指标、projects 项目、policies 政策、highlights 亮点、objectives 目标、box 专栏。',
        en: 'What it lists: indicators, projects, policies, highlights, objectives; or a box.',
      }),
      chapter: chapterField,
      section: field(z.string().nullable(), {
        zh: '所在节（无节则章）标题的 id。',
        en: 'Id of the heading of its section, else chapter.',
        ref: 'outline',
      }),
      header: field(z.array(z.string()), { zh: '表头各格。', en: 'Cells of the header.' }),
      rows: field(z.array(z.array(z.string())), {
        zh: '各行，每行是各格的文字。',
        en: 'Rows, each with the words of its cells.',
      }),
      rowLines: field(z.array(lineNumber), {
        zh: '各行在文本中的行号。',
        en: 'Line of each row in the text.',
      }),
      rowBlocks: field(z.array(z.string()), { zh: '各行的段 id。', en: 'Id of the block of each row.' }),
      rowRoles: field(z.array(rowRole), {
        zh: '各行的作用：data 数据，group 下面各行的名目，total 合计。',
        en: 'What each row is: data, group (name of the rows below), or total (a sum).',
      }),
      cellLines: field(z.array(z.array(lineNumber)), {
        zh: '各格文字所在的行号；合并的格指向它印出的那一行。',
        en: 'Line in which each cell is printed; for a merged cell, the line of the cell it is merged into.',
      }),
      notes: field(z.array(z.string()), { zh: '表下的注。', en: 'Notes below the table.' }),
      line: lineField,
      lineEnd: lineEndField,
      url: urlField,
      source: sourceField,
    })
    .refine(
      (table) => table.kind === 'box' || table.rows.every((row) => row.length === table.header.length),
      {
        error: 'every row of a table is as wide as its header',
      },
    )
    .refine(
      (table) =>
        [table.rowLines, table.rowBlocks, table.rowRoles, table.cellLines].every(
          (list) => list.length === table.rows.length,
        ),
      { error: 'rowLines, rowBlocks, rowRoles and cellLines have one entry a row' },
    ),
  {
    title: { zh: '表与专栏', en: 'Tables and boxes' },
    description: {
      zh: '每张表和每个专栏。合并的格已填满，每行与表头同宽；专栏没有表头，每段为一行一格。',
      en: 'Each table and each box. Merged cells are filled in, so that each row is as wide as the header; a box has no header, and a row of one cell for each paragraph.',
    },
  },
);
export type TableRecord = z.infer<typeof tableRecord>;

/** A cell of a row and the line in which it is printed: for a merged cell, a line above the row's own. */
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

/** A table as used in code: rows that contain their cells. */
export type Table = Omit<TableRecord, 'rows' | 'rowLines' | 'rowBlocks' | 'rowRoles' | 'cellLines'> & {
  readonly rows: readonly TableRow[];
};

/** The published form of a table, with one list per property of the rows. */
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
