/**
 * Hits as a file: the coding sheet that is otherwise made by hand. Pure: rows in, text out.
 */

export interface ExportRow {
  /** The query as typed. */
  readonly query: string;
  /** The whole block as printed; the cells of a row are separated by `｜`. */
  readonly quotation: string;
  /** Distinct printed forms of the match in it. */
  readonly forms: readonly string[];
  readonly occurrences: number;
  readonly plan: string;
  readonly planTitle: string;
  readonly chapter: string;
  readonly section: string | null;
  readonly kind: string;
  readonly topic: string;
  readonly line: number;
  readonly lineEnd: number;
  readonly url: string;
  readonly citation: string;
}

export const exportFormats = ['xlsx', 'csv', 'json', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
};

/**
 * Columns of the table in the order of the file; `code` and `memo` are empty, for those who code the passages. The heading
 * of a column is one row, in both languages and with the name that the JSON file has: “规划 Plan (plan)”. Two rows of
 * headings would have to be deleted before a spreadsheet can sort, filter or pivot, and before R or Python read the file.
 */
export const exportColumns = [
  'query',
  'planTitle',
  'plan',
  'chapter',
  'section',
  'kind',
  'topic',
  'line',
  'lineEnd',
  'occurrences',
  'forms',
  'quotation',
  'code',
  'memo',
  'url',
  'citation',
] as const satisfies readonly (keyof ExportRow | 'code' | 'memo')[];
export type ExportColumn = (typeof exportColumns)[number];

/** Headings of the columns and their meaning, in the languages of the site, the language of the page first. */
export interface ExportWords {
  readonly headings: Readonly<Record<ExportColumn, string>>;
  readonly meanings: Readonly<Record<ExportColumn, string>>;
}

/** @example headingOf('plan', [zh, en]) // '规划代号 Plan id (plan)' */
export function headingOf(column: ExportColumn, words: readonly Pick<ExportWords, 'headings'>[]): string {
  return `${words.map(({ headings }) => headings[column]).join(' ')} (${column})`;
}

/** A cell of the table: numbers are numbers, several forms one text. */
export function valueOf(row: ExportRow, column: ExportColumn): string | number | null {
  if (column === 'code' || column === 'memo') return null;
  const value = row[column];
  return typeof value === 'object' && value !== null ? value.join('；') : value;
}

export function formatRows(
  rows: readonly ExportRow[],
  format: Exclude<ExportFormat, 'xlsx'>,
  words: readonly ExportWords[],
): string {
  if (format === 'csv') return toCsv(rows, words);
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  return toMarkdown(rows);
}

/** Begins with a byte order mark, so that Excel detects UTF-8. */
function toCsv(rows: readonly ExportRow[], words: readonly ExportWords[]): string {
  const lines = [
    exportColumns.map((column) => headingOf(column, words)),
    ...rows.map((row) => exportColumns.map((column) => csvCell(String(valueOf(row, column) ?? '')))),
  ];
  return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/**
 * A cell that begins with = + - or @ would be read as a formula and could be harmful, so it is prefixed with an
 * apostrophe, which spreadsheets themselves use to mark text. The JSON file has the text without it.
 */
function csvCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Quotations under the headings of their plans, each with its source. */
function toMarkdown(rows: readonly ExportRow[]): string {
  const parts: string[] = [];
  let query: string | undefined;
  let plan: string | undefined;
  for (const row of rows) {
    if (row.query !== query) parts.push(`# ${escapeMarkdown(row.query)}`);
    if (row.query !== query || row.plan !== plan) parts.push(`## ${escapeMarkdown(row.planTitle)}`);
    ({ query, plan } = row);
    parts.push(`> ${escapeMarkdown(row.quotation.replaceAll('\n', ' '))}`, escapeMarkdown(row.citation));
  }
  return `${parts.join('\n\n')}\n`;
}

/** Escapes text of a plan that looks like markup. Addresses are left unchanged. */
function escapeMarkdown(text: string): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`)))
    .join('')
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^([-+])/, String.raw`\$1`);
}

/**
 * File name made of the query, without characters that are invalid in file names.
 *
 * @example exportName(['十年禁渔'], 'csv') // '十年禁渔.csv'
 */
export function exportName(queries: readonly string[], extension: string): string {
  const name = queries
    .join(' ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `${[...name].slice(0, 40).join('') || 'search'}.${extension}`;
}
