import { describe, expect, it } from 'vitest';
import { readableAddress } from '../../../src/client/addresses.ts';
import type { SearchFacts } from '../../../src/client/search/facts.ts';
import { filterWords } from '../../../src/client/search/filter-words.ts';
import { formatAsked, parseState } from '../../../src/search/address.ts';
import type { PlanEntry } from '../../../src/search/index-format.ts';
import { wordsIn } from '../../../src/words/words.ts';

const { search, enumerations } = wordsIn('zh');

const chapter = (slug: string, name: string) => ({
  slug,
  kind: 'body' as const,
  name,
  start: 0,
  characters: 1,
});
const plans: PlanEntry[] = ['jia', 'yi'].map((id) => ({
  id,
  start: 0,
  end: 1,
  characters: 1,
  chapters: [chapter('1', '第一章 总则')],
}));
const facts = {
  words: search.script,
  kinds: enumerations.blockKinds,
  chapterKinds: enumerations.chapterKinds,
  filterNames: { plans: '规划', chapters: '部分', kinds: '段的种类', topics: '主题', near: '几个词' },
  nearSection: '同在一节',
  plans: [
    { id: 'jia', name: '甲' },
    { id: 'yi', name: '乙' },
  ],
  topics: [
    { id: 'air', name: '大气' },
    { id: 'noise', name: '噪声' },
  ],
} as unknown as SearchFacts;

describe('filters in words', () => {
  it.each([
    ['?q=禁渔', []],
    ['?q=禁渔&sort=relevance&view=columns&show=1', []],
    ['?q=禁渔&plan=yi&plan=jia', ['规划：甲、乙']],
    ['?q=禁渔&chapter=annex&chapter=yi/1', [`部分：${enumerations.chapterKinds.annex}、乙 第一章 总则`]],
    ['?q=禁渔&kind=row&topic=noise', [`段的种类：${enumerations.blockKinds.row}`, '主题：噪声']],
    ['?q=禁渔&near=section', ['几个词：同在一节']],
  ])('of %s are %j', (search, words) => {
    expect(filterWords(facts, parseState(search), plans)).toEqual(words);
  });
});

describe('the address of a chart', () => {
  it('asks the same again, filters included, whatever list was on view', () => {
    const filters = '?q=%E7%A6%81%E6%B8%94&q=b&plan=yi&chapter=yi/1&kind=row&topic=air&near=section';
    expect(formatAsked(parseState(`${filters}&show=2&sort=after&view=concordance`))).toBe(filters);
  });

  it.each(['禁渔', '污水 -公园', '"a b" | 100%', '?&=#+/', '2035年', '\u202e禁', 'é', '%41'])(
    'is readable and leads to the same query, here %s',
    (query) => {
      const address = `https://example.org/search/${formatAsked(parseState(`?${new URLSearchParams({ q: query }).toString()}`))}`;
      const readable = readableAddress(address);
      expect(new URL(readable).searchParams.get('q')).toBe(new URL(address).searchParams.get('q'));
      expect(new URL(readable).href).toBe(new URL(address).href);
      if (/^\p{Script=Han}+$/u.test(query)) expect(readable).toContain(`q=${query}`);
    },
  );
});
