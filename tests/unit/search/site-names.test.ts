import { describe, expect, it } from 'vitest';
import {
  matchNames,
  tightestWindow,
  type SiteEntry,
  type SiteNames,
} from '../../../src/search/site-names.ts';
import { chineseFor, otherWordings } from '../../../src/search/wordings.ts';
import { searchInput, TestIndex } from './search-corpus.ts';

const entries: SiteEntry[] = [
  {
    kind: 'indicator',
    path: '/indicators/sewage/',
    zh: '城市生活污水集中处理率',
    en: 'Urban sewage treated centrally',
    words: ['污水收集处理率', '处理能力'],
    of: '/topics/sewage/',
  },
  { kind: 'topic', path: '/topics/sewage/', zh: '城镇污水垃圾', en: 'Urban sewage and refuse' },
  { kind: 'topic', path: '/topics/fish/', zh: '生物多样性与禁渔', en: 'Biodiversity and the fishing ban' },
  { kind: 'term', path: null, zh: '农村生活污水', en: 'rural sewage; village wastewater' },
  { kind: 'term', path: null, zh: '碳排放', en: 'carbon emission' },
  { kind: 'term', path: null, zh: '机动车', en: 'motor vehicle; car' },
];
const names: SiteNames = { entries, english: [['sewage', 'wastewater']] };
const fitting = (...phrases: string[]): string[] =>
  Object.values(matchNames(phrases, names, { 漁: '渔' })).flatMap((found) =>
    found.map(({ zh }: SiteEntry) => zh),
  );

describe('the names of the site that fit a query', () => {
  it.each([
    ['污水收集处理率', ['城市生活污水集中处理率', '城镇污水垃圾']],
    ['污水处理率', ['城市生活污水集中处理率', '城镇污水垃圾']],
    ['禁漁', ['生物多样性与禁渔']],
    ['rural wastewater', ['农村生活污水']],
    ['car', ['机动车']],
    ['水', []],
    ['亚特兰蒂斯', []],
  ])('%s: %j', (query, expected) => {
    expect(fitting(query)).toEqual(expected);
  });

  it('come first where they fit more of its words', () => {
    const { term } = matchNames(['碳排放', '农村', '污水'], names, {});
    expect(term.map(({ zh }) => zh)).toEqual(['农村生活污水', '碳排放']);
  });
});

describe('the tightest piece of a name that holds the characters of a phrase', () => {
  it.each([
    ['污水处理率', '城市生活污水集中处理率', '污水集中处理率'],
    ['污水处理率', '污水管网污水收集处理率', '污水收集处理率'],
    ['污水处理率', '污水处理率达标', null],
    ['污率', '污水处理率', null],
    ['污水处理率', '处理污水的比率', null],
    ['污水处理率', '污水在这里由很多很多单位分别处理率', null],
  ])('%s in %s: %s', (phrase, name, expected) => {
    expect(tightestWindow(phrase, name)).toBe(expected);
  });
});

describe('wordings that the plans use', () => {
  const index = new TestIndex(
    searchInput({
      jia: ['# 第一章', '城市生活污水集中处理率达到95%', '污水收集处理率', '处理能力和农村生活污水'],
    }),
  );

  it('are offered for a wording that they do not use, with counts and all together', async () => {
    const { wordings, all } = await otherWordings('污水处理率', 'block', names, await index.reader());
    expect(wordings.map(({ query, count }) => [query, count.blocks])).toEqual([
      ['污水收集处理率', 1],
      ['污水集中处理率', 1],
    ]);
    expect(all).toMatchObject({
      query: '污水处理率 | 污水收集处理率 | 污水集中处理率',
      count: { blocks: 2 },
    });
  });

  it('are offered in Chinese for an English query', async () => {
    const reader = await index.reader();
    const { wordings } = await chineseFor('rural sewage', 'block', names, reader);
    expect(wordings.map(({ query }) => query)).toEqual(['农村生活污水']);
    expect((await chineseFor('carbon', 'block', names, reader)).wordings).toEqual([]);
  });

  it('are not sought for several words', async () => {
    const { wordings } = await otherWordings('污水 处理率', 'block', names, await index.reader());
    expect(wordings).toEqual([]);
  });
});
