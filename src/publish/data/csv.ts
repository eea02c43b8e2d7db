import type { Cell } from './columns.ts';

/**
 * A table as CSV after RFC 4180, in UTF-8 with a byte order mark, by which spreadsheets know the encoding.
 *
 * The cells are exact, also those that begin with `=`, `+`, `-` or `@` (a printed “-” is data, and a mark in
 * front of it would be read as a part of it). A spreadsheet may take such a cell for a formula when it opens the
 * file; the workbook, where each cell has its type, is the file for spreadsheets, and the site says so. A test of
 * the built files makes sure that no cell is a formula that could do more than fail.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`);
  return `\ufeff${lines.join('')}`;
}

function csvCell(cell: Cell): string {
  const text = String(cell ?? '');
  // A quoted cell keeps the white space at its ends with every reader.
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
