import { squeeze } from '../../src/text/squeeze.ts';
import type { ObservationRecord } from '../../src/model/observation.ts';
import type { Table, TableCell } from '../../src/model/table.ts';
import { excerpt, InputProblem } from '../inputs/problem.ts';
import type { SourceText } from '../inputs/verify-source.ts';

/**
 * Checks that nothing in the indicator tables was left out: each cell of each row is the value of an
 * observation of this row, or is repeated in a field of the row's observations (number, group, name, unit …);
 * and all rows of a table have the same number of values.
 *
 * @param tables the plan's tables of indicators and objectives
 * @param observations those made from them
 * @throws InputProblem naming the first cell that is in no observation
 */
export function checkEveryCell(
  source: SourceText,
  tables: readonly Table[],
  observations: readonly ObservationRecord[],
): void {
  for (const table of tables) {
    let values: number | null = null;
    for (const { block, line, role, cells } of table.rows) {
      if (role === 'group') continue;
      const own = observations.filter((each) => each.table === table.id && each.block === block);
      cells.forEach((cell, at) => {
        if (isKept(cell, own)) return;
        throw new InputProblem(
          { file: source.file, line: cell.line },
          `The cell “${excerpt(cell.text)}” under “${table.header[at] ?? ''}” is in no observation.`,
          'This is a bug in the stage that reads the tables (scripts/derive/indicators/read-table-observations.ts): fix it there.',
        );
      });
      values ??= own.length;
      if (own.length === values && own.length > 0) continue;
      throw new InputProblem(
        { file: source.file, line },
        `This row has ${String(own.length)} values, the rows above have ${String(values)}.`,
        'This is a bug in the stage that reads the tables (scripts/derive/indicators/read-table-observations.ts): fix it there.',
      );
    }
  }
}

/** Whether a cell is a value of its row, or repeated in a field of the row's observations. */
function isKept({ text, line }: TableCell, own: readonly ObservationRecord[]): boolean {
  return own.some(({ raw, source, no, group, name, sub, unit, type, assessment }) => {
    if (squeeze(raw) === squeeze(text) && source.line === line) return true;
    // A name may hold the row's number and unit too.
    const names = [name, [no, name], [name, unit], [no, name, unit]].map((parts) => [parts].flat().join(''));
    return ['', no, group, sub, unit, type, assessment, ...names].some(
      (part) => part !== null && bare(part) === bare(text),
    );
  });
}

/** Text without what is lost when a name is split: points, brackets and note marks. */
function bare(text: string): string {
  return squeeze(text).replaceAll(/[．.、（）()*＊※]/g, '');
}
