import { describe, expect, it } from 'vitest';
import type { PairCell } from '../../../src/corpus/shared-text.ts';
import type { FamilyRecord } from '../../../src/model/family.ts';
import { pairHeadline, parallelHeadline } from '../../../src/site/parallel-headline.ts';

type Family = Pick<FamilyRecord, 'plans' | 'differs'>;

const cell = (plan: string, other: string, share: number, parallels = 3): PairCell => ({
  plan,
  other,
  parallels,
  characters: 10,
  share,
});
const cells = [cell('甲', '甲', 0.9), cell('甲', '乙', 0.1), cell('乙', '甲', 0.2), cell('乙', '乙', 0)];
const name = (plan: string): string => plan;
const headline = (families: readonly Family[], plans = 3): string[] =>
  parallelHeadline(cells, families, plans, name, 'zh');

describe('what is said of shared wording', () => {
  it('names the plan of which most stands in another, whatever a plan repeats itself', () => {
    expect(headline([{ plans: ['甲', '乙'], differs: [] }])[0]).toBe(
      '乙与甲相同最多：3处互见，乙全文有20.0%也写在甲里。',
    );
  });

  it('counts families by plans, and says so where none stands in all', () => {
    const families: Family[] = [
      { plans: ['甲', '乙', '丙'], differs: ['number'] },
      { plans: ['甲', '乙'], differs: ['number', 'wording'] },
      { plans: ['甲'], differs: [] },
    ];
    expect(headline(families).slice(1)).toEqual([
      '各部规划共有3段文字写在两处以上：1段见于3部，1段只是一部之内的重复。',
      '2段里各处的数字或年份不同，其中1段此外一词不差。',
    ]);
    expect(headline(families, 4)[1]).toContain('没有一段4部都有');
  });

  it('is short where nothing is shared', () => {
    expect(parallelHeadline([], [], 5, name, 'en')).toEqual([
      'No wording was found that stands in more than one place.',
    ]);
  });

  it('says of a pair how much of each stands in the other', () => {
    expect(pairHeadline(cells.slice(1, 3), name, 'zh')).toBe(
      '甲全文的10.0%也写在乙里，乙全文的20.0%也写在甲里。',
    );
    expect(pairHeadline(cells.slice(0, 1), name, 'zh')).toBe('甲全文的90.0%在文内另有重复。');
  });
});
