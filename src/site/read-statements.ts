import { statementRanges } from '../corpus/statement-ranges.ts';
import type { StatementRecord } from '../model/statement.ts';
import { readDerived } from './read-derived.ts';
import type { BlockStatements } from './rehype-statements.ts';

/**
 * Reads the words of every block, and where the values of its statements are printed, for the processor of the chapters.
 *
 * @param folder URL of `content/derived/data/`
 * @returns by block id
 * @throws when a file is missing or does not follow the data model
 */
export function readStatements(folder: URL): ReadonlyMap<string, BlockStatements> {
  const byBlock = new Map<string, StatementRecord[]>();
  for (const statement of readDerived(folder, 'statements')) {
    const others = byBlock.get(statement.source.block);
    if (others) others.push(statement);
    else byBlock.set(statement.source.block, [statement]);
  }
  return new Map(
    readDerived(folder, 'blocks').map(({ id, text }) => [
      id,
      { text, ranges: statementRanges(text, byBlock.get(id) ?? []) },
    ]),
  );
}
