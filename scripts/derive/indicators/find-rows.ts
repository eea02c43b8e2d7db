import type { BlockRecord } from '../../../src/model/block.ts';
import type { Table } from '../../../src/model/table.ts';
import { guarded, holds } from '../../inputs/guarded.ts';
import type { SourceText } from '../../inputs/verify-source.ts';

/** A table row and its text, including that of merged cells. */
export interface NamedRow {
  readonly table: string;
  readonly block: string;
  readonly words: readonly string[];
}

/**
 * The rows that a reader may name, by each of their lines. Rows that only name a group have no values and are omitted.
 *
 * @param tables the tables of one plan in which rows may be named
 */
export function rowsByLine(tables: readonly Table[], blocks: readonly BlockRecord[]): Map<number, NamedRow> {
  const rows = new Map(
    tables.flatMap((table) =>
      table.rows.flatMap(({ block, role, cells }): [string, NamedRow][] =>
        role === 'group' ? [] : [[block, { table: table.id, block, words: cells.map(({ text }) => text) }]],
      ),
    ),
  );
  const byLine = new Map<number, NamedRow>();
  for (const { id, line, lineEnd } of blocks) {
    const row = rows.get(id);
    for (let each = line; row && each <= lineEnd; each += 1) byLine.set(each, row);
  }
  return byLine;
}

/**
 * Finds the rows that a reader names, each by any of its lines and by words in one of its cells.
 *
 * @param list the file that names them, for messages
 * @returns entry and row
 * @throws InputProblem when a line belongs to no row, the words are not in it, or a row is named twice
 */
export function findRows<Entry extends { readonly line: number; readonly text: string }>(
  source: SourceText,
  rows: ReadonlyMap<number, NamedRow>,
  entries: readonly Entry[],
  list: string,
): [Entry, NamedRow][] {
  guarded(entries, {
    ...{ file: source.file, list, kind: 'row of a table of indicators or objectives' },
    places: new Map([...rows].map(([line, { words }]) => [line, words])),
    ...{ words: ({ text }) => text, fits: holds },
    identity: ({ line }) => rows.get(line)?.block ?? line,
  });
  return entries.map((entry) => [entry, rows.get(entry.line) as NamedRow]);
}
