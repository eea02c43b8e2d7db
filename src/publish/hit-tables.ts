import {
  exportColumns,
  headingOf,
  valueOf,
  type ExportColumn,
  type ExportRow,
  type ExportWords,
} from '../search/export.ts';
import type { SheetTable } from './spreadsheet.ts';

/** Names of sheets and of what the third one says. */
export interface TableWords extends ExportWords {
  readonly sheets: Readonly<Record<'hits' | 'fields' | 'search', string>>;
  readonly column: string;
  readonly name: string;
  readonly meaning: string;
  readonly query: string;
  readonly blocks: string;
  readonly occurrences: string;
  readonly address: string;
}

/** How often a query was found. */
export interface QueryCount {
  readonly query: string;
  readonly blocks: number;
  readonly occurrences: number;
}

/** Widths of columns in characters; others are narrow. */
const widths: Partial<Readonly<Record<ExportColumn, number>>> = {
  query: 14,
  planTitle: 30,
  chapter: 30,
  section: 24,
  forms: 16,
  quotation: 70,
  code: 20,
  memo: 30,
  url: 40,
  citation: 60,
};

/**
 * The sheets of a workbook of hits: the passages, one a row under one row of headings, ready for a pivot table; what each
 * column means; which list it is and where it can be asked again.
 *
 * @param address of the list
 * @param words the language of the page first
 */
export function hitTables(
  rows: readonly ExportRow[],
  queries: readonly QueryCount[],
  address: string,
  words: readonly TableWords[],
): SheetTable[] {
  const both = (choose: (of: TableWords) => string): string => words.map(choose).join(' ');
  return [
    {
      name: both(({ sheets }) => sheets.hits),
      header: exportColumns.map((column) => headingOf(column, words)),
      rows: rows.map((row) =>
        exportColumns.map((column) => (column === 'url' ? { href: row.url } : valueOf(row, column))),
      ),
      widths: exportColumns.map((column) => widths[column] ?? 12),
    },
    {
      name: both(({ sheets }) => sheets.fields),
      header: [
        both(({ column }) => column),
        both(({ name }) => name),
        ...words.map(({ meaning }) => meaning),
      ],
      rows: exportColumns.map((column) => [
        words.map(({ headings }) => headings[column]).join(' '),
        column,
        ...words.map(({ meanings }) => meanings[column]),
      ]),
      widths: [26, 16, ...words.map(() => 60)],
    },
    {
      name: both(({ sheets }) => sheets.search),
      header: [
        both(({ query }) => query),
        both(({ blocks }) => blocks),
        both(({ occurrences }) => occurrences),
        both((of) => of.address),
      ],
      rows: queries.map(({ query, blocks, occurrences }) => [query, blocks, occurrences, { href: address }]),
      widths: [24, 14, 18, 70],
    },
  ];
}
