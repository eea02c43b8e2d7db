import { expect, it } from 'vitest';
import { findingHeadline } from '../../../src/site/finding-headline.ts';
import type { FindingRecord, Severity } from '../../../src/model/finding.ts';

const place = { line: 1, lineEnd: 1, block: 'p1', url: '/plans/a/1/#p1', quote: '甲' } as const;

/** A finding for each pair of plan and severity. */
const findings = (...each: readonly (readonly [string, Severity])[]): FindingRecord[] =>
  each.map(([plan, severity], index) => ({
    ...{
      id: `f${String(index)}`,
      plan,
      rule: 'sum',
      severity,
      message: { zh: '甲', en: 'A' },
      basis: 'rule',
    },
    evidence: [{ ...place, plan, marked: [] }],
    source: { ...place, plan },
  }));
const headline = (records: readonly FindingRecord[], plans: readonly string[], locale: 'zh' | 'en' = 'zh') =>
  findingHeadline(records, plans, (plan) => plan.toUpperCase(), locale).join('|');

it.each([
  ['nothing', findings(), ['a', 'b'], '没有查出对不上的地方。'],
  [
    'the plan with most, and those with none',
    findings(['a', 'high'], ['a', 'low'], ['b', 'low']),
    ['a', 'b', 'c', 'd'],
    '共有3处对不上，其中1处至少有一个数字是错的。|A最多，2处。|C、D都没有查出。',
  ],
  [
    'several plans with most',
    findings(['a', 'low'], ['b', 'low']),
    ['a', 'b', 'c'],
    '共有2处对不上。|A、B最多，各1处。|C没有查出。',
  ],
  [
    'no plan with most where all have as many',
    findings(['a', 'low'], ['b', 'low']),
    ['a', 'b'],
    '共有2处对不上。',
  ],
  ['nothing of other plans on the page of one', findings(['a', 'low']), ['a'], '共有1处对不上。'],
] as const)('the headline says %s', (_, records, plans, expected) => {
  expect(headline(records, plans)).toBe(expected);
});

it('the headline is a sentence in English too', () => {
  expect(headline(findings(['a', 'high'], ['a', 'low'], ['b', 'low']), ['a', 'b', 'c'], 'en')).toBe(
    '3 places do not fit; in 1 of them at least one figure must be wrong.|A has most, 2.|None was found in C.',
  );
});
