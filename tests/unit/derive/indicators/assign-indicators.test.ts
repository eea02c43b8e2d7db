import { describe, expect, it } from 'vitest';
import {
  assignIndicators,
  recogniseStatement,
} from '../../../../scripts/derive/indicators/assign-indicators.ts';
import type { Named } from '../../../../scripts/derive/indicators/recognise-indicator.ts';
import type { StatementRecord } from '../../../../src/model/statement.ts';

const statement = {
  ...{ subject: '用水量', raw: '10%', value: 10, unit: '%', kind: 'rate', time: 'target', relative: null },
  ...{ indicator: null, source: { quote: '用水量下降10%' } },
} as unknown as StatementRecord;

function named(more: Partial<StatementRecord>): Named | null {
  let asked: Named | null = null;
  recogniseStatement({ ...statement, ...more }, (each) => {
    asked = each;
    return { indicator: 'water-use', confidence: 1, others: [] };
  });
  return asked;
}

describe('a statement is recognised', () => {
  it('by its subject, its unit and the clause around it', () => {
    expect(named({})).toEqual({ name: '用水量', unit: '%', clause: '用水量下降10%' });
  });

  it('of a change also by the word for it', () => {
    expect(named({ relative: { change: 'down', baseYear: 2020 } })?.name).toBe('用水量\n下降');
  });

  it('of a value in words also by these', () => {
    expect(named({ subject: '水体', raw: '无黑臭水体', value: null })?.name).toBe('水体\n无黑臭水体');
  });

  it('not where it is money or a standing threshold', () => {
    expect(named({ kind: 'money' })).toBeNull();
    expect(named({ time: 'norm' })).toBeNull();
  });

  it('unless a reader has said which indicator it has, or that it has none', () => {
    const decided = (indicator: string | null) => ({
      statement: { ...statement, indicator },
      decision: { line: 1, raw: '10%', indicator },
    });
    const told = assignIndicators(
      [{ statement, decision: null }, decided('forest-cover'), decided(null)],
      () => ({ indicator: 'water-use', confidence: 1, others: [] }),
    );
    expect(told.map((each) => each.statement.indicator)).toEqual(['water-use', 'forest-cover', null]);
  });
});
