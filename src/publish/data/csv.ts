import type { Cell } from './columns.ts';

/**
 * A table as RFC 4180 CSV, in UTF-8 with a byte order mark so that spreadsheets detect the encoding.
 *
 * Cells are exact, including those that begin with `=`, `+`, `-` or `@` (a printed “-” is data, and an escape
 * in front of it would be read as part of it). A spreadsheet may read such a cell as a formula when it opens the
 * file; the workbook, with typed cells, is the file for spreadsheets, and the site says so. A test of
 * the built files ensures that no cell is a formula that could do more than fail.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return `\ufeff${lines.join('')}`;
}

function csvCell(cell: Cell): string {
  const text = String(cell ?? '');
  // Quoting preserves leading and trailing white space in every reader.
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
