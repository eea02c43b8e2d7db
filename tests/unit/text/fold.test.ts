import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barrier, fold } from '../../../src/text/fold.ts';

const simplified = { 氣: '气', 臺: '台', 環: '环' };
const folded = (text: string): string => fold(text, simplified).text;

describe('folding', () => {
  it.each([
    ['makes full-width letters, digits and signs narrow', 'ＰＭ２．５达到１００％', 'pm2.5达到100%'],
    ['makes letters small', 'VOCs、NOX', 'vocsnox'],
    ['writes units in letters and digits', '㎡、m³、㎥、km²、㎞', 'm2m3m3km2km'],
    ['takes both micro signs for one', 'µg μg', 'μgμg'],
    ['writes subscripts as digits', 'O₃', 'o3'],
    ['keeps a Roman numeral one character', 'Ⅲ类、Ⅱ类、ⅲ类', 'Ⅲ类Ⅱ类Ⅲ类'],
    ['does not take letters for a numeral', 'III类', 'iii类'],
    ['takes the signs of zero for one', '二〇三五、二○三五、二零三五', '二零三五二零三五二零三五'],
    ['makes traditional characters simplified, by the table', '大氣環境與平臺', '大气环境與平台'],
    ['does not see quotation marks', '地下水“双源”、「双源」、"双源"', '地下水双源双源双源'],
    ['does not see title marks and brackets', '《意见》（试行）〔2021〕[一]【二】', '意见试行2021一二'],
    ['does not see dashes, tildes and dots between words', '2021—2025年、1~5、大昌·湖', '20212025年15大昌湖'],
    ['does not see white space of any width', '劣 V\u3000类\u00a0水', '劣v类水'],
    ['does not see what cannot be seen', '十年\u200b禁\u00ad渔\ufeff', '十年禁渔'],
    ['keeps what ends a clause', '水。；：，！？', '水。;:,!?'],
    ['keeps signs that compare', '≥95≧85≤35', '≥95≧85≤35'],
    ['parts cells and lines', '一\t二\n三', `一${barrier}二${barrier}三`],
    ['keeps emoji whole', '水🐟！', '水🐟!'],
  ])('%s', (_, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('says where in the original each character comes from', () => {
    const { text, starts, ends } = fold('（㎡）🐟水', simplified);
    expect(text).toBe('m2🐟水');
    expect(starts).toEqual([1, 1, 3, 3, 5]);
    expect(ends).toEqual([2, 2, 5, 5, 6]);
  });

  it('looks at each character by itself: cut anywhere, folded, and joined, a text is the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 2 }),
        ([before = '', behind = '']) => {
          expect(folded(before) + folded(behind)).toBe(folded(before + behind));
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = folded(text);
        expect(folded(once)).toBe(once);
      }),
      { seed: 2, numRuns: 500 },
    );
  });
});
