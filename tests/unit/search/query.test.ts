import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutSeparators } from '../../../src/search/query-tokens.ts';
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
    [
      'with brackets: a group',
      '(禁渔 | 禁捕) 长江',
      [
        ['禁渔', '长江'],
        ['禁捕', '长江'],
      ],
    ],
    [
      'with wide brackets',
      '长江 （禁渔｜禁捕）',
      [
        ['长江', '禁渔'],
        ['长江', '禁捕'],
      ],
    ],
    ['with a group that must not stand', '长江 -(甲 | 乙)', [['长江', '-甲', '-乙']]],
    [
      'with both of two that must not stand together',
      '长江 -(甲 乙)',
      [
        ['长江', '-甲'],
        ['长江', '-乙'],
      ],
    ],
    [
      'with groups in groups',
      '((甲 | 乙) 丙 | 丁) 戊',
      [
        ['甲', '丙', '戊'],
        ['乙', '丙', '戊'],
        ['丁', '戊'],
      ],
    ],
    ['with a bracket that is not closed', '(甲 | 乙', [['(甲'], ['乙']]],
    ['with a bracket of the text', '渠江（巴中段）', [['渠江（巴中段）']]],
    ['that begins with a bracket of the text', '（到 2025 年）完成', [['（到', '2025', '年）完成']]],
    ['with a bracket of the text in a group', '(渠江（巴中段） | 巴河)', [['渠江（巴中段）'], ['巴河']]],
    ['with OR', '禁渔 OR 禁捕', [['禁渔'], ['禁捕']]],
    ['with 或 alone', '禁渔 或 禁捕', [['禁渔'], ['禁捕']]],
    ['with 或 inside a word', '达到或优于', [['达到或优于']]],
    ['with AND and 且', '禁渔 AND 长江 且 船舶', [['禁渔', '长江', '船舶']]],
    ['with NOT and 非', '长江 NOT 禁渔 非 禁捕', [['长江', '-禁渔', '-禁捕']]],
    ['with an operator in quotation marks', '甲乙 "或" 丙丁', [['甲乙', '或', '丙丁']]],
    ['with an operator at its end', '禁渔 或', [['禁渔', '或']]],
    ['of single characters with spaces, as copied', '黑 臭 水 体', [['黑臭水体']]],
    ['of two single characters: both', '河 湖', [['河', '湖']]],
    ['of single characters with an operator', '河 或 湖', [['河'], ['湖']]],
    ['with a line break inside a copied sentence', '畜禽粪污综合利\n用率', [['畜禽粪污综合利用率']]],
    ['with a soft hyphen', '综合\u00ad利用', [['综合利用']]],
  ])('%s', (_, typed, expected) => {
    expect(parsed(typed)).toEqual(expected);
  });

  it(`is refused when it has more than ${longestQuery} characters, and never cut`, () => {
    expect(parseQuery('🐟'.repeat(longestQuery))).toMatchObject({ isTooLong: false });
    expect(parseQuery('🐟'.repeat(longestQuery + 1))).toEqual({
      alternatives: [],
      readAs: null,
      isTooLong: true,
    });
  });

  it.each([
    ['禁渔', null],
    ['污水 处理率', null],
    ['"甲" -乙 | 丙', null],
    ['(禁渔 或 禁捕) 长江', '(禁渔 | 禁捕) 长江'],
    ['长江 NOT 禁渔', '长江 -禁渔'],
    ['黑 臭 水 体', '黑臭水体'],
    ['畜禽粪污综合利\n用率', '畜禽粪污综合利用率'],
    ['甲 OR "乙 丙"', '甲 | "乙 丙"'],
  ])('%j says how it was read, where that is not plain: %j', (typed, expected) => {
    expect(parseQuery(typed).readAs).toBe(expected);
  });

  it('that asks for very many alternatives asks nothing', () => {
    const group = `(${Array.from({ length: 10 }, (_, index) => `甲${String(index)}`).join(' | ')})`;
    expect(parseQuery(`${group} ${group} ${group}`)).toMatchObject({ alternatives: [], isTooLong: true });
  });

  it.each([
    ['污水，管网', '污水 管网'],
    ['污水、管网；泵站', '污水 管网 泵站'],
    ['污水+管网', '污水 管网'],
    ['污水/管网', '污水 管网'],
    ['1.5万吨/日', null],
    ['"污水，管网"', null],
    ['污水管网', null],
    ['污水管网。', null],
  ])('%s with its separators taken for spaces is %j', (typed, expected) => {
    expect(withoutSeparators(typed)).toBe(expected);
  });

  it('shows the phrases that it asks for, each once', () => {
    expect(positivePhrases(parseQuery('甲 乙 -丙 | 乙 丁'))).toEqual(['甲', '乙', '丁']);
  });

  it('may be anything: it is read to its end, and no word is empty', () => {
    const character = fc.constantFrom(...'甲或"“”「」『』„«»|｜-－()（） \n\u3000🐟');
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 40 }), (typed) => {
        expect(parsed(typed).flat()).not.toContain('');
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});
