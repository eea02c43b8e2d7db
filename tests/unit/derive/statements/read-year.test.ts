import { describe, expect, it } from 'vitest';
import { timedText, yearAt } from '../../../../scripts/derive/statements/read-year.ts';
import { clausesOf, sentencesOf } from '../../../../scripts/derive/statements/spans.ts';
import { period } from './vocabulary.ts';

/** The year and its basis at the place of some words: read as the stage reads it, an item being its whole clause. */
function yearOf(
  text: string,
  at: string,
  { isCount = false, looksBack = false, inherited = null as number | null } = {},
): string {
  const sentences = sentencesOf(text);
  const start = text.indexOf(at);
  const clause = sentences
    .flatMap((sentence) => clausesOf(text, sentence))
    .find((each) => start >= each.start && start < each.end);
  if (!clause) throw new Error(`“${at}” is not in “${text}”.`);
  const place = { start, end: start + at.length };
  const { year, basis } = yearAt(timedText(text, sentences, period, inherited), clause, clause, place, {
    ...{ isCount, looksBack },
  });
  return `${String(year)} ${String(basis)}`;
}

describe('the year by which something holds is printed', () => {
  it.each([
    ['in its clause', '2025年治理率达到75%。', '75%', '2025 clause'],
    [
      'in the clause directly before it, which says nothing else',
      '到2025年，治理率达到75%。',
      '75%',
      '2025 clause',
    ],
    ['earlier in its sentence', '到2025年，治理率达到75%，利用率达到20%。', '20%', '2025 sentence'],
    ['in the sentence before', '到2025年，全面完成治理。利用率达到20%。', '20%', '2025 paragraph'],
    [
      'nowhere, where the sentence before that has it',
      '到2025年完成。全面推进。利用率达到20%。',
      '20%',
      'null null',
    ],
    ['nowhere', '利用率达到20%。', '20%', 'null null'],
    ['nowhere, where the year is one to compare with', '用水量较2020年下降10%。', '10%', 'null null'],
  ])('%s', (_, text, at, expected) => {
    expect(yearOf(text, at)).toBe(expected);
  });

  it('next to its value, where the clause prints two', () => {
    expect(yearOf('系数从2015年起提高而2020年达到0.53。', '0.53')).toBe('2020 clause');
  });

  it('above, where the paragraph prints none', () => {
    expect(yearOf('利用率达到20%。', '20%', { inherited: 2025 })).toBe('2025 chapter');
    expect(yearOf('2023年利用率达到20%。', '20%', { inherited: 2025 })).toBe('2023 clause');
  });

  it('farther back in a paragraph that looks back', () => {
    const text = '2020年完成整治。全面推进。利用率达到20%。';
    expect(yearOf(text, '20%', { looksBack: true })).toBe('2020 paragraph');
    expect(yearOf(text, '20%')).toBe('null null');
  });

  it('behind it, for what is to be made until the dated outcome of the same task', () => {
    const text = '新建污水处理站15座，到2025年治理率达到75%。';
    expect(yearOf(text, '15座', { isCount: true })).toBe('2025 sentence');
    expect(yearOf(text, '15座')).toBe('null null');
    const paragraph = '新建污水处理站15座。到2025年，治理率达到75%。（市水务局牵头）';
    expect(yearOf(paragraph, '15座', { isCount: true })).toBe('2025 paragraph');
    expect(yearOf(paragraph, '15座')).toBe('null null');
  });
});
