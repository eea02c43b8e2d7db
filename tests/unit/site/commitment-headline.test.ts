import { describe, expect, it } from 'vitest';
import { summariseCommitments } from '../../../src/corpus/commitment-counts.ts';
import { commitmentHeadline } from '../../../src/site/commitment-headline.ts';
import type { Facet } from '../../../src/site/commitment-query.ts';

/** A commitment in short: plan, year (0: none), where it is printed, strength. */
type Short = [plan: string, year: number, where: 'clause' | 'chapter' | null, strength: 'must' | 'shall'];

const names: Readonly<Record<string, string>> = { a: '甲', b: '乙', c: '丙' };
const headline = (plans: string[], records: Short[], locale: 'zh' | 'en' = 'zh', fixed?: Facet): string => {
  const made = records.map(([plan, year, yearBasis, strength]) => ({
    plan,
    year: year === 0 ? null : year,
    yearBasis,
    strength,
    basis: 'rule' as const,
  }));
  const summary = summariseCommitments(made, plans);
  return commitmentHeadline(summary, (plan) => names[plan] ?? plan, locale, fixed).join('|');
};
const mixed: Short[] = [
  ['a', 2025, 'clause', 'shall'],
  ['a', 2025, 'chapter', 'must'],
  ['a', 2025, 'chapter', 'shall'],
  ['b', 0, null, 'shall'],
  ['b', 2023, 'chapter', 'shall'],
];

describe('what is remarkable in the commitments', () => {
  it.each<[string, string[], Short[], string]>([
    ['none at all', ['a', 'b'], [], '所收的规划里没有读到带数字的承诺。'],
    [
      'of plans that differ',
      ['a', 'b'],
      mixed,
      '2部规划共作出5条带数字的承诺：甲最多，3条；乙最少，2条。' +
        '|其中4条查得到年份，3条以2025年为期；另有1条（20%）没有印年份，乙尤多：2条中有1条。' +
        '|年份就印在本句里的只有1条。|措辞最硬的（必须、确保、禁止）1条，占20%；乙一条也没有。',
    ],
    [
      'of plans that make as many, all with their year',
      ['a', 'b'],
      [
        ['a', 2025, 'clause', 'must'],
        ['b', 2025, 'clause', 'must'],
      ],
      '2部规划共作出2条带数字的承诺，各1条。|每条都查得到年份，2条以2025年为期。' +
        '|措辞最硬的（必须、确保、禁止）2条，占100%，甲、乙最多，各1条。',
    ],
    [
      'where a plan makes none',
      ['a', 'b', 'c'],
      mixed,
      '2部规划共作出5条带数字的承诺：甲最多，3条；丙没有。' +
        '|其中4条查得到年份，3条以2025年为期；另有1条（20%）没有印年份，乙尤多：2条中有1条。' +
        '|年份就印在本句里的只有1条。|措辞最硬的（必须、确保、禁止）1条，占20%；乙一条也没有。',
    ],
    [
      'where plans share the first place',
      ['a', 'b', 'c'],
      [
        ['a', 2025, 'clause', 'must'],
        ['a', 0, null, 'shall'],
        ['b', 2025, 'clause', 'must'],
        ['b', 0, null, 'shall'],
        ['c', 2025, 'clause', 'shall'],
      ],
      '3部规划共作出5条带数字的承诺：甲、乙最多，各2条；丙最少，1条。' +
        '|其中3条查得到年份，3条以2025年为期；另有2条（40%）没有印年份。' +
        '|措辞最硬的（必须、确保、禁止）2条，占40%；丙一条也没有。',
    ],
    [
      'where only one plan makes any',
      ['a', 'b'],
      [['b', 2025, 'chapter', 'shall']],
      '乙作出1条带数字的承诺，其余规划没有。|每条都查得到年份，1条以2025年为期。' +
        '|没有一条把年份印在本句里。|没有一条用“必须”“确保”“禁止”这样最硬的措辞。',
    ],
    [
      'of one plan',
      ['a'],
      [
        ['a', 0, null, 'shall'],
        ['a', 0, null, 'must'],
      ],
      '甲作出2条带数字的承诺。|其中0条查得到年份；另有2条（100%）没有印年份。' +
        '|措辞最硬的（必须、确保、禁止）1条，占50%。',
    ],
  ])('%s', (_case, plans, records, expected) => {
    expect(headline(plans, records)).toBe(expected);
  });

  it('is said in English too', () => {
    expect(headline(['a', 'b'], mixed, 'en')).toBe(
      '2 plans make 5 commitments in numbers: 甲 the most, with 3; 乙 the fewest, with 2.' +
        '|A year can be found for 4 of them, which for 3 is 2025; 1 (20%) has none in print, in 乙 1 of 2.' +
        '|Only one has the year in its own clause.' +
        '|1 (20%) is worded as firmly as can be (必须, 确保, 禁止: must, ensure, forbid); 乙 has none of these.',
    );
  });

  it('is said in English of plans that share the first place', () => {
    const same: Short[] = [
      ['a', 2025, 'clause', 'must'],
      ['b', 2025, 'clause', 'must'],
    ];
    expect(headline(['a', 'b', 'c'], same, 'en')).toBe(
      '2 plans make 2 commitments in numbers: 甲, 乙 1 each; none in 丙.' +
        '|A year can be found for all of them, which for 2 is 2025.' +
        '|2 (100%) are worded as firmly as can be (必须, 确保, 禁止: must, ensure, forbid): 甲, 乙 the most, with 1 each.',
    );
  });

  it('leaves out what all have in common', () => {
    expect(headline(['a', 'b'], mixed, 'zh', 'strength')).not.toContain('措辞');
    expect(headline(['a', 'b'], mixed, 'zh', 'year')).not.toContain('为期');
  });
});

it('plans without commitments are counted too', () => {
  const { all, plans, year } = summariseCommitments([], ['a']);
  expect(all).toEqual({ total: 0, dated: 0, ownYear: 0, undated: 0, must: 0, encourage: 0, unreviewed: 0 });
  expect(plans).toEqual([{ plan: 'a', counts: all }]);
  expect(year).toBeNull();
});
