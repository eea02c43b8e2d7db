import type { StockRecord } from '../../../src/model/stock.ts';

/**
 * Says which records are parts of another one: those that follow it in the same block, for the same works and in the
 * same state, where the next two or more add up to it: 约1335km（城市…约900km、乡镇…约435km）.
 *
 * @param records of one plan, in the order of the text
 */
export function findParts(records: readonly StockRecord[]): StockRecord[] {
  const totals = new Map<string, string>();
  for (const [index, total] of records.entries()) {
    const following = records
      .slice(index + 1)
      .filter(
        (each) =>
          each.source.block === total.source.block &&
          each.asset === total.asset &&
          each.state === total.state,
      );
    let sum = 0;
    for (const [count, part] of following.entries()) {
      sum += part.value;
      if (count === 0 || !isClose(sum, total.value)) continue;
      for (const each of following.slice(0, count + 1)) totals.set(each.id, total.id);
      break;
    }
  }
  return records.map((record) => ({ ...record, partOf: totals.get(record.id) ?? null }));
}

/** Printed figures are rounded. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.005 * Math.abs(b);
}
