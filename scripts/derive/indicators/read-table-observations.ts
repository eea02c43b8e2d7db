import type { Evidence } from '../../../src/model/evidence.ts';
import { indicatorType, type ObservationRecord } from '../../../src/model/observation.ts';
import type { Table, TableCell, TableRow } from '../../../src/model/table.ts';
import { InputProblem } from '../../inputs/problem.ts';
import type { createIds } from '../document/stable-ids.ts';
import { blockOf, evidenceAt, evidenceOfCell, type Places } from './evidence-at.ts';
import { fillInBoth, type IndicatorWords, joinSentences } from '../../inputs/indicator-words.ts';
import { unitSpellings } from './normalise-unit.ts';
import { guardDecisions, type GuardedDecisions, type RowRemark } from './plan-decisions.ts';
import type { TableDecisions } from '../../inputs/table-decisions.ts';
import { type Column, readColumns } from './read-columns.ts';
import { resolveCell } from './resolve-cell.ts';
import { splitName } from './split-name.ts';
import type { Units } from '../../../src/model/units.ts';

/** Input for reading the tables of one plan. */
export interface TableReading extends Places {
  readonly tables: readonly Table[];
  /** First year of the plan. */
  readonly periodStart: number;
  readonly decisions: TableDecisions;
  readonly words: IndicatorWords;
  readonly units: Units;
  readonly ids: ReturnType<typeof createIds>;
}

/** What the other cells of a row say about its values. */
type RowFacts = Pick<ObservationRecord, 'no' | 'group' | 'name' | 'sub' | 'unit' | 'type'> & {
  readonly assessment: string | null;
  readonly marks: readonly string[];
};

/** Whether the values of a table become observations. */
export function holdsObservations({ kind }: Pick<Table, 'kind'>): boolean {
  return kind === 'indicators' || kind === 'objectives';
}

/**
 * Makes an observation of every value in a plan's tables of indicators and objectives: one for each value column in
 * each row. A merged cell counts in every row that it spans.
 *
 * @returns observations in the order of the text, not yet assigned to an indicator
 * @throws InputProblem for a column, name or cell that cannot be read, an unexplained note mark, and a decision whose
 *   words are not in its line
 */
export function readTableObservations(reading: TableReading): ObservationRecord[] {
  const { source, words, periodStart } = reading;
  const tables = reading.tables.filter(holdsObservations);
  const guarded = guardDecisions(reading, tables);
  const observations = tables.flatMap((table) => {
    const hints = guarded.columnsOf(table);
    const columns = readColumns(table, hints, words, periodStart, source.file);
    return readRows(reading, table, columns, guarded);
  });
  guarded.assertCellsUsed();
  return observations;
}

function readRows(
  reading: TableReading,
  table: Table,
  columns: readonly Column[],
  guarded: GuardedDecisions,
): ObservationRecord[] {
  let heading: string | null = null;
  return table.rows.flatMap((row) => {
    if (row.role === 'group') {
      heading = row.cells[0]?.text ?? null;
      return [];
    }
    const facts = rowFacts(reading, row, columns, heading);
    const remark = guarded.remarkOf(row.block);
    return row.cells.flatMap((cell, at): ObservationRecord[] => {
      const column = columns[at];
      return column?.holds === 'value'
        ? [readCell(reading, { table, column, row, cell, at, facts, remark, guarded })]
        : [];
    });
  });
}

/** Reads the cells of a row other than its values. */
function rowFacts(
  { source, words, units }: TableReading,
  row: TableRow,
  columns: readonly Column[],
  heading: string | null,
): RowFacts {
  const cellUnder = (holds: Column['holds']): TableCell | undefined =>
    row.cells.find((_, at) => columns[at]?.holds === holds);
  const cellOf = (holds: Column['holds']): string | null =>
    cellUnder(holds)?.text.replaceAll('\n', '').trim() || null;
  const place = { file: source.file, line: cellUnder('name')?.line ?? row.line };
  const spellings = unitSpellings(units);
  const printed = cellOf('name') ?? '';
  const { no, name, unit, marks } = splitName(printed, words, spellings, place);
  if (name === '') {
    throw new InputProblem(
      place,
      'This row has no name.',
      'Say in the plan’s hints.yaml (`tables`) which columns its cells span.',
    );
  }
  const columnUnit = cellOf('unit');
  if (columnUnit !== null && !spellings.includes(columnUnit.replaceAll(/\s/g, ''))) {
    throw new InputProblem(
      place,
      `“${columnUnit}” is not a known spelling of any unit.`,
      'Add the spelling to content/vocabulary/units.yaml.',
    );
  }
  const type = cellOf('type');
  const known = indicatorType.safeParse(type);
  if (type !== null && !known.success) {
    throw new InputProblem(
      place,
      `“${type}” is no type of an indicator (${indicatorType.options.join('，')}).`,
      'Say in the plan’s table-decisions.yaml (`tables`) what the column holds, or add the type to src/model/observation.ts.',
    );
  }
  const sub = cellOf('sub');
  return {
    no: cellOf('no') ?? no,
    group: cellOf('group') ?? heading,
    name,
    sub: sub === printed ? null : sub,
    unit: columnUnit ?? unit,
    type: known.data ?? null,
    assessment: cellOf('assessment'),
    marks,
  };
}

interface CellAt {
  readonly table: Table;
  readonly column: Extract<Column, { holds: 'value' }>;
  readonly row: TableRow;
  readonly cell: TableCell;
  readonly at: number;
  readonly facts: RowFacts;
  readonly remark: RowRemark | undefined;
  readonly guarded: GuardedDecisions;
}

function readCell(reading: TableReading, printedAt: CellAt): ObservationRecord {
  const { source, words, units, ids } = reading;
  const { table, column, row, at, remark } = printedAt;
  const { marks, assessment, unit, ...facts } = printedAt.facts;
  const { text: raw, line } = printedAt.cell;
  const place = { file: source.file, line };
  const mergedRows = table.rows.filter(({ cells }) => cells[at]?.line === line).length;
  const decision = printedAt.guarded.cellAt(line);
  const printed = {
    raw,
    role: column.role,
    mergedRows,
    place,
    decideIn: 'the plan’s table-decisions.yaml (`cells`)',
  };
  const resolved = resolveCell(printed, decision, words, unitSpellings(units));
  const note = decision?.note && evidenceAt(reading, decision.note);
  checkMarks([...marks, ...resolved.marks], decision !== undefined || remark !== undefined, place);
  const { value, comparator, classRank, cumulative, qualifier, status, statusReason } = resolved;
  const { role, year } = column;
  const key = [facts.group, facts.name, facts.sub, role, year].join('|');
  return {
    id: ids('observation', key, table.title),
    indicator: null,
    indicatorBasis: null,
    plan: source.plan,
    table: table.id,
    ...facts,
    unit: resolved.unit ?? unit,
    role,
    year,
    raw,
    value,
    comparator,
    classRank,
    cumulative,
    status,
    statusReason: note && statusReason ? quoteNote(statusReason, note, words) : statusReason,
    note: note ?? remark?.note ?? null,
    remark: remark ? (remark.note ? quoteNote(remark.remark, remark.note, words) : remark.remark) : null,
    qualifier,
    assessment: role === 'actual' ? assessment : null,
    mergedRows,
    origin: 'table',
    normalized: null,
    block: row.block,
    topic: blockOf(reading, row.line).topic,
    // An empty cell has no text to point to: the name of its row is its evidence.
    source: raw === '' ? evidenceOfCell(reading, row.line, facts.name) : evidenceOfCell(reading, line, raw),
  };
}

function quoteNote(
  sentence: { zh: string; en: string },
  note: Evidence,
  { quoted }: IndicatorWords,
): { zh: string; en: string } {
  return joinSentences([sentence, fillInBoth(quoted, { quote: note.quote.replace(/[。；，]$/, '') })]);
}

/** A mark that points to a note must be explained by a reader, even where it points to nothing. */
function checkMarks(
  marks: readonly string[],
  explained: boolean,
  place: { file: string; line: number },
): void {
  const [mark] = marks;
  if (mark === undefined || explained) return;
  throw new InputProblem(
    place,
    `The row of this cell holds the note mark “${mark}”, but no entry says which note it refers to.`,
    'Add one to the plan’s table-decisions.yaml (`remarks` for the row, or `cells` for the cell).',
  );
}
