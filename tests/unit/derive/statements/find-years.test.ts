import { describe, expect, it } from 'vitest';
import { findYears, isTimeOnly } from '../../../../scripts/derive/statements/find-years.ts';
import { period } from './vocabulary.ts';

const years = (text: string): string[] => findYears(text, period).map(({ year, use }) => `${use} ${year}`);

describe('a year of a text is found', () => {
  it.each([
    ['到2025年，治理率达到75%', ['by 2025']],
    ['2025年底前完成整治', ['by 2025']],
    ['2022年年底前完成', ['by 2022']],
    ['截至2020年末', ['by 2020']],
    ['2016-2020年累计完成', ['by 2020']],
    ['2021年—2025年实施', ['by 2021', 'by 2025']],
    ['较2020年下降10%', ['base 2020']],
    ['比2015年提高3个百分点', ['base 2015']],
    ['由2015年的0.617亿m3', ['base 2015']],
    ['2018年以来', ['base 2018']],
    ['“十四五”期间，新建管网', ['by 2025']],
    ['“十三五”时期治理', ['by 2020']],
    ['“十三五”累计治理', ['by 2020']],
    ['较“十三五”末下降', ['base 2020']],
    ['“十二五”末', ['by 2015']],
    ['到2205年，治理率达到75%', ['by 2205']],
    ['1025年底前完成', ['by 1025']],
    ['较3020年下降10%', ['base 3020']],
    ['1935年完成', ['by 1935']],
  ])('%s: %j', (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  it.each([
    '《规划》（2021—2025年）',
    '国发〔2015〕17号',
    '“十四五”规划',
    '建设2025座',
    '12025年度',
    '距今3000年',
  ])('but none in %s', (text) => {
    expect(years(text)).toEqual([]);
  });

  it('of a five-year plan by the period of the plan that the text is of', () => {
    expect(findYears('“十四五”期间', { start: 2021, end: 2025 })[0]?.year).toBe(2025);
    expect(findYears('“十三五”期间', { start: 2022, end: 2025 })[0]?.year).toBe(2021);
  });
});

describe('a clause says nothing but when', () => {
  it.each(['到2025年，', '2022年底前，', '“十四五”期间，', '截至2020年末，', '——到 2025 年，'])(
    '%s',
    (clause) => {
      expect(isTimeOnly(clause)).toBe(true);
    },
  );
  it.each(['到2025年治理率达到75%，', '全面推进治理，', ''])('not in “%s”', (clause) => {
    expect(isTimeOnly(clause)).toBe(false);
  });
});
