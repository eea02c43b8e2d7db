import type { BlockRecord } from '../../../src/model/block.ts';
import type { Table, TableCell } from '../../../src/model/table.ts';
import type { CheckedPlan } from './check.ts';

/** A cell that holds nothing but a number. */
export interface NumberCell {
  readonly value: number;
  readonly raw: string;
  readonly line: number;
}

/** The number of a cell; nothing where it holds anything else. */
export function numberIn({ text, line }: TableCell): NumberCell | null {
  const raw = text.replaceAll(/\s/gu, '');
  return /^\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u.test(raw)
    ? { value: Number(raw.replaceAll(/[,，]/gu, '')), raw, line }
    : null;
}

/**
 * The block of a row of a table.
 *
 * @throws Error where there is none: rows are made from blocks
 */
export function rowBlock(
  { blocks }: Pick<CheckedPlan, 'blocks'>,
  { block }: Table['rows'][number],
): BlockRecord {
  const found = blocks.find(({ id }) => id === block);
  if (!found) throw new Error(`The row ${block} of a table is no block.`);
  return found;
}
