import { describe, expect, it } from 'vitest';
import { countByPlan, formatQuery, markTerms, parseQuery, type Hit } from '../../src/search/model.ts';
import { hitsIn } from '../../src/search/pagefind-engine.ts';

describe('a query', () => {
  it('is read from the address and written to it', () => {
    const query = { terms: ['禁渔', '长江'], plan: 'mou' };
    expect(parseQuery(formatQuery(query))).toEqual(query);
    expect(parseQuery('?q=%20')).toEqual({ terms: [], plan: null });
    expect(formatQuery({ terms: [], plan: null })).toBe('');
  });
});

describe('counts', () => {
  it('name every plan, also with zero', () => {
    const hit: Hit = { plan: 'b', block: 'p1', chapter: '1', headings: [], text: '' };
    expect([...countByPlan([hit, hit], ['a', 'b'])]).toEqual([
      ['a', 0],
      ['b', 2],
    ]);
  });
});

describe('marks', () => {
  it('stand at every place of every word, and the text stays whole', () => {
    const stretches = markTerms('入河排污口、排污口', ['排污口', '入河']);
    expect(stretches.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      '入河',
      '排污口',
      '排污口',
    ]);
    expect(stretches.map(({ text }) => text).join('')).toBe('入河排污口、排污口');
  });

  it('are none where no word stands', () => {
    expect(markTerms('湿地', ['排污口'])).toEqual([{ text: '湿地', marked: false }]);
  });
});

describe('hits in a chapter that Pagefind has found', () => {
  const page = {
    url: '/plans/mou/4/',
    meta: { plan: 'mou', chapter: '第四章 水环境', order: '4' },
    raw_content: ['第四章', '排污口', '整治', '排污', '口', '. ', '县', '域'].join('\u200b'),
    anchors: [
      { element: 'h1', id: 'h1', text: '第四章', location: 0 },
      { element: 'h2', id: 'h2', text: '排污口', location: 1 },
      { element: 'p', id: 'p1', text: '整治', location: 2 },
      { element: 'figure', id: 'b1', text: '排污口', location: 3 },
      { element: 'tr', id: 'r1', text: '', location: 3 },
    ],
  };

  it('are the blocks that hold the words as typed, with their headings', () => {
    expect(hitsIn(page, ['排污口']).map(({ block, headings }) => [block, headings])).toEqual([
      ['h2', ['第四章 水环境']],
      ['r1', ['第四章 水环境', '排污口']],
    ]);
  });

  it('show the cells of a row apart', () => {
    expect(hitsIn(page, ['县域'])[0]?.text).toBe('排污口 ｜ 县域');
  });
});
