import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/search/ask.ts';
import { findForms } from '../../../src/search/find.ts';
import { guardedForms } from '../../../src/search/evaluate.ts';
import type { FigureReading } from '../../../src/search/whole-figures.ts';
import { searchInput, TestIndex } from './search-corpus.ts';

const lines = [
  '# 第一章',
  '系数为0.5351，面积3000亩。',
  '共有30000吨、13000吨和3000吨',
  '规划（2021—2025年），发〔2021〕11号',
  '指标 510，比例5—10，占4.95%',
  '| 12km2 | 95% | 95',
  '到二〇三五年',
];
const index = new TestIndex({
  ...searchInput({ jia: lines }),
  figureUnits: [['%', '吨', '亩', '年', '号', '平方公里', 'km2']],
});
const reader = index.reader();

async function linesOf(typed: string, figures: FigureReading = 'auto'): Promise<number[]> {
  return (await ask(typed, await reader, 'block', figures)).hits.map(({ line }) => line);
}

describe('a word that is a figure finds whole figures', () => {
  it.each([
    ['0.53', []],
    ['0.5351', [2]],
    ['3000', [2, 3]],
    ['3000吨', [3]],
    ['5', [5]],
    ['510', [5]],
    ['5-10', [5]],
    ['95%', [6]],
    ['4.95%', [5]],
    ['20212025', []],
    ['2021-2025年', [4]],
    ['(2021)11号', [4]],
    ['202111号', []],
    ['12平方公里', [6]],
    ['2平方公里', []],
    ['2035年', [7]],
    ['二〇二五', [4]],
    ['-3000 规划', [4]],
  ])('%s stands in lines %j', async (typed, expected) => {
    expect(await linesOf(typed)).toEqual(expected);
  });

  it('and says what parts of longer ones there are', async () => {
    const answer = await ask('3000', await reader, 'block');
    expect(answer.otherFigures).toEqual({ reading: 'inside', count: { blocks: 2, occurrences: 4 } });
    expect(await linesOf('0.53', 'inside')).toEqual([2]);
    expect((await ask('0.5351', await reader, 'block')).otherFigures).toBeNull();
  });

  it('while any other word is found as it stands, and its whole figures are offered', async () => {
    expect(await linesOf('面积300')).toEqual([2]);
    const { otherFigures } = await ask('面积300', await reader, 'block');
    expect(otherFigures).toEqual({ reading: 'whole', count: { blocks: 0, occurrences: 0 } });
    expect(await linesOf('面积300', 'whole')).toEqual([]);
  });

  it('and is marked so in a chapter', async () => {
    const forms = await guardedForms('3000', await reader, 'auto');
    const text = lines[2] ?? '';
    const places = findForms(text, forms, {});
    expect(places.map(({ start, end }) => text.slice(start, end + 1))).toEqual(['3000吨']);
  });
});
