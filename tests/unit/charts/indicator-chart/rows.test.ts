import { describe, expect, it } from 'vitest';
import { chartRows } from '../../../../src/charts/indicator-chart/chart-rows.ts';
import { waterClass } from '../../../../src/text/water-class.ts';
import { ambitionRecord } from '../../../../src/model/ambition.ts';
import { indicatorRecord } from '../../../../src/model/indicator.ts';
import { observationRecord } from '../../../../src/model/observation.ts';
import { nameUnit, plans, records, rowsOf } from './records.ts';
import { samples } from './samples.ts';

it.each(Object.entries(samples))('the sample %s is made of records as the model wants them', (_, given) => {
  const { indicator, observations, ambitions } = records(given);
  expect(indicatorRecord.parse(indicator)).toEqual(indicator);
  for (const observation of observations) {
    expect(observationRecord.parse(observation)).toEqual(observation);
  }
  for (const ambition of ambitions) expect(ambitionRecord.parse(ambition)).toEqual(ambition);
});

describe('the rows of a chart', () => {
  const mixed = records(samples['mixed'] as (typeof samples)[string]);
  const rows = (...chosen: string[]) =>
    chartRows(mixed.indicator, mixed.observations, mixed.ambitions, plans, chosen, nameUnit).rows;

  it('stand in the order of the plans, silent plans among them', () => {
    expect(rows('wu', 'bing', 'jia').map(({ plan, verdict }) => [plan, verdict])).toEqual([
      ['jia', 'comparable'],
      ['bing', 'with-caveat'],
      ['wu', 'silent'],
    ]);
  });

  it('are those of the chosen plans', () => {
    expect(rows('yi').map(({ plan }) => plan)).toEqual(['yi']);
    expect(rows()).toEqual([]);
  });

  it('are one for each series, told apart by the printed words that differ', () => {
    const parts = rowsOf(samples['parts'] as (typeof samples)[string]);
    expect(parts.rows.map(({ plan, label }) => [plan, label])).toEqual([
      ['jia', null],
      ['yi', '城市'],
      ['yi', '乡镇'],
      ['bing', null],
    ]);
  });

  it('hold a baseline without a target too', () => {
    const lonely = rowsOf({ plans: [{ plan: 'jia', series: [{ baseline: { raw: '7.5' } }] }] });
    expect(lonely.rows.map(({ values, sign }) => [values.map(({ raw }) => raw), sign])).toEqual([
      [['7.5'], null],
    ]);
  });

  it('place a value by the indicator’s unit and keep the printed one', () => {
    const [row] = rowsOf(samples['parts'] as (typeof samples)[string]).rows;
    expect(row?.values.map(({ raw, unit, position }) => [raw, unit, position])).toEqual([
      ['—', null, null],
      ['5000', '米', 5],
    ]);
  });

  it('place classes in their order', () => {
    const chart = rowsOf(samples['classes'] as (typeof samples)[string]);
    expect(chart.scale).toBe('class');
    expect(chart.rows.flatMap(({ values }) => values.map(({ position }) => position))).toEqual([
      3,
      2,
      2,
      2,
      3,
      null,
    ]);
  });

  it('are not made without an observation that a statement names', () => {
    expect(() =>
      chartRows(mixed.indicator, mixed.observations.slice(1), mixed.ambitions, plans, ['jia'], nameUnit),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: Indicator sections: the observation jia-0-baseline is not among those given. Pass all observations of the indicator.]`,
    );
  });

  it('are not made where nothing is said of a chosen plan', () => {
    const forgotten = { ...mixed.indicator, silent: [] };
    expect(() =>
      chartRows(forgotten, mixed.observations, mixed.ambitions, plans, ['wu'], nameUnit),
    ).toThrowErrorMatchingInlineSnapshot(
      `[Error: Indicator sections: nothing is said of the plan wu. Give it a statement, or say that it is silent.]`,
    );
  });
});

describe('a class of water', () => {
  it.each([
    ['Ⅱ类', 2],
    ['总体II类', 2],
    ['IV类', 4],
    ['三类', 3],
    ['达到或优于Ⅲ类', 3],
    ['劣Ⅴ类', 6],
    ['Ⅱ～Ⅲ类', null],
    ['Ⅱ类、Ⅲ类', null],
    ['劣Ⅲ类', null],
    ['IIII类', null],
    ['良好', null],
  ])('%s is %s', (raw, expected) => {
    expect(waterClass(raw)).toBe(expected);
  });
});
