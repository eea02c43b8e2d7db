import { squeeze } from '../../../src/text/squeeze.ts';
import type { LedgerWords } from '../../inputs/ledger-words.ts';

/** An amount as a cell prints it. */
export interface ReadAmount {
  /** In 万元. */
  readonly value: number;
  /** What stands behind it in brackets. */
  readonly detail: string | null;
}

const printed = /^(\d+(?:[,，]\d{3})*(?:\.\d+)?)(\D*?)(?:[（(](.+)[）)])?$/;

/**
 * Reads the amount in a cell: 1700（国家680，市级408，县612）.
 *
 * @param unit how many 万元 the unit in the head of the column is; `null` where the head names none
 * @returns `null` for an empty cell, for a dash, for words that are no amount (待定), and where no unit is printed: what
 *   the cell prints is kept beside it, and nothing is guessed
 */
export function readAmount(
  cell: string,
  unit: number | null,
  { money, dashes }: Pick<LedgerWords, 'money' | 'dashes'>,
): ReadAmount | null {
  const text = squeeze(cell);
  if (text === '' || dashes.includes(text)) return null;
  const [, digits, own = '', detail] = printed.exec(text) ?? [];
  const factor = own === '' ? unit : (money.find((each) => each.unit === own)?.tenThousandYuan ?? null);
  if (digits === undefined || factor === null) return null;
  return { value: inTenThousand(Number(digits.replaceAll(/[,，]/g, '')) * factor), detail: detail ?? null };
}

/** An amount in 万元 without the noise of binary fractions: the last digit is one yuan. */
export function inTenThousand(amount: number): number {
  return Math.round(amount * 10_000) / 10_000;
}
