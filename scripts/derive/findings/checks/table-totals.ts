import type { Table } from '../../../../src/model/table.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf } from '../quote.ts';
import { type NumberCell, numberIn, rowBlock } from '../table-cells.ts';
import { addsUp } from '../tolerance.ts';

type Row = Table['rows'][number];

/** A printed sum and the rows that it is the sum of. */
interface Sum {
  readonly row: Row;
  readonly rows: readonly Row[];
}

/**
 * Sums that a table prints: a total row of all rows, and the sum that a heading in the table gives for the rows below
 * it. A cell that is merged over several rows counts once.
 */
export const tableTotals: Check = {
  rule: 'sum',
  run: (plan, corpus) =>
    plan.tables
      .filter(({ kind }) => kind !== 'box')
      .flatMap((table) => sumsOf(table).flatMap((sum) => judge(plan, table, sum, corpus))),
};

function sumsOf({ rows }: Table): Sum[] {
  const data = rows.filter(({ role }) => role === 'data');
  const totals = rows.filter(({ role }) => role === 'total');
  // With several total rows nothing tells which of them is the sum of what.
  const whole = totals.length === 1 ? totals.map((row) => ({ row, rows: data })) : [];
  const groups = rows.flatMap((row, index): Sum[] => {
    if (row.role !== 'group') return [];
    const next = rows.findIndex((other, place) => place > index && other.role !== 'data');
    return [{ row, rows: rows.slice(index + 1, next < 0 ? undefined : next) }];
  });
  return [...whole, ...groups];
}

function judge(plan: CheckedPlan, table: Table, { row, rows }: Sum, { words }: CheckedCorpus): Finding[] {
  return table.header.flatMap((head, column): Finding[] => {
    if (!words.sum.amounts.some((word) => head.includes(word))) return [];
    const cell = row.cells[column];
    const sum = cell && numberIn(cell);
    if (!sum) return [];
    const cells = new Map(
      rows.flatMap(({ cells: own }) => (own[column] ? [[own[column].line, own[column]]] : [])),
    );
    const parts = [...cells.values()].map(numberIn);
    // An amount that is no plain number is an amount all the same: the sum cannot be checked.
    if (parts.length < 2 || [...cells.values()].some(({ text }, at) => text !== '' && parts[at] === null))
      return [];
    const numbers = parts.filter((part): part is NumberCell => part !== null);
    const { total, agrees } = addsUp(numbers, sum);
    if (agrees) return [];
    return [
      {
        severity: 'high',
        message: fillInBoth(words.sum.inTable, {
          ...{ table: table.title, column: head, line: String(sum.line), sum: sum.raw },
          ...{ rows: String(numbers.length), total: String(total) },
          difference: String(Math.abs(Number((total - sum.value).toPrecision(12)))),
        }),
        evidence: [quoteOf(rowBlock(plan, row), [sum.raw])],
      },
    ];
  });
}
