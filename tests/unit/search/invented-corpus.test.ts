import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/text/fold.ts';
import { invented, inventedSearchInput } from '../../corpus/invented-corpus.ts';
import { TestIndex } from './search-corpus.ts';

const index = new TestIndex(inventedSearchInput());

/** Where a query is answered: `plan:line kind`, in the order of the texts. */
async function places(query: string): Promise<string[]> {
  const { hits } = await index.answer(query);
  return hits.map(({ plan, line, kind }) => `${plan.id}:${line} ${kind}`);
}

describe('a search of three invented plans', () => {
  it.each([
    ['words in headings and tasks', '水生生物', ['baishi:24 paragraph', 'baishi:81 heading']],
    [
      'through quotation marks',
      '严格落实十年禁渔',
      ['baishi:82 paragraph', 'luhe:14 paragraph', 'qingxi:39 heading'],
    ],
    [
      'the name of a row and the same words in prose',
      '年用水总量',
      ['baishi:54 row', 'baishi:72 note', 'baishi:79 paragraph', 'luhe:43 row'],
    ],
    ['a class in all its spellings', '二类', ['baishi:33 row', 'luhe:8 paragraph']],
    ['a unit in letters and in characters', '亿m3', ['baishi:54 row', 'baishi:79 paragraph']],
    [
      'a year in figures and in characters',
      '2035年',
      ['luhe:1 title', 'luhe:6 paragraph', 'luhe:8 paragraph'],
    ],
    ['a note under a table', '无现状数据', ['baishi:71 note']],
    ['a paragraph of a box', '枯水期', ['baishi:17 box']],
    ['a cell of a ledger', '区农业农村局', ['baishi:102 row']],
    ['nothing across the border of two cells', '水环境1', []],
    ['nothing that no plan says', '噪声污染', []],
  ])('finds %s: %s', async (_, query, expected) => {
    expect(await places(query)).toEqual(expected);
  });

  it('finds every block by all of its words, and wherever else they are printed', async () => {
    const blocks = invented('blocks');
    for (const { id, text } of blocks) {
      // A query may not be longer, and a phrase does not reach from one cell into the next.
      const phrase = (text.split('\t').find((cell) => cell.trim() !== '') ?? '')
        .replace(/\n[^]*/, '')
        .slice(0, 150);
      const folded = fold(phrase, {}).text;
      const printed = blocks.filter((block) => fold(block.text, {}).text.includes(folded));
      const { hits } = await index.answer(`"${phrase.replaceAll('"', '')}"`, 'block', 'inside');
      const found = hits.map((hit) => hit.id).filter((hit) => blocks.some((block) => block.id === hit));
      expect(found, phrase).toContain(id);
      expect(found, phrase).toEqual(expect.arrayContaining(printed.map((block) => block.id)));
    }
  });
});
