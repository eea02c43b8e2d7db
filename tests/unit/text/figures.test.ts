import { describe, expect, it } from 'vitest';
import { figuresIn, isFigure } from '../../../src/text/figures.ts';

const read = (text: string): string[] => figuresIn(text).map(({ start, end }) => text.slice(start, end));

describe('the figures of a text', () => {
  it.each([
    ['系数仅为0.5351，低于0.53', ['0.5351', '0.53']],
    ['规划（2021—2025年）', ['2021', '2025']],
    ['万州府发〔2021〕11号', ['2021', '11']],
    ['近1/3，约1,234.5亩，“4·11”', ['1', '3', '1,234.5', '4', '11']],
    ['7.2：49.5：43.3', ['7.2', '49.5', '43.3']],
    ['２０２５年１．５万吨', ['２０２５', '１．５']],
    ['到2025，3000吨', ['2025', '3000']],
    ['3．新建8个', ['3', '8']],
    ['1.2025年完成', ['1', '2025']],
    ['PM2.5，3.2.1节', ['2.5', '3.2.1']],
  ])('of “%s” are %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a word is a figure', () => {
  const units = ['平方公里', '以上', 'km2', '万', '亿', '吨', '年', '月', '号', '%', '日', '/'];
  it.each([
    '3000',
    '0.53',
    '９５％',
    '95%以上',
    '≥95%',
    '1.5万吨/日',
    '2021—2025年',
    '〔2021〕11号',
    '2021年11月',
    '二〇三五年',
    '12 km²',
  ])('where it is digits with their unit: %s', (word) => {
    expect(isFigure(word, units)).toBe(true);
  });
  it.each(['到2025年', 'PM2.5', '5年完成', '十四五', '95%的县级', '年', 'km2', '', '—'])(
    'and not where it says more or less: %s',
    (word) => {
      expect(isFigure(word, units)).toBe(false);
    },
  );
});
