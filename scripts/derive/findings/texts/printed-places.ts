import type { BlockRecord } from '../../../../src/model/block.ts';
import type { Table, TableRow } from '../../../../src/model/table.ts';
import type { CheckedPlan } from '../check.ts';

/** Blocks of running text: paragraphs outside tables and boxes that are no label. */
export function prose({ blocks }: Pick<CheckedPlan, 'blocks'>): readonly BlockRecord[] {
  return blocks.filter(({ kind, table, label }) => kind === 'paragraph' && table === null && !label);
}

/** Paragraphs, those of boxes among them. */
export function paragraphs({ blocks }: Pick<CheckedPlan, 'blocks'>): readonly BlockRecord[] {
  return blocks.filter(({ kind, label }) => kind === 'paragraph' && !label);
}

/** The sentences of a text, without the marks that end them, and where each begins. */
export function sentences(text: string): { readonly words: string; readonly start: number }[] {
  return [...text.matchAll(/[^。！？；\t\n]+/g)].map((match) => ({ words: match[0], start: match.index }));
}

/** The line in which words of a block are printed: that of the cell for words of a row. */
export function lineOf({ tables }: Pick<CheckedPlan, 'tables'>, block: BlockRecord, words: string): string {
  const row = rowOf(tables, block);
  const cell = row?.cells.find(({ text, line }) => line >= block.line && text.includes(words));
  return String(cell?.line ?? block.line);
}

/** The row of a table that a block is. */
export function rowOf(tables: readonly Table[], { id, table }: BlockRecord): TableRow | undefined {
  return tables.find((each) => each.id === table)?.rows.find(({ block }) => block === id);
}

/** Some words around a place of a text, for messages. */
export function around(text: string, start: number, end: number, reach = 8): string {
  return text
    .slice(Math.max(0, start - reach), end + reach)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Words as a pattern in which nothing is special. */
export function literal(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join('|');
}
