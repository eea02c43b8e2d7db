import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { pastedReadings } from '../../../src/search/pasted.ts';
import { searchInput, TestIndex } from './search-corpus.ts';

const source = '——巫山县：《生态规划》，第二章，文本第2行，https://example.org/plans/jia/1/#p2';
const english = '— 巫山县, 《生态规划》 (Wushan), 第二章, lines 2–3 of the text, https://example.org/#p2';

describe('a pasted text is read without', () => {
  it.each([
    ['the number of its line', '120 到2025年，全县水质', '到2025年，全县水质', ['120']],
    ['the number of a line that begins with a figure', '20 2020年，全县', '2020年，全县', ['20']],
    ['a range of lines', '120-121 到2025年，全县', '到2025年，全县', ['120-121']],
    ['a number that is glued to it', '120到2025年，全县', '到2025年，全县', ['120']],
    ['the numbers of several lines', '12 甲甲甲甲 13 乙乙乙乙', '甲甲甲甲 | 乙乙乙乙', ['12', '13']],
    ['marks of notes', '化学需氧量[1]排放①总量', '化学需氧量排放总量', ['[1]', '①']],
    ['our source', `水质达到Ⅱ类\n\n${source}`, '水质达到Ⅱ类', [source]],
    ['our source in English', `水质达到Ⅱ类 ${english}`, '水质达到Ⅱ类', [english]],
    ['our source, of a row', `氨氮 ｜ 5 ｜ 约束性 ${source}`, '氨氮 5 约束性', [source]],
  ])('%s: %s', (_, typed, query, leftOut) => {
    expect(pastedReadings(typed)[0]).toMatchObject({ query, leftOut });
  });

  it.each([
    '〔2021〕11号文件',
    '水质达到Ⅱ类',
    '3000 污水',
    '"120 到2025年"',
    '禁渔 | 禁捕',
    '2025',
    '2020年，全县',
    '5座污水处理厂',
  ])('nothing where it has nothing of this: %s', (typed) => {
    expect(pastedReadings(typed)).toEqual([]);
  });
});

describe('a query that stands nowhere as typed', () => {
  const index = new TestIndex(
    searchInput({
      jia: [
        '# 第一章',
        '全县水质达到Ⅱ类，化学需氧量排放总量下降',
        '畜禽粪污综合利用率达到95%，建成5座污水处理厂',
        '座污水处理厂',
      ],
    }),
  );
  const answer = async (typed: string) => {
    const { hits, readAs, leftOut } = await ask(typed, await index.reader(), 'block');
    return { lines: hits.map(({ line }) => line), readAs, leftOut };
  };

  it('is read as the text that stands in the line it names', async () => {
    expect(await answer('2 全县水质达到Ⅱ类')).toEqual({
      lines: [2],
      readAs: '全县水质达到Ⅱ类',
      leftOut: ['2'],
    });
  });

  it('but not without a number that names no line of a hit', async () => {
    expect(await answer('9 全县水质达到Ⅱ类')).toEqual({ lines: [], readAs: null, leftOut: [] });
  });

  it('while one that stands somewhere is asked as typed', async () => {
    expect(await answer('5座污水处理厂')).toEqual({ lines: [3], readAs: null, leftOut: [] });
  });

  it('is read without marks of notes', async () => {
    expect(await answer('化学需氧量[1]排放总量①')).toEqual({
      lines: [2],
      readAs: '化学需氧量排放总量',
      leftOut: ['[1]', '①'],
    });
  });

  it('with our source is read as the quotation', async () => {
    expect(await answer(`水质达到Ⅱ类\n\n${source}`)).toEqual({
      lines: [2],
      readAs: '水质达到Ⅱ类',
      leftOut: [source],
    });
  });

  it('is not asked with a comma that has a space behind it', async () => {
    expect(await answer('排放总量, 水质')).toEqual({ lines: [2], readAs: '排放总量 水质', leftOut: [] });
    expect(await answer('水质, 化学需氧量')).toMatchObject({ readAs: '水质 化学需氧量' });
  });

  it('is one text where a space stands inside it, and two words where each stands by itself', async () => {
    expect((await answer('畜禽粪污综合利 用率达到95%')).readAs).toBe('畜禽粪污综合利用率达到95%');
    const reader = await index.reader();
    const { hits } = await ask('畜禽粪污综合利 用率达到95%', reader, 'block');
    expect(hits.map(({ occurrences }) => occurrences.length)).toEqual([1]);
    expect((await answer('污水 处理厂')).readAs).toBeNull();
  });
});
