import { describe, expect, it } from 'vitest';
import { contextsOf } from '../../../src/search/contexts.ts';
import { widenToWhole, wholeWords } from '../../../src/search/whole-words.ts';

const words = (text: string): string[] => wholeWords(text).map(({ start, end }) => text.slice(start, end));

describe('what stays whole where a text is cut', () => {
  it.each([
    ['浓度为0.4991。', ['0.4991']],
    ['总投资9. 6%左右', ['9. 6%']],
    ['年处理污水量近900万吨', ['900万']],
    ['到2021-2025年', ['2021-2025']],
    ['PM2.5、NH3-N和CO₂', ['PM2.5', 'NH3-N', 'CO₂']],
    ['≥95%，1,000km²', ['≥95%', '1,000km²']],
    ['二〇三五年，百分之九十五', ['二〇三五', '百分之九十五']],
    ['总体Ⅱ类', ['Ⅱ']],
    // A single numeral is mostly part of a word; a Chinese comma ends a figure.
    ['统一规划', []],
    ['2020，2021', ['2020', '2021']],
  ])('%s: %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('is widened to at either end, and left alone where nothing is cut', () => {
    const text = '近0.4991后';
    const places = wholeWords(text);
    expect(widenToWhole(places, { start: 3, end: 5 })).toEqual({ start: 1, end: 7 });
    expect(widenToWhole(places, { start: 1, end: 7 })).toEqual({ start: 1, end: 7 });
    expect(widenToWhole(places, { start: 0, end: 8 })).toEqual({ start: 0, end: 8 });
  });

  it('is not cut in a snippet: 0.4991 is never shown as 991', () => {
    for (let gap = 18; gap <= 30; gap += 1) {
      const text = `${'前'.repeat(100)}0.4991${'中'.repeat(gap)}水${'中'.repeat(gap)}PM2.5${'后'.repeat(100)}`;
      const at = text.indexOf('水');
      const [context] = contextsOf(text, [{ start: at, end: at + 1 }]);
      const shown = context?.stretches.map((stretch) => stretch.text).join('') ?? '';
      expect(shown).toMatch(/^(?:前*0\.4991)?中+水中+(?:PM2\.5后*)?$/);
    }
  });
});
