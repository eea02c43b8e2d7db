import { describe, expect, it } from 'vitest';
import { fivePlans } from './five-plans.ts';

describe('the statements of the five plans', () => {
  const plans = [...fivePlans().derived].sort((a, b) => a.record.order - b.record.order);
  const statements = plans.flatMap((plan) => plan.statements.map(({ statement }) => statement));

  it('are those that the rules and the decisions give, a line each', async () => {
    const head = ['plan', 'line', 'raw', 'comparator', 'value', 'unit', 'year', 'time', 'kind', 'strength'];
    const lines = statements.map((each) =>
      [
        ...[each.plan, each.source.line, each.raw, each.comparator],
        ...[
          each.valueHigh === null ? each.value : `${String(each.value)}–${String(each.valueHigh)}`,
          each.unit,
        ],
        ...[each.year === null ? null : `${String(each.year)}/${String(each.yearBasis)}`, each.time],
        ...[each.kind, each.strength, each.subject, each.indicator],
      ].join('\t'),
    );
    const table = [[...head, 'subject', 'indicator'].join('\t'), ...lines];
    await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('statements.tsv');
  });

  it('quote their blocks exactly, at the place that they name, and hold their value', () => {
    for (const { records, statements: own } of plans) {
      const texts = new Map(records.blocks.map(({ id, text }) => [id, text]));
      for (const { statement } of own) {
        const { quote, start, end, block } = statement.source;
        expect(texts.get(block)?.slice(start, end)).toBe(quote);
        expect(quote).toContain(statement.raw);
      }
    }
  });

  it('have ids of their own', () => {
    expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
  });
});
