import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareLines,
  concordanceLine,
  contextsOf,
  printedPlaces,
  wholeBlock,
  type Context,
} from '../../../src/search/contexts.ts';
import { searchInput, TestIndex } from './search-corpus.ts';

const textOf = ({ stretches }: Context): string => stretches.map(({ text }) => text).join('');
const marked = ({ stretches }: Context): string[] =>
  stretches.filter((stretch) => stretch.marked).map(({ text }) => text);

describe('the places of a hit', () => {
  it('are found in the text as printed, whatever folding dropped', async () => {
    const text = '地下水“双源”、农药、化肥；II类与Ⅱ类';
    const index = new TestIndex(searchInput({ jia: ['# 水', text] }));
    const { simplified } = await index.reader();
    const printed = async (query: string): Promise<string[]> => {
      const [hit] = (await index.answer(query)).hits;
      return printedPlaces(text, hit?.occurrences ?? [], simplified).map(({ start, end }) =>
        text.slice(start, end),
      );
    };
    expect(await printed('地下水双源')).toEqual(['地下水“双源']);
    expect(await printed('农药化肥')).toEqual(['农药、化肥']);
    expect(await printed('二类')).toEqual(['II类', 'Ⅱ类']);
  });
});

describe('contexts', () => {
  const long = `${'前'.repeat(100)}禁渔${'中'.repeat(100)}禁渔${'后'.repeat(100)}`;
  const places = [
    { start: 100, end: 102 },
    { start: 202, end: 204 },
  ];

  it('are the whole of a short block', () => {
    const [context, ...others] = contextsOf('实现十年禁渔。', [{ start: 4, end: 6 }]);
    expect(others).toEqual([]);
    expect(context && textOf(context)).toBe('实现十年禁渔。');
    expect(context && marked(context)).toEqual(['禁渔']);
    expect(context?.cutBefore).toBe(false);
  });

  it('are pieces of a long one, cut on both sides', () => {
    const contexts = contextsOf(long, places);
    expect(contexts.map(textOf)).toEqual([
      `${'前'.repeat(24)}禁渔${'中'.repeat(24)}`,
      `${'中'.repeat(24)}禁渔${'后'.repeat(24)}`,
    ]);
    expect(contexts.every(({ cutBefore, cutBehind }) => cutBefore && cutBehind)).toBe(true);
  });

  it('are one piece where they touch', () => {
    const text = `${'前'.repeat(100)}禁渔与禁渔${'后'.repeat(100)}`;
    const contexts = contextsOf(text, [
      { start: 100, end: 102 },
      { start: 103, end: 105 },
    ]);
    expect(contexts.map(marked)).toEqual([['禁渔', '禁渔']]);
  });

  it('show the borders of cells', () => {
    expect(textOf(wholeBlock('1\t\t水质\n优良', []))).toBe('1 ｜ 水质 优良');
  });

  it('never cut a character in two, and never lose one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('水', '𠮷', '🐟', '，'), { minLength: 130, maxLength: 300 }),
        fc.nat(299),
        (characters, at) => {
          const text = characters.join('');
          const start = characters.slice(0, at).join('').length;
          const place = { start: Math.min(start, text.length - 2), end: 0 };
          place.start = /[\udc00-\udfff]/.test(text.charAt(place.start)) ? place.start - 1 : place.start;
          place.end = place.start + (/[\ud800-\udbff]/.test(text.charAt(place.start)) ? 2 : 1);
          for (const context of contextsOf(text, [place])) expect(textOf(context).isWellFormed()).toBe(true);
          expect(textOf(wholeBlock(text, [place]))).toBe(text);
        },
      ),
    );
  });
});

describe('a concordance', () => {
  const line = (text: string) =>
    concordanceLine(text, { start: text.indexOf('禁'), end: text.indexOf('禁') + 1 });

  it('has what stands before and behind each hit', () => {
    expect(line('十年禁渔')).toEqual({ before: '十年', hit: '禁', behind: '渔' });
  });

  it('is sorted by what follows, or by what precedes read backwards; punctuation does not count', () => {
    const lines = ['甲乙禁“捕', '丙甲禁渔', '丁乙禁捕鱼'].map(line);
    const order = (side: 'after' | 'before'): string[] =>
      lines.toSorted(compareLines(side)).map(({ before, behind }) => `${before}|${behind}`);
    expect(order('after')).toEqual(['甲乙|“捕', '丁乙|捕鱼', '丙甲|渔']);
    expect(order('before')).toEqual(['丙甲|渔', '丁乙|捕鱼', '甲乙|“捕']);
  });
});
