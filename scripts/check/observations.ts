import type { ObservationRecord } from '../../src/model/observation.ts';
import type { TableRecord } from '../../src/model/table.ts';
import { excerpt, InputProblem } from '../inputs/problem.ts';
import type { SourceText } from '../inputs/verify-source.ts';
import { squeeze } from '../../src/text/squeeze.ts';

/**
 * Proves that nothing in the tables of indicators was left out: each cell of each row is the value of an
 * observation of this row, or stands in what the row's observations say of it (number, group, name, unit …);
 * and all rows of a table have the same number of values.
 *
 * @param tables the plan's tables of indicators and objectives
 * @param observations those made from them
 * @throws InputProblem naming the first cell that is in no observation
 */
export function checkEveryCell(
  source: SourceText,
  tables: readonly TableRecord[],
  observations: readonly ObservationRecord[],
): void {
  for (const table of tables) {
    let values: number | null = null;
    table.rows.forEach((row, index) => {
      if (table.rowRoles[index] === 'group') return;
      const own = observations.filter(
        (each) => each.table === table.id && each.block === table.rowBlocks[index],
      );
      const line = table.rowLines[index] ?? table.line;
      row.forEach((cell, at) => {
        const cellLine = table.cellLines[index]?.[at] ?? line;
        if (isKept(cell, cellLine, own)) return;
        throw new InputProblem(
          { file: source.file, line: cellLine },
          `The cell “${excerpt(cell)}” under “${table.header[at] ?? ''}” is in no observation.`,
          'This is a mistake of the stage that reads the tables (scripts/derive/indicators/read-table-observations.ts): mend it.',
        );
      });
      values ??= own.length;
      if (own.length === values && own.length > 0) return;
      throw new InputProblem(
        { file: source.file, line },
        `This row has ${String(own.length)} values, the rows above have ${String(values)}.`,
        'This is a mistake of the stage that reads the tables (scripts/derive/indicators/read-table-observations.ts): mend it.',
      );
    });
  }
}

/** Whether a cell is a value, or stands in what the observations of its row say of it. */
function isKept(cell: string, line: number, own: readonly ObservationRecord[]): boolean {
  return own.some(({ raw, source, no, group, name, sub, unit, type, assessment }) => {
    if (squeeze(raw) === squeeze(cell) && source.line === line) return true;
    // A name may hold the row's number and unit too.
    const names = [name, [no, name], [name, unit], [no, name, unit]].map((parts) => [parts].flat().join(''));
    return ['', no, group, sub, unit, type, assessment, ...names].some(
      (part) => part !== null && bare(part) === bare(cell),
    );
  });
}

/** Words without what a name loses when it is taken apart: points, brackets and note marks. */
function bare(text: string): string {
  return squeeze(text).replaceAll(/[．.、（）()*＊※]/g, '');
}
