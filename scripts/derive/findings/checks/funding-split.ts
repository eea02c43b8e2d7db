import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf } from '../quote.ts';
import { type NumberCell, numberIn, rowBlock } from '../table-cells.ts';
import { addsUp } from '../tolerance.ts';

/** An investment in a table of projects, and the sources of money that the same row splits it into. */
export const fundingSplit: Check = {
  rule: 'sum',
  run: (plan, { words: { sum: words } }) =>
    plan.tables
      .filter(({ kind }) => kind === 'projects')
      .flatMap((table) => {
        const isSource = (head: string): boolean => words.sources.some((word) => head.includes(word));
        const whole = table.header.findIndex(
          (head) => words.investment.some((word) => head.includes(word)) && !isSource(head),
        );
        const sources = table.header.flatMap((head, column) => (isSource(head) ? [column] : []));
        if (whole < 0 || sources.length < 2) return [];
        return table.rows.flatMap((row): Finding[] => {
          const cell = row.cells[whole];
          const sum = cell && numberIn(cell);
          if (row.role !== 'data' || !sum) return [];
          const cells = sources.flatMap((column) => row.cells[column] ?? []);
          const parts = cells.map(numberIn);
          // A source with words in it (1700（国家680）) is not read; a row without sources has nothing to compare.
          if (cells.some(({ text }, at) => text !== '' && parts[at] === null)) return [];
          const numbers = parts.filter((part): part is NumberCell => part !== null);
          const { total, agrees } = addsUp(numbers, sum);
          if (numbers.length === 0 || agrees) return [];
          return [
            {
              severity: 'high',
              message: fillInBoth(words.split, {
                ...{ line: String(sum.line), investment: sum.raw, total: String(total) },
                parts: numbers.map(({ raw }) => raw).join('、'),
              }),
              evidence: [quoteOf(rowBlock(plan, row), [sum.raw, ...numbers.map(({ raw }) => raw)])],
            },
          ];
        });
      }),
};
