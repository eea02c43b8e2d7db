import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestQuery, parseQuery, positivePhrases } from '../../../src/search/query.ts';

/** 甲 乙 -丙 | 丁 as [['甲', '乙', '-丙'], ['丁']]. */
const parsed = (typed: string): string[][] =>
  parseQuery(typed).alternatives.map(({ all, none }) => [...all, ...none.map((phrase) => `-${phrase}`)]);

describe('a query', () => {
  it.each([
    ['of one word', '禁渔', [['禁渔']]],
    ['of words parted by a space: all of them', '污水 处理率', [['污水', '处理率']]],
    [
      'of words parted by wide and repeated spaces',
      ' 污水\u3000\u3000处理率\t水 ',
      [['污水', '处理率', '水']],
    ],
    ['in quotation marks: the phrase with its space', '"污水 处理率"', [['污水 处理率']]],
    ['in Chinese quotation marks', '“污水 处理率”', [['污水 处理率']]],
    ['in corner marks', '「污水 处理率」『水』', [['污水 处理率', '水']]],
    ['whose marks do not fit together', '“污水 处理率" 水', [['污水 处理率', '水']]],
    ['whose marks are the wrong way round', '”污水 处理率“', [['污水 处理率']]],
    ['with marks of another kind inside the phrase', '"地下水“双源”管理"', [['地下水“双源”管理']]],
    ['with nested marks', '“地下水“双源”管理” 水', [['地下水“双源”管理', '水']]],
    ['with a phrase and a word without a space', '"污水"处理', [['污水', '处理']]],
    ['with a mark inside a word', '地下水“双源”', [['地下水“双源”']]],
    ['with a mark that is not closed', '“污水 处理', [['污水', '处理']]],
    ['with a bar: either', '甲 乙 | 丙', [['甲', '乙'], ['丙']]],
    ['with a wide bar and no spaces', '甲｜乙|丙', [['甲'], ['乙'], ['丙']]],
    ['with bars that part nothing', '| 甲 || 乙 |', [['甲'], ['乙']]],
    ['with a bar inside a phrase', '"甲 | 乙"', [['甲 | 乙']]],
    ['with a word that must not stand', '甲 -乙', [['甲', '-乙']]],
    ['with a phrase that must not stand', '甲 －"乙 丙"', [['甲', '-乙 丙']]],
    ['with a hyphen inside a word', '2021-2025', [['2021-2025']]],
    ['with a hyphen by itself', '甲 - 乙', [['甲', '-', '乙']]],
    ['that only excludes: nothing is asked', '-甲', []],
    ['that is empty', '', []],
    ['of white space', ' \u3000\t', []],
    ['of empty quotation marks', '"" “”', []],
    ['of regular-expression characters', '.*+?^${}()[]\\', [['.*+?^${}()[]\\']]],
    ['of markup', '<img onerror=alert(1)>', [['<img', 'onerror=alert(1)>']]],
    ['of emoji', '"🐟 🐟" 🐟', [['🐟 🐟', '🐟']]],
  ])('%s', (_, typed, expected) => {
    expect(parsed(typed)).toEqual(expected);
  });

  it(`is cut after ${longestQuery} characters, never inside one`, () => {
    expect(parsed('🐟'.repeat(300))).toEqual([['🐟'.repeat(longestQuery)]]);
  });

  it('shows the phrases that it asks for, each once', () => {
    expect(positivePhrases(parseQuery('甲 乙 -丙 | 乙 丁'))).toEqual(['甲', '乙', '丁']);
  });

  it('may be anything: it is read to its end, and no word is empty', () => {
    const character = fc.constantFrom(...'甲"“”「」『』„«»|｜-－ \u3000🐟');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (typed) => {
        expect(parsed(typed).flat()).not.toContain('');
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});
