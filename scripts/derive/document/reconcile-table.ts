import type { RowRole } from '../../../src/model/table.ts';
import { joinParts } from './cell-text.ts';
import type { Hints } from '../../inputs/hints.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import type { CellRegion, PrintedCell } from './split-regions.ts';
import type { Vocabulary } from '../../inputs/recognition-words.ts';

/** A cell and its position in the grid of a table; a merged cell is one `TableCell` in several slots. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  rowspan: number;
  readonly line: number;
  readonly lineEnd: number;
  /** The words, with a line feed between the lines of a list inside the cell. */
  readonly text: string;
}

export interface TableRow {
  readonly line: number;
  readonly lineEnd: number;
  readonly role: 'header' | RowRole;
  /** The cells as printed, empty ones included. */
  readonly printed: readonly string[];
  /** One per column; a merged cell fills each slot that it covers. */
  readonly slots: readonly TableCell[];
}

/** A table in which every row is as wide as the header. */
export interface Grid {
  readonly width: number;
  /** Name of each column, with the header rows joined (年度水质目标 2021年). */
  readonly header: readonly string[];
  /** Column that names the row, or -1. */
  readonly nameColumn: number;
  readonly rows: readonly TableRow[];
}

type TableHint = Hints['tables'][number];

interface PrintedRow {
  readonly line: number;
  readonly lineEnd: number;
  readonly cells: readonly PrintedCell[];
}

interface Layout {
  readonly spans: readonly number[];
  readonly lost: number;
  readonly role: 'header' | RowRole;
}

/**
 * Arranges the printed cells of a region in a grid: works out which columns each cell spans, and which cell an empty
 * one is merged with.
 *
 * @param file for messages
 * @param hint how the cells of irregular rows span the columns, from the plan's hints.yaml
 * @throws InputProblem when a row does not fit under the header
 */
export function reconcileTable(
  region: CellRegion,
  { columns, totals }: Vocabulary,
  hint: TableHint | undefined,
  file: string,
): Grid {
  const rows = joinInterruptedRows(region);
  const width = Math.max(...rows.map((row) => row.cells.length));
  const first = rows[0] as PrintedRow;
  const names = first.cells.map((cell) => cellText(cell, true));
  const nameColumn = names.findIndex((name) => columns.names.includes(name));
  const headerRows = isSecondHeader(first, rows[1], width) ? 2 : 1;

  const layouts = rows.map((row, index): Layout => {
    if (headerRows === 2 && index === 0)
      return { spans: headerSpans(first, rows[1] as PrintedRow), lost: 0, role: 'header' };
    return layoutOf(row, index < headerRows, {
      width,
      nameColumn,
      splits: first.cells.length === width - 1,
      totals,
      hint,
      file,
    });
  });

  const slots: TableCell[][] = [];
  const header = headerNames();
  const numberColumn = header.findIndex((name) => columns.numbers.includes(name));

  return {
    width,
    header,
    nameColumn,
    rows: rows.map((row, index) => {
      if (index >= headerRows) slots.push(placeRow(row, index));
      const { role } = layouts[index] as Layout;
      return {
        line: row.line,
        lineEnd: row.lineEnd,
        role,
        printed: row.cells.map((cell) => cellText(cell, role === 'header')),
        slots: slots[index] as TableCell[],
      };
    }),
  };

  function headerNames(): string[] {
    for (let index = 0; index < headerRows; index += 1)
      slots.push(placeRow(rows[index] as PrintedRow, index));
    return Array.from({ length: width }, (_, column) => {
      const cells = new Set(slots.map((row) => row[column] as TableCell));
      return [...cells].map((cell) => cell.text).join(' ');
    });
  }

  function placeRow(row: PrintedRow, index: number): TableCell[] {
    const { spans, lost, role } = layouts[index] as Layout;
    const placed: TableCell[] = [];
    const continues = role === 'data' && numberColumn !== -1 && textAt(row, spans, numberColumn) === '';
    for (const [order, cell] of row.cells.entries()) {
      const column = placed.length;
      const colspan = spans[order] as number;
      const text = cellText(cell, role === 'header');
      const above = text === '' ? cellToMergeWith(role, column, continues, index, row) : undefined;
      if (above) above.rowspan = index - above.row + 1;
      const own = above ?? {
        row: index,
        column,
        colspan,
        rowspan: 1,
        line: cell.line,
        lineEnd: cell.lineEnd,
        text,
      };
      for (let slot = 0; slot < colspan; slot += 1) placed.push(own);
    }
    for (let slot = 0; slot < lost; slot += 1) {
      const column = placed.length;
      placed.push({
        row: index,
        column,
        colspan: 1,
        rowspan: 1,
        line: row.lineEnd,
        lineEnd: row.lineEnd,
        text: '',
      });
    }
    return placed;
  }

  /** The cell above that the empty cell at `column` is merged with; `undefined` when the cell is truly empty. */
  function cellToMergeWith(
    role: Layout['role'],
    column: number,
    continues: boolean,
    index: number,
    row: PrintedRow,
  ): TableCell | undefined {
    if (role === 'group' || role === 'total') return undefined;
    if (role === 'header') return index === 0 ? undefined : slots[index - 1]?.[column];
    const leaf = (slots[headerRows - 1]?.[column] as TableCell).text;
    if (columns.optional.includes(leaf) && !continues) return undefined;
    const above = slots[index - 1]?.[column];
    const roleAbove = layouts[index - 1]?.role;
    if (above === undefined || roleAbove !== 'data' || above.column !== column) {
      throw new InputProblem(
        { file, line: row.line },
        `The cell under “${leaf}” is empty, but there is no cell above that it could be merged with (“${excerpt(rowText(row))}”).`,
        'If cells of this column may be empty, add its name to `columns.optional` in content/vocabulary/recognition.yaml.',
      );
    }
    return above;
  }
}

/**
 * Joins rows that were split by a cell ending in empty paragraphs: two blank lines follow,
 * then the rest of the row's cells.
 */
function joinInterruptedRows(region: CellRegion): PrintedRow[] {
  const width = Math.max(...region.groups.map((group) => group.cells.length));
  const rows: PrintedCell[][] = [];
  for (const { blanksBefore, cells } of region.groups) {
    const row = rows.at(-1);
    if (row && blanksBefore >= 2 && row.length + cells.length <= width) row.push(...cells);
    else rows.push([...cells]);
  }
  return rows.map((cells) => ({
    line: cells[0]?.line ?? region.line,
    lineEnd: cells.at(-1)?.lineEnd ?? region.lineEnd,
    cells,
  }));
}

/** A second row of the header names the parts of one column: its other cells are empty. */
function isSecondHeader(first: PrintedRow, second: PrintedRow | undefined, width: number): boolean {
  if (second?.cells.length !== width || first.cells.length === width) return false;
  const empty = second.cells.filter((cell) => cell.parts.length === 0).length;
  return empty === first.cells.length - 1 && second.cells[0]?.parts.length === 0;
}

/** Spans of the first header row: one of its cells spans all the names of the second row. */
function headerSpans(first: PrintedRow, second: PrintedRow): number[] {
  const start = second.cells.findIndex((cell) => cell.parts.length > 0);
  const length = second.cells.length - first.cells.length + 1;
  return first.cells.map((_, index) => (index === start ? length : 1));
}

function layoutOf(
  row: PrintedRow,
  isHeader: boolean,
  table: {
    width: number;
    nameColumn: number;
    splits: boolean;
    totals: readonly string[];
    hint: TableHint | undefined;
    file: string;
  },
): Layout {
  const count = row.cells.length;
  const isTotal = row.cells.some((cell) => table.totals.includes(cellText(cell, true)));
  const role = isHeader ? 'header' : isTotal ? 'total' : 'data';
  if (count === table.width) return { spans: row.cells.map(() => 1), lost: 0, role };
  const known = table.hint?.rows.find((hinted) => hinted.cells === count);
  if (known) {
    const covered = known.spans.reduce((sum, span) => sum + span, 0) + known.lost;
    if (known.spans.length !== count || covered !== table.width) {
      throw new InputProblem(
        { file: table.file, line: row.line },
        `The hint for rows of ${String(count)} cells covers ${String(covered)} columns with ${String(known.spans.length)} spans, but the table has ${String(table.width)} columns.`,
        'Give one span per cell in hints.yaml, so that spans and lost cells add up to the number of columns.',
      );
    }
    return { spans: known.spans, lost: known.lost, role: known.role };
  }
  if (count === table.width - 1 && table.splits && table.nameColumn !== -1) {
    return { spans: row.cells.map((_, index) => (index === table.nameColumn ? 2 : 1)), lost: 0, role };
  }
  if (count === 1 && !isHeader) return { spans: [table.width], lost: 0, role: 'group' };
  throw new InputProblem(
    { file: table.file, line: row.line },
    `This row has ${String(count)} cells, the table ${String(table.width)} columns (“${excerpt(rowText(row))}”).`,
    'Look at the printed table: if cells are merged, say in the plan’s hints.yaml (`tables`) how many columns each of them spans.',
  );
}

function cellText(cell: PrintedCell, inHeader: boolean): string {
  return joinParts(
    cell.parts.map((part) => part.text),
    inHeader,
  );
}

function textAt(row: PrintedRow, spans: readonly number[], column: number): string {
  let start = 0;
  for (const [order, cell] of row.cells.entries()) {
    const end = start + (spans[order] ?? 1);
    if (column >= start && column < end) return cellText(cell, false);
    start = end;
  }
  return '';
}

function rowText(row: PrintedRow): string {
  return row.cells.map((cell) => cellText(cell, false)).join(' | ');
}
