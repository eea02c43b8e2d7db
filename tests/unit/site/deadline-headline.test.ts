import { describe, expect, it } from 'vitest';
import { deadlineHeadline } from '../../../src/site/deadline-headline.ts';

type Short = [plan: string, year: number, month: number | null];
const names: Readonly<Record<string, string>> = { a: '甲', b: '乙' };
const headline = (records: Short[], plans = ['a', 'b'], year?: number, locale: 'zh' | 'en' = 'zh'): string =>
  deadlineHeadline(
    records.map(([plan, due, month]) => ({
      plan,
      due: { year: due, month },
      reach: due < 2025 ? ('before' as const) : due > 2025 ? ('after' as const) : ('end' as const),
    })),
    plans,
    (plan) => names[plan] ?? plan,
    locale,
    year,
  ).join('|');

const mixed: Short[] = [
  ['a', 2022, 12],
  ['a', 2022, null],
  ['a', 2025, null],
  ['b', 2025, 12],
  ['b', 2035, null],
];

describe('what is remarkable in deadlines', () => {
  it.each<[string, string, string]>([
    ['nothing', headline([]), '所收的规划里没有读到印有期限的任务。'],
    [
      'how many come before the end, which is the earliest, and which plan has none before it',
      headline(mixed),
      '2部规划共印了5个期限：2个早于规划的末年，2个就压在末年，1个在末年以后。' +
        '|最早到期的是甲的1个，2022年12月。|末年之前要交账的，甲最多，2个；乙一个也没有。' +
        '|印到月份的只有2个（“年底”算12月）。',
    ],
    [
      'of one plan',
      headline(mixed.slice(0, 3), ['a']),
      '甲印了3个期限：2个早于规划的末年，1个就压在末年，0个在末年以后。' +
        '|最早到期的是甲的1个，2022年12月。|印到月份的只有1个（“年底”算12月）。',
    ],
    [
      'of one year no more than how many',
      headline(mixed.slice(0, 2), ['a', 'b'], 2022),
      '2022年到期的有2个，出自1部规划：2个早于规划的末年，0个就压在末年，0个在末年以后。',
    ],
  ])('is said in sentences: %s', (_, said, expected) => {
    expect(said).toBe(expected);
  });

  it('is said in English too', () => {
    expect(headline(mixed, ['a', 'b'], undefined, 'en')).toContain(
      'The earliest is one of 甲, in December 2022.',
    );
  });
});
