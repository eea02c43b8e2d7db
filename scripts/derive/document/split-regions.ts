import type { CleanLine } from './strip-marks.ts';

/** A line of running text. */
export interface TextLine {
  readonly type: 'line';
  readonly line: number;
  readonly text: string;
  readonly indented: boolean;
}

/** A part of a cell: one line of the source. */
export interface CellPart {
  readonly line: number;
  readonly text: string;
}

/** A cell as printed; it has no parts when it is empty. */
export interface PrintedCell {
  readonly line: number;
  readonly lineEnd: number;
  readonly parts: readonly CellPart[];
}

/** Cells with no blank line between them. `blanksBefore` counts the blank lines above, within the region. */
export interface CellGroup {
  readonly blanksBefore: number;
  readonly cells: readonly PrintedCell[];
}

/** A run of table cells: a table or a box. */
export interface CellRegion {
  readonly type: 'cells';
  readonly line: number;
  readonly lineEnd: number;
  readonly groups: readonly CellGroup[];
}

export type Region = TextLine | CellRegion;

/**
 * Separates running text from tables and boxes.
 *
 * A line that starts with a tab begins a cell; lines without a tab continue it, even across one blank
 * line. The table ends at two blank lines before a line without a tab, or at the end of the text.
 */
export function splitRegions(lines: readonly CleanLine[]): Region[] {
  const regions: Region[] = [];
  let index = 0;
  for (let current = lines[index]; current !== undefined; current = lines[index]) {
    if (current.beginsCell) {
      const end = endOfCells(lines, index);
      regions.push(readCells(lines.slice(index, end)));
      index = end;
    } else {
      if (current.text !== '') {
        const { line, text, indented } = current;
        regions.push({ type: 'line', line, text, indented });
      }
      index += 1;
    }
  }
  return regions;
}

/** Index after the last line of the cells that begin at `start`. */
function endOfCells(lines: readonly CleanLine[], start: number): number {
  let end = start + 1;
  let blanks = 0;
  for (let index = start + 1; index < lines.length; index += 1) {
    const { text, beginsCell } = lines[index] as CleanLine;
    if (text === '' && !beginsCell) {
      blanks += 1;
      continue;
    }
    if (!beginsCell && blanks >= 2) break;
    blanks = 0;
    end = index + 1;
  }
  return end;
}

function readCells(lines: readonly CleanLine[]): CellRegion {
  const groups: { blanksBefore: number; cells: { line: number; lineEnd: number; parts: CellPart[] }[] }[] =
    [];
  let blanks = 0;
  for (const { line, text, beginsCell } of lines) {
    if (!beginsCell && text === '') {
      blanks += 1;
      continue;
    }
    if (beginsCell) {
      const cell = { line, lineEnd: line, parts: text === '' ? [] : [{ line, text }] };
      const group = groups.at(-1);
      if (group === undefined || blanks > 0) groups.push({ blanksBefore: blanks, cells: [cell] });
      else group.cells.push(cell);
    } else {
      const cell = groups.at(-1)?.cells.at(-1);
      cell?.parts.push({ line, text });
      if (cell) cell.lineEnd = line;
    }
    blanks = 0;
  }
  return {
    type: 'cells',
    line: lines[0]?.line ?? 0,
    lineEnd: lines.at(-1)?.line ?? 0,
    groups,
  };
}
