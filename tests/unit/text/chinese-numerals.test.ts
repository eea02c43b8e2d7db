import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { readChineseNumeral } from '../../../src/text/chinese-numerals.ts';

describe('a Chinese numeral', () => {
  it.each([
    ['零', 0],
    ['两', 2],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百零五', 105],
    ['一千', 1000],
    ['三千二百', 3200],
    ['一万', 10_000],
    ['两万三千', 23_000],
    ['十万', 100_000],
    ['三十二万', 320_000],
    ['一亿二千万', 120_000_000],
    ['二〇三五', 2035],
    ['二〇二五', 2025],
  ])('%s is %d', (text, value) => {
    expect(readChineseNumeral(text)).toBe(value);
  });

  it.each(['', '万', '亿', '百', '十百', '百千', '3', '一a', '级'])('“%s” is none', (text) => {
    expect(readChineseNumeral(text)).toBeNull();
  });

  it('reads what it is the spelling of, for every number below ten thousand', () => {
    const digits = '零一二三四五六七八九';
    const spell = (number: number): string => {
      const places = ['千', '百', '十', ''];
      const printed = String(number).padStart(4, '0');
      const parts = [...printed].map((digit, at) =>
        digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${places[at] ?? ''}`,
      );
      return parts
        .join('')
        .replace(/零+/gu, '零')
        .replace(/^零(?=.)|零$/gu, '');
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
        expect(readChineseNumeral(spell(number))).toBe(number);
      }),
    );
  });
});
