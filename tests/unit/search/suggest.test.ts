import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/dev/project-root.ts';
import { readSearchInput } from '../../../scripts/search/write-index.ts';
import { suggestParts, suggestSynonyms, type Suggestion } from '../../../src/search/suggest.ts';
import { searchInput, TestIndex } from './search-corpus.ts';

const index = new TestIndex({
  ...searchInput({
    jia: ['# 水', '农村污水处理设施', '达标率', '## 渔', '实现十年禁渔', '有退捕渔民'],
    yi: ['# 气', 'PM2.5下降，细颗粒物不升', '上升9项。6%下降'],
  }),
  synonyms: [
    ['十年禁渔', '禁渔', '禁捕', '退捕'],
    ['细颗粒物', 'PM2.5'],
    ['排污口', '入河排污口'],
  ],
});
const reader = await index.reader();
const named = (list: readonly Suggestion[]): string[] =>
  list.map(({ query, near, count }) => `${query} ${near} ${String(count.blocks)}`);

describe('without a hit', () => {
  it('the longest parts that do occur are offered', async () => {
    expect(named(await suggestParts('农村污水处理厂', reader))).toEqual(['农村污水处理 block 1']);
    expect(named(await suggestParts('新农村污水', reader))).toEqual(['农村污水 block 1']);
  });

  it('two parts that cover the phrase are offered together where a block holds both', async () => {
    expect(named(await suggestParts('细颗粒物PM2.5', reader))[0]).toBe('细颗粒物 PM2.5 block 1');
  });

  it('several words are offered in a section, and by themselves', async () => {
    expect(named(await suggestParts('禁渔 退捕', reader))).toEqual([
      '禁渔 退捕 section 2',
      '禁渔 block 1',
      '退捕 block 1',
    ]);
  });

  it('no figure is cut in two', async () => {
    expect(await suggestParts('PM2.50', reader)).toEqual([]);
    // Both parts stand in one block, but nobody typed them: 9 and .6%.
    expect(await suggestParts('9.6%', reader)).toEqual([]);
    expect(named(await suggestParts('渔民PM2.50', reader))).toEqual(['渔民 block 1']);
  });

  it('nothing is offered that has no hits either', async () => {
    expect(await suggestParts('亚特兰蒂斯', reader)).toEqual([]);
    expect(await suggestParts('。', reader)).toEqual([]);
    expect(await suggestParts('', reader)).toEqual([]);
  });
});

describe('synonyms', () => {
  it('are offered with their counts, those without hits are not', async () => {
    expect(named(await suggestSynonyms('禁渔', 'block', reader))).toEqual([
      '十年禁渔 block 1',
      '退捕 block 1',
      '禁渔 | 十年禁渔 | 禁捕 | 退捕 block 2',
    ]);
    expect(named(await suggestSynonyms('pm2.5', 'block', reader))).toEqual([
      '细颗粒物 block 1',
      'pm2.5 | 细颗粒物 block 1',
    ]);
  });

  it('are not offered where the query compares them already', async () => {
    expect(await suggestSynonyms('禁渔 | 禁捕', 'block', reader)).toEqual([]);
  });

  it('replace a word within a query, the rest stays', async () => {
    expect(named(await suggestSynonyms('禁捕 渔民', 'block', reader))).toEqual(['退捕 渔民 block 1']);
    expect(named(await suggestSynonyms('"pm2.5下降"', 'block', reader))).toEqual([]);
  });
});

describe('content/vocabulary/synonyms.yaml', () => {
  const { synonyms, blocks } = readSearchInput(projectRoot);
  const texts = blocks.map(({ text }) => text).join('\n');

  it.each(synonyms.map((group) => [group.join(' '), group] as const))(
    '%s: stands in a plan, and holds no word twice',
    (_name, group) => {
      expect(group.some((term) => texts.includes(term))).toBe(true);
      expect(new Set(group).size).toBe(group.length);
    },
  );
});
