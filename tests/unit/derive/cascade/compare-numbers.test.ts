import { expect, it } from 'vitest';
import { compareNumbers } from '../../../../scripts/derive/cascade/compare-numbers.ts';
import type { IndicatorRecord } from '../../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../../src/model/observation.ts';

/** A target as the comparison reads it. */
function target(plan: string, value: number | string, year: number | null, unit = '%'): ObservationRecord {
  const number = typeof value === 'number' ? value : null;
  return {
    id: `${plan}-${String(value)}-${String(year)}`,
    ...{ plan, indicator: 'rate', raw: String(value), value: number, year, unit, classRank: null },
    ...{
      status: number === null ? 'text' : 'number',
      normalized: number === null ? null : { value: number, unit },
    },
  } as unknown as ObservationRecord;
}

const indicator = (direction: string, verdict = 'comparable'): IndicatorRecord =>
  ({
    id: 'rate',
    direction,
    statements: ['city', 'county'].map((plan) => ({ plan, verdict, main: [] })),
  }) as unknown as IndicatorRecord;

const resultOf = (
  own: readonly ObservationRecord[],
  local: readonly ObservationRecord[],
  of = indicator('higher'),
): string | undefined => compareNumbers(own, local, new Map([['rate', of]]), { levels: ['%'] })[0]?.result;

it.each([
  [
    'more of what should be high is stricter',
    target('city', 43, 2025),
    target('county', 50, 2025),
    'higher',
    'stricter',
  ],
  ['less of it is weaker', target('city', 43, 2025), target('county', 40, 2025), 'higher', 'weaker'],
  [
    'less of what should be low is stricter',
    target('city', 10, 2025),
    target('county', 9, 2025),
    'lower',
    'stricter',
  ],
  ['the same is equal', target('city', 90, 2025), target('county', 90, 2025), 'higher', 'equal'],
  [
    'the same but earlier is stricter',
    target('city', '完成', 2025),
    target('county', '所有', 2023),
    'higher',
    'stricter',
  ],
  ['the same but later is weaker', target('city', 90, 2023), target('county', 90, 2025), 'higher', 'weaker'],
  [
    'without a year only the value counts',
    target('city', '所有', 2024),
    target('county', '完成', null),
    'higher',
    'equal',
  ],
  [
    'a length is an amount',
    target('city', 5500, 2025, '千米'),
    target('county', 185, 2025, '千米'),
    'higher',
    'amount',
  ],
  [
    'other words do not compare',
    target('city', '持续改善', 2025),
    target('county', '良好', 2025),
    'higher',
    'not-comparable',
  ],
])('%s', (_, own, local, direction, result) => {
  expect(resultOf([own], [local], indicator(direction))).toBe(result);
});

it('values of which a reader says that they do not compare are not compared', () => {
  const [own, local] = [[target('city', 43, 2025)], [target('county', 50, 2025)]];
  expect(resultOf(own, local, indicator('higher', 'not-comparable'))).toBe('not-comparable');
});

it('interim targets are passed over for that of the latest year', () => {
  const own = [target('city', 70, 2023), target('city', 98, 2025)];
  expect(resultOf(own, [target('county', 80, 2023), target('county', 96, 2025)])).toBe('weaker');
});

it('stays silent where the other plan has no target', () => {
  expect(resultOf([target('city', 43, 2025)], [])).toBeUndefined();
});
