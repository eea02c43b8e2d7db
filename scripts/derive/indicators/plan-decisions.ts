import type { Evidence } from '../../../src/model/evidence.ts';
import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { Table } from '../../../src/model/table.ts';
import { begins, equals, guarded } from '../../inputs/guarded.ts';
import { planFiles } from '../../inputs/inputs.ts';
import type { TableDecisions } from '../../inputs/table-decisions.ts';
import { evidenceAt, guardQuotes, type Places } from './evidence-at.ts';
import { findRows, rowsByLine } from './find-rows.ts';
import type { CellDecision } from './resolve-cell.ts';

export interface RowRemark {
  readonly remark: Bilingual;
  readonly note: Evidence | null;
}

/** A reader's decisions on the indicator tables of a plan, ready for lookup. */
export interface GuardedDecisions {
  readonly columnsOf: (table: Table) => TableDecisions['tables'][number]['columns'];
  readonly remarkOf: (block: string) => RowRemark | undefined;
  /** The decision on the cell printed in this line. */
  readonly cellAt: (line: number) => CellDecision | undefined;
  /** @throws InputProblem for a decision on a line that holds no value */
  readonly assertCellsUsed: () => void;
}

/**
 * Checks a reader's decisions on the indicator tables of a plan against the text.
 *
 * @param tables the plan's tables of indicators and objectives
 * @throws InputProblem when a decision's words are not in its line, or two decisions are about the same thing
 */
export function guardDecisions(
  places: Places & { readonly decisions: TableDecisions },
  tables: readonly Table[],
): GuardedDecisions {
  const { source, blocks, decisions } = places;
  const list = (name: keyof TableDecisions): string => `${planFiles.tableDecisions} (\`${name}\`)`;

  const firstRowOf = (table: Table) =>
    blocks.find((block) => block.table === table.id && block.kind === 'row');
  const columns = guarded(decisions.tables, {
    ...{ file: source.file, list: list('tables'), kind: 'first cell of a table of indicators or objectives' },
    places: new Map(
      tables
        .map(firstRowOf)
        .filter((row) => row !== undefined)
        .map(({ line, cells }) => [line, [cells?.find((cell) => cell !== '') ?? '']]),
    ),
    ...{ words: ({ text }) => text, fits: begins },
  });

  const cells = guarded(decisions.cells, {
    ...{ file: source.file, list: list('cells'), kind: 'cell of a table of indicators or objectives' },
    places: cellsByLine(tables),
    ...{ words: ({ raw }) => raw, fits: equals },
  });

  const notesOf = (name: 'cells' | 'remarks') => decisions[name].flatMap(({ note }) => note ?? []);
  guardQuotes(places, notesOf('cells'), list('cells'));
  guardQuotes(places, notesOf('remarks'), list('remarks'));
  const rows = findRows(source, rowsByLine(tables, blocks), decisions.remarks, list('remarks'));
  const remarks = new Map(
    rows.map(([{ remark, note }, { block }]) => [block, { remark, note: note && evidenceAt(places, note) }]),
  );

  return {
    columnsOf: (table) => columns.at(firstRowOf(table)?.line ?? table.line)?.columns ?? [],
    remarkOf: (block) => remarks.get(block),
    cellAt: (line) => cells.at(line),
    assertCellsUsed() {
      cells.assertAllUsed('no value is printed in this line');
    },
  };
}

/** Line → the cells that are printed there. */
function cellsByLine(tables: readonly Table[]): Map<number, string[]> {
  const cells = new Map<number, string[]>();
  for (const { text, line } of tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))) {
    cells.set(line, [...(cells.get(line) ?? []), text]);
  }
  return cells;
}
