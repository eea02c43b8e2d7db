import type { BlockRecord } from '../../../src/model/block.ts';
import type { TableRecord } from '../../../src/model/table.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import type { SourceText } from '../../inputs/verify-source.ts';
import { squeeze } from '../../../src/text/squeeze.ts';

/**
 * Finds the row of a table that a reader names by a line and words. Any line of the row will do; the words
 * stand in one of its cells, or in the cells before merged with others.
 *
 * @param tables the tables of one plan in which rows may be named
 * @param where the file that names it, for messages
 * @returns the row's block
 * @throws InputProblem when the line belongs to no row, or the words do not stand in it
 */
export function findRow(
  source: SourceText,
  tables: readonly TableRecord[],
  blocks: readonly BlockRecord[],
  { line, text }: { readonly line: number; readonly text: string },
  where: string,
): { readonly block: string; readonly table: string } {
  const rows = tables.flatMap((table) =>
    table.rows.map((cells, index) => ({
      table: table.id,
      block: table.rowBlocks[index] ?? '',
      role: table.rowRoles[index],
      words: cells.map(squeeze),
    })),
  );
  const here = blocks.find((block) => block.line <= line && line <= block.lineEnd)?.id;
  const row = rows.find(({ block, role }) => block === here && role !== 'group');
  const holds = ({ words }: { words: readonly string[] }): boolean =>
    words.some((cell) => cell.includes(squeeze(text)));
  if (row && holds(row)) return { block: row.block, table: row.table };
  const elsewhere = rows
    .filter(holds)
    .map(({ block }) => blocks.find(({ id }) => id === block)?.line)
    .find((candidate) => candidate !== undefined);
  throw new InputProblem(
    { file: source.file, line },
    row
      ? `A row with “${excerpt(text)}” is named in ${where}, but the row in this line reads “${excerpt([...new Set(row.words)].join(' | '), 60)}”.`
      : `A row with “${excerpt(text)}” is named in ${where}, but this line belongs to no row of a table of indicators or objectives.`,
    elsewhere === undefined
      ? 'The words stand in no row: correct them there.'
      : `They stand in the row of line ${String(elsewhere)}: correct the line there.`,
  );
}
