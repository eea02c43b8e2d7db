import { describe, expect, it } from 'vitest';
import type { Counts, CrosswalkScore } from '../../scripts/evaluate/reading/crosswalk.ts';
import { measureCrosswalk } from '../../scripts/evaluate/reading/measure-crosswalk.ts';
import { forgetPlan } from '../../scripts/evaluate/reading/forget-plan.ts';
import { indicatorDefinition } from '../../scripts/inputs/indicator-definition.ts';
import { fivePlans } from './five-plans.ts';

const { inputs } = fivePlans();
const parts = measureCrosswalk(inputs);
const countsOf = (part: keyof CrosswalkScore): Counts[] => [...(parts.get(part)?.values() ?? [])];

function shares(counts: readonly Counts[]): { precision: number; recall: number } {
  const sum = (of: (each: Counts) => number): number => counts.reduce((total, each) => total + of(each), 0);
  const right = sum((each) => each.right);
  return { precision: right / sum((each) => each.found), recall: right / sum((each) => each.expected) };
}

describe('the rules that tie values to indicators, held against what readers decided', () => {
  it.each(['rows', 'rowsLeftOut', 'statements'] as const)('reach 0.9 on %s', (name) => {
    const { precision, recall } = shares(countsOf(name));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
    expect(
      countsOf(name)
        .map(({ plan }) => plan)
        .sort(),
    ).toEqual(inputs.plans.map(({ source }) => source.plan));
  });

  it('give the verdict that readers gave in 0.7 of cases, and one for each', () => {
    expect(shares(countsOf('verdicts')).precision).toBeGreaterThanOrEqual(0.7);
    expect(countsOf('verdicts').map(({ found }) => found)).toEqual(
      countsOf('verdicts').map(({ expected }) => expected),
    );
  });

  it('reach 0.84 on the statements of a plan whose words are forgotten', () => {
    const { precision, recall } = shares(countsOf('statementsLeftOut'));
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.84);
  });
});

describe('forgetting a plan', () => {
  const bilingual = { zh: '文字', en: 'Words' };
  const define = (recognise: unknown) =>
    indicatorDefinition.parse({
      ...{ name: bilingual, unit: '%', direction: 'higher', topic: 'goals' },
      ...{ definition: bilingual, comparability: bilingual, recognise },
    });
  const examples = [
    { plan: 'east', indicator: 'sewage', text: '城市污水处理率' },
    { plan: 'west', indicator: 'sewage', text: '城区污水处理率' },
    { plan: 'west', indicator: 'sewage', text: '镇区排水达标率' },
    { plan: 'west', indicator: 'forest', text: '森林覆盖率' },
  ];
  const forget = (recognise: unknown) =>
    forgetPlan('west', new Map([['sewage', define(recognise)]]), examples).get('sewage')?.recognise;

  it('takes away the names and words that only this plan prints', () => {
    const names = ['污水 处理率 城区|城市', '镇区 达标率'];
    expect(forget({ names, not: ['森林', '城市'], clause: ['镇区', '处理'] })).toEqual({
      ...{ names: ['污水 处理率 城市'], not: ['城市'], clause: ['处理'] },
    });
  });

  it('leaves an indicator unknown that no other plan states', () => {
    expect(forget({ names: ['镇区 达标率'] })).toBeUndefined();
  });
});
