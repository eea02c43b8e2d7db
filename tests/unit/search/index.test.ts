import type { PlanEntry } from '../../../src/search/index-format.ts';
import { describe, expect, it } from 'vitest';
import { searchInput, TestIndex } from './search-corpus.ts';

const long = Array.from({ length: 60 }, (_, index) => `水库第${index}号监测断面`).join('');

const index = new TestIndex(
  searchInput({
    jia: [
      '# 第一章 总体要求', // 1
      '## 指导思想', // 2
      '推进地下水“双源”管理，农药、化肥减量。水质达到II类', // 3
      '持续达到III类，劣V类断面消除；实现十年禁渔', // 4
      '| 1 | 水质 | 优良比例 | 100% | 100立方米', // 5
      '## 主要目标', // 6
      '到2035年，污水处理率；达到95％。VOCs、PM2.5与PM10', // 7
      long, // 8
      '双🐟<img onerror=alert(1)>(.*)', // 9
    ],
    yi: [
      '二〇三五年展望', // 1: before the first chapter
      '# 生态', // 2
      '禁渔。污水', // 3
      '# 水环境', // 4
      '处理率与污水，m3/d，5m³，12km2', // 5
      'Ⅱ类 Ⅲ类 第三类', // 6
      '大大大气', // 7
    ],
  }),
);

describe('a block is found', () => {
  it.each([
    ['by its first characters', '推进', ['jia:3']],
    ['by its last character', '渔', ['jia:4', 'yi:3']],
    ['by its last character, in a cell', '质', ['jia:3', 'jia:5']],
    ['by a single character at its end', '率', ['jia:7', 'yi:5']],
    ['by the words of a heading', '总体要求', ['jia:1']],
    ['by a heading with its number, without the space', '第一章总体', ['jia:1']],
    ['before the first chapter', '展望', ['yi:1']],
    ['by a phrase across quotation marks', '地下水双源管理', ['jia:3']],
    ['by a phrase with quotation marks', '"地下水“双源”管理"', ['jia:3']],
    ['by a phrase with other marks', '地下水「双源」管理', ['jia:3']],
    ['by a phrase across 、', '农药化肥', ['jia:3']],
    ['by a phrase with white space in quotation marks', '"农药 化肥"', ['jia:3']],
    ['in traditional characters', '雙源', ['jia:3']],
    ['with a wide percent sign', '95%', ['jia:7']],
    ['by a percent sign typed wide', '100％', ['jia:5']],
    ['by a clause with its comma', '2035年，污水', ['jia:7']],
    ['in small letters', 'vocs', ['jia:7']],
    ['by wide letters', 'ＰＭ２．５', ['jia:7']],
    ['by an emoji', '🐟', ['jia:9']],
    ['by markup, as words', '<img onerror', ['jia:9']],
    ['by regular-expression characters', '>(.*)', ['jia:9']],
  ])('%s: %s', async (_, typed, expected) => {
    expect(await index.blocks(typed)).toEqual(expected);
  });
});

describe('no hit runs', () => {
  it.each([
    ['across ，', '管理农药'],
    ['across 。', '禁渔污水'],
    ['across ；', '消除实现'],
    ['across cells', '水质优良'],
    ['across cells, by one character each', '例100'],
    ['across blocks', '化肥减量水质达到II类持续'],
    ['from a heading into the text', '指导思想推进'],
    ['across plans', 'alert(1)>(.*)二〇三五'],
    ['where a pattern would match but the words do not stand', '水.'],
  ])('%s: %s', async (_, typed) => {
    expect(await index.blocks(typed)).toEqual([]);
  });
});

describe('forms of a word are found alike', () => {
  it.each([
    ['m3', ['jia:5', 'yi:5']],
    ['立方米', ['jia:5', 'yi:5']],
    ['m³', ['jia:5', 'yi:5']],
    ['㎥', ['jia:5', 'yi:5']],
    ['公里', []],
    ['平方公里', ['yi:5']],
    ['km', ['yi:5']],
    ['m2', []],
    ['㎡', []],
    ['2035', ['jia:7', 'yi:1']],
    ['二〇三五', ['jia:7', 'yi:1']],
    ['二○三五年', ['jia:7', 'yi:1']],
    ['Ⅱ类', ['jia:3', 'yi:6']],
    ['II类', ['jia:3', 'yi:6']],
    ['二類', ['jia:3', 'yi:6']],
    ['iii类', ['jia:4', 'yi:6']],
    ['三类', ['jia:4', 'yi:6']],
    ['第三类', ['yi:6']],
    ['劣Ⅴ', ['jia:4']],
    ['劣 V 类'.replaceAll(' ', ''), ['jia:4']],
  ])('%s', async (typed, expected) => {
    expect(await index.blocks(typed)).toEqual(expected);
  });

  it('and named, folded, the typed one first', async () => {
    const { forms } = await index.answer('Ⅱ类 禁渔');
    expect(forms).toEqual([
      { phrase: 'Ⅱ类', forms: ['Ⅱ类', 'ii类', '二类'] },
      { phrase: '禁渔', forms: ['禁渔'] },
    ]);
  });
});

describe('words together', () => {
  it.each([
    ['污水 处理率', 'block', ['jia:7', 'yi:5']],
    ['"污水 处理率"', 'block', ['jia:7']],
    ['污水 处理率', 'section', ['jia:7', 'yi:5']],
    ['地下水 禁渔', 'block', []],
    ['地下水 禁渔', 'section', ['jia:3', 'jia:4']],
    ['禁渔 处理率', 'section', []],
    ['水质 指导', 'section', ['jia:2', 'jia:3', 'jia:5']],
    ['污水 -处理率', 'block', ['yi:3']],
    ['禁渔 -地下水', 'block', ['jia:4', 'yi:3']],
    ['禁渔 -地下水', 'section', ['yi:3']],
    ['禁渔 -污水', 'section', ['jia:4']],
    ['双源 | 大气', 'block', ['jia:3', 'yi:7']],
    ['双源 禁渔 | 大气', 'block', ['yi:7']],
    ['污水 | 污水 处理率', 'block', ['jia:7', 'yi:3', 'yi:5']],
    ['双源 — 农药', 'block', ['jia:3']],
    ['双源 亚特兰蒂斯', 'block', []],
    ['-双源', 'block', []],
    ['禁渔 -“”', 'block', ['jia:4', 'yi:3']],
  ] as const)('%s in a %s', async (typed, near, expected) => {
    expect(await index.blocks(typed, near)).toEqual(expected);
  });
});

describe('occurrences', () => {
  it.each([
    ['are counted each', '类', 6],
    ['are counted each where they overlap', '大大', 2],
    ['are counted once when two words share them', '污水 污', 3],
    ['of all forms are counted', '三类', 3],
    ['of all words are counted', '污水 | 禁渔', 5],
    ['of one character are counted', '大', 3],
    ['of excluded words are not', '禁渔 -地下水', 2],
  ])('%s: %s', async (_, typed, expected) => {
    expect(await index.occurrences(typed)).toBe(expected);
  });

  it('say where they stand in the folded block', async () => {
    const { hits } = await index.answer('双源 | 农药化肥');
    expect(hits.map(({ occurrences }) => occurrences)).toEqual([
      [
        { start: 5, length: 2 },
        { start: 10, length: 4 },
      ],
    ]);
  });
});

describe('a hit', () => {
  it('names plan, chapter, section, kind and lines', async () => {
    const [row] = (await index.answer('优良比例')).hits;
    expect(row).toMatchObject({ kind: 'row', section: '指导思想', block: 4, line: 5, lineEnd: 5 });
    expect(row?.plan.id).toBe('jia');
    expect(row?.chapter.name).toBe('第一章 总体要求');
  });

  it('in a chapter without sections stands in none', async () => {
    const [hit] = (await index.answer('大气')).hits;
    expect([hit?.chapter.name, hit?.section]).toEqual(['水环境', null]);
  });
});

describe('a query', () => {
  it.each([
    '',
    '   ',
    '""',
    '“”（）',
    '、',
    '|',
    '-',
    '\u0001',
    '"一\t二"',
    '🐠',
    '\\',
    '__proto__',
    'constructor',
  ])('that asks for nothing that stands here finds nothing: %j', async (typed) => {
    expect(await index.blocks(typed)).toEqual([]);
  });

  it('of two hundred characters is verified in the texts', async () => {
    const phrase = long.slice(3, 201);
    expect(await index.blocks(`"${phrase}"`)).toEqual(['jia:8']);
    // All pieces stand in the block, the phrase does not.
    expect(await index.blocks(`"${phrase.slice(0, 80)}${phrase.slice(0, 80)}"`)).toEqual([]);
  });

  it('of few characters fetches no text', async () => {
    const fresh = new TestIndex(searchInput({ jia: ['# 一', '推进地下水双源管理与保护工作', '水'] }));
    expect((await fresh.evaluate('推进地下水双源管理与保护')).hits).toHaveLength(1);
    expect(fresh.asked.filter((name) => name.startsWith('text-'))).toEqual([]);
  });

  it('asked again fetches nothing', async () => {
    await index.blocks('十年禁渔');
    const before = index.asked.length;
    await index.blocks('禁渔 十年');
    expect(index.asked.slice(before).every((name) => !name.startsWith('blocks-'))).toBe(true);
    const after = index.asked.length;
    await index.blocks('十年禁渔');
    expect(index.asked.length).toBe(after);
  });

  it('whose file cannot be had says so, and is tried again', async () => {
    const reader = await new TestIndex(searchInput({ jia: ['# 一', '水质'] })).reader();
    const plan = Object.assign(reader.manifest.plans[0] as PlanEntry, { id: 'bing' });
    await expect(reader.textOf(plan, 0)).rejects.toThrow('The index has no file');
  });
});

describe('characters that stand for each other', () => {
  const ledgers = new TestIndex({
    ...searchInput({ jia: ['# 一', '建立问题台账'] }),
    variants: [['账', '帐']],
  });
  it.each(['台账', '台帐', '台帳'])('find what is printed: %s', async (typed) => {
    expect(await ledgers.blocks(typed)).toEqual(['jia:2']);
  });
});
