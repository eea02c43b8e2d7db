import { describe, expect, it } from 'vitest';
import { align } from '../../../../scripts/derive/alignments/align-targets.ts';
import { readVocabulary } from '../../../../scripts/inputs/read-vocabulary.ts';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import type { IndicatorRecord, IndicatorStatement } from '../../../../src/model/indicator.ts';
import { plansAbove } from '../../../../src/model/levels.ts';
import type { ObservationRecord } from '../../../../src/model/observation.ts';

const rules = {
  words: readVocabulary(projectRoot, 'alignments'),
  sets: readVocabulary(projectRoot, 'monitored-sets'),
  units: readVocabulary(projectRoot, 'units'),
};
const share: Pick<IndicatorRecord, 'unit' | 'direction'> = { unit: '%', direction: 'higher' };

function side(
  raw: string,
  more: Partial<ObservationRecord> = {},
  statement: Partial<IndicatorStatement> = {},
) {
  const value = /^[\d.]+/.exec(raw)?.[0];
  return {
    target: {
      ...{
        raw,
        name: '城市污水处理率',
        sub: null,
        origin: 'table',
        year: 2025,
        classRank: null,
        cumulative: false,
      },
      ...{ value: value === undefined ? null : Number(value), normalized: null, source: { quote: raw } },
      ...more,
    } as ObservationRecord,
    statement: { verdict: 'comparable', monitored: null, ...statement } as IndicatorStatement,
  };
}

describe('a target beside that of the level above', () => {
  it.each([
    ['goes beyond a lower share', share, '96%', '93%', 'beyond'],
    ['equals the same share, however it is bounded', share, '85%', '85%以上', 'equal'],
    ['falls short of a higher share', share, '96%', '98%', 'short'],
    [
      'of a measure of which less is better goes beyond where it is lower',
      { unit: '%', direction: 'lower' } as const,
      '9%',
      '10%',
      'beyond',
    ],
    ['in the same words is equal', share, '全覆盖', '全覆盖', 'equal'],
    ['in other words does not compare', share, '无新增黑臭水体', '无黑臭水体', 'not-comparable'],
    [
      'that is an amount of a territory does not compare',
      { unit: '千米', direction: 'higher' } as const,
      '185',
      '5500',
      'not-comparable',
    ],
    [
      'of which no way is better does not compare',
      { unit: '%', direction: 'none' } as const,
      '5%',
      '6%',
      'not-comparable',
    ],
  ])('%s', (_, indicator, own, above, relation) => {
    expect(align(indicator, side(own), side(above), rules).relation).toBe(relation);
  });

  it('of a class goes beyond where the class is better', () => {
    const [own, above] = [side('Ⅱ类', { classRank: 2 }), side('Ⅲ类', { classRank: 3 })];
    expect(align({ unit: null, direction: 'lower' }, own, above, rules).relation).toBe('beyond');
  });

  it('does not compare where one of the plans does not', () => {
    const own = side('96%', {}, { verdict: 'not-comparable' });
    expect(align(share, own, side('93%'), rules).relation).toBe('not-comparable');
  });

  it('says that the sets differ, and that the years do', () => {
    const own = side(
      '100',
      { name: '国控断面优良比例', year: 2024 },
      { monitored: { zh: '国控', en: 'national' } },
    );
    const above = side('97', { name: '省控断面优良比例' }, { monitored: { zh: '省控', en: 'provincial' } });
    const { reason, sameSet } = align(share, own, above, rules);
    expect(sameSet).toBe(false);
    expect(reason.zh).toBe(
      '“100”高于上级的“97”。范围不同：本规划计“国控”，上级计“省控”。年份不同：本规划2024年，上级2025年。',
    );
    expect(reason.en).toContain('They count different sets: “national” here, “provincial” above.');
  });
});

describe('the plans that a plan is set beside', () => {
  const at = (id: string, zh: string, level: 'county' | 'prefecture' | 'municipality', province: string) => ({
    id,
    region: { zh, en: id, level, province },
  });
  const plans = [
    at('east', '东县', 'county', '山市'),
    at('city', '山市', 'municipality', '山市'),
    at('far', '远市', 'prefecture', '川省'),
  ];

  it.each([
    ['east', [['city', false]]],
    ['far', [['city', true]]],
    ['city', []],
  ])('%s', (id, expected) => {
    const plan = plans.find((each) => each.id === id) ?? at('', '', 'county', '');
    expect(plansAbove(plan, plans).map(({ above, contrast }) => [above.id, contrast])).toEqual(expected);
  });
});
