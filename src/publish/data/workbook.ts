import { unzipSync, zipSync, type Zippable } from 'fflate';
import writeXlsxFile, { type Row } from 'write-excel-file/node';
import type { Cell } from './columns.ts';

/** A sheet: a table under its header, or a page of text. */
export interface Sheet {
  readonly name: string;
  /** Header row, which is frozen; `null` for a page of text. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly Cell[])[];
  /** Width of each column in characters; derived from the content if absent. */
  readonly widths?: readonly number[];
}

/** Maximum number of characters in a cell, by Excel's limits. */
export const mostCharacters = 32_767;

/** Timestamp of all files in the archive, so that its bytes depend only on the data. */
const timestamp = new Date(2000, 0, 1);

const narrowest = 8;
const widest = 60;
/** Number of rows used to set the width of a column. */
const judged = 200;

/**
 * An Excel workbook (.xlsx). Numbers are numbers, everything else is text: no cell is a formula.
 * The same sheets give the same bytes.
 *
 * @param tooLong placeholder for a text that is longer than a cell allows
 */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  tooLong: (sheet: string, characters: number) => string,
): Promise<Uint8Array> {
  const fit = (sheet: string, cell: Cell): Cell =>
    typeof cell === 'string' && cell.length > mostCharacters ? tooLong(sheet, cell.length) : cell;
  const written = await writeXlsxFile(
    sheets.map(({ name, header, rows, widths }) => ({
      sheet: name,
      data: [
        ...(header === null ? [] : [header.map((text) => ({ value: text, type: String, ...headStyle }))]),
        ...rows.map((cells): Row => cells.map((cell) => typed(fit(name, cell), header === null))),
      ],
      columns: (widths ?? widthsOf(header ?? [], rows)).map((width) => ({ width })),
      ...(header === null ? {} : { stickyRowsCount: 1 }),
    })),
  ).toBuffer();
  return withFixedTimestamps(written);
}

const headStyle = { fontWeight: 'bold', backgroundColor: '#EDEAE0' } as const;

function typed(cell: Cell, wrap: boolean): Row[number] {
  // An empty text needs no cell.
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return { value: cell, type: String, ...(wrap ? { wrap: true, alignVertical: 'top' } : {}) };
}

/** Widths in characters: a Chinese character is as wide as two Latin ones. */
function widthsOf(header: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  return header.map((name, index) => {
    const widths = rows.slice(0, judged).map((row) => widthOf(String(row[index] ?? '')));
    return Math.min(widest, Math.max(narrowest, widthOf(name) + 2, ...widths.map((width) => width + 1)));
  });
}

function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e7f' ? 2 : 1), 0);
}

/** Repacks an archive with its files sorted by name and one timestamp. */
function withFixedTimestamps(archive: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(archive)).sort(([a], [b]) => (a < b ? -1 : 1));
  const packed: Zippable = Object.fromEntries(
    files.map(([path, bytes]) => [path, [bytes, { mtime: timestamp, level: 9 }]]),
  );
  return zipSync(packed);
}
