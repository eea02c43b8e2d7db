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

export const exportFormats = ['csv', 'json', 'md'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
};

/** Columns in the order of the file, named as in the JSON file in every language. */
const columns = [
  'query',
  'quotation',
  'forms',
  'occurrences',
  'plan',
  'planTitle',
  'chapter',
  'section',
  'kind',
  'topic',
  'line',
  'lineEnd',
  'url',
  'citation',
] as const satisfies readonly (keyof ExportRow)[];

export function formatRows(rows: readonly ExportRow[], format: ExportFormat): string {
  if (format === 'csv') return toCsv(rows);
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  return toMarkdown(rows);
}

/** Begins with a byte order mark, so that Excel detects UTF-8. */
function toCsv(rows: readonly ExportRow[]): string {
  const lines = rows.map((row) =>
    columns.map((column) => {
      const value = row[column];
      return csvCell(typeof value === 'object' && value !== null ? value.join('；') : String(value ?? ''));
    }),
  );
  return `\ufeff${[[...columns], ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
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
