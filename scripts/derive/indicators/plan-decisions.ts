import type { Evidence } from '../../../src/model/evidence.ts';
import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { TableRecord } from '../../../src/model/table.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import { evidenceAt, type Places } from './evidence-at.ts';
import type { PlanIndicators } from '../../inputs/table-decisions.ts';
import type { CellDecision } from './resolve-cell.ts';
import { findRow } from './find-row.ts';
import { squeeze } from '../../../src/text/squeeze.ts';

export interface RowRemark {
  readonly remark: Bilingual;
  readonly note: Evidence | null;
}

/**
 * Looks up what a reader decided about the indicator tables of a plan; each decision must fit the text.
 *
 * @param tables the plan's tables of indicators and objectives
 * @throws InputProblem when the words of a decision do not stand where it says, or two speak of one thing
 */
export function guardDecisions(
  places: Places & { readonly decisions: PlanIndicators },
  tables: readonly TableRecord[],
) {
  const { source, blocks, decisions } = places;
  const used = new Set<CellDecision>();
  const columns = new Map<string, PlanIndicators['tables'][number]['columns']>();
  for (const { line, text, columns: hinted } of decisions.tables) {
    const table = tables.find(({ id }) => {
      const first = blocks.find((block) => block.table === id && block.kind === 'row');
      return first?.line === line && first.cells?.find((cell) => cell !== '')?.startsWith(text) === true;
    });
    if (!table || columns.has(table.id)) {
      throw new InputProblem(
        { file: source.file, line },
        table
          ? 'The plan’s indicators file has two entries for the table that begins here.'
          : `The plan’s indicators file speaks of a table whose first cell is “${excerpt(text)}”, but none begins with it here.`,
        table
          ? 'Make them one entry.'
          : 'Give the line and the words of the table’s first printed cell in the plan’s indicators file (`tables`).',
      );
    }
    columns.set(table.id, hinted);
  }

  const remarks = new Map<string, RowRemark>();
  for (const { line, text, note, remark } of decisions.remarks) {
    const row = findRow(source, tables, blocks, { line, text }, 'the plan’s indicators file (`remarks`)');
    if (remarks.has(row.block)) {
      throw new InputProblem(
        { file: source.file, line },
        'This row has two remarks in the plan’s indicators file.',
        'Make them one.',
      );
    }
    remarks.set(row.block, {
      remark,
      note: note && evidenceAt(places, note.line, note.quote, { entry: 'A remark', file: 'indicators file' }),
    });
  }

  return {
    columnsOf: (table: TableRecord) => columns.get(table.id) ?? [],
    remarkOf: (block: string) => remarks.get(block),
    /** The decision on the cell that is printed in this line. */
    cellAt(line: number, raw: string): CellDecision | undefined {
      const [decision, second] = decisions.cells.filter((each) => each.line === line);
      if (!decision) return undefined;
      if (second) {
        throw new InputProblem(
          { file: source.file, line },
          'This cell is decided twice in the plan’s indicators file.',
          'Keep one entry.',
        );
      }
      if (squeeze(decision.raw) !== squeeze(raw)) {
        throw new InputProblem(
          { file: source.file, line },
          `The plan’s indicators file decides on a cell “${decision.raw}” here, but it reads “${raw}”.`,
          'Correct the line or the words in the plan’s indicators file (`cells`).',
        );
      }
      used.add(decision);
      return decision;
    },
    /** @throws InputProblem for a decision on a line that holds no value */
    checkCellsUsed(cells: readonly CellDecision[]): void {
      const unused = cells.find((each) => !used.has(each));
      if (!unused) return;
      throw new InputProblem(
        { file: source.file, line: unused.line },
        `The plan’s indicators file decides on a cell “${unused.raw}” here, but no value is printed in this line.`,
        'Correct the line in the plan’s indicators file (`cells`), or take the entry out.',
      );
    },
  };
}
