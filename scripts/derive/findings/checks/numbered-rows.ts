import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Table } from '../../../../src/model/table.ts';
import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf } from '../quote.ts';
import { breaksOf, type Numbered } from '../texts/number-series.ts';

type Words = FindingTextWords['numbering'];

/** Row numbers of a table that skip or repeat, and a total that is numbered like the rows that it adds up. */
export const numberedRows: Check = {
  rule: 'numbering',
  run: (plan, { textWords: { numbering: words } }) =>
    plan.tables.flatMap((table) => {
      const rows = numbered(plan, table);
      return [...breaks(rows, words), ...totals(plan, table, rows, words)];
    }),
};

/** Rows that print a number of their own; a number merged with the row above is not printed again. */
function numbered(plan: CheckedPlan, table: Table): Numbered[] {
  const column = table.header.findIndex((name) => name.replaceAll(/\s/g, '') === '序号');
  return table.rows.flatMap((row) => {
    const cell = row.cells[column];
    const block = plan.blocks.find(({ id }) => id === row.block);
    if (!cell || !block || cell.line < row.line || !/^\d+$/.test(cell.text)) return [];
    const printed = cell.text;
    return [
      { printed, value: Number(printed), line: String(cell.line), evidence: quoteOf(block, [printed]) },
    ];
  });
}

function breaks(rows: readonly Numbered[], words: Words): Finding[] {
  // Rows may count again in each group.
  return breaksOf(rows, 1).map(({ kind, before, here }) => {
    const parts = {
      ...{ before: before.printed, beforeLine: before.line },
      ...{ number: here.printed, line: here.line },
    };
    const message = {
      zh: words[kind].zh.replaceAll('{kind}', words.kinds.row.zh),
      en: words[kind].en.replaceAll('{kind}', words.kinds.row.en),
    };
    return {
      severity: 'low' as const,
      message: fillInBoth(message, parts),
      evidence: [here.evidence, before.evidence] as const,
    };
  });
}

function totals(plan: CheckedPlan, table: Table, rows: readonly Numbered[], words: Words): Finding[] {
  return table.rows.flatMap((row): Finding[] => {
    const total = row.cells.find(({ text }) => words.total.includes(text.replaceAll(/\s/g, '')));
    const block = plan.blocks.find(({ id }) => id === row.block);
    const own = rows.find(({ evidence }) => evidence.block === row.block);
    if (!total || !block || !own) return [];
    const parts = { line: own.line, number: own.printed, count: String(rows.length - 1) };
    return [
      {
        severity: 'low',
        message: fillInBoth(words.numberedTotal, parts),
        evidence: [quoteOf(block, [own.printed, total.text])],
      },
    ];
  });
}
