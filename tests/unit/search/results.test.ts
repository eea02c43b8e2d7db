import { describe, expect, it } from 'vitest';
import { parseState } from '../../../src/search/address.ts';
import { byRelevance } from '../../../src/search/relevance.ts';
import {
  countBy,
  countOf,
  isInView,
  matrixOf,
  perTenThousand,
  selectHits,
} from '../../../src/search/results.ts';
import type { Hit } from '../../../src/search/evaluate.ts';
import { searchInput, TestIndex, type ShownHit } from './search-corpus.ts';

const index = new TestIndex(
  searchInput({
    jia: [
      '# 禁渔', // a heading
      '禁渔是长江大保护的一件大事，年年都要做好', // in the lead
      '要把水生生物保护好，把渔民安置好，把岸线管好，然后再谈禁渔的事情', // late
      '| 1 | 禁渔 | 禁渔',
      '# 湿地',
      '湿地',
    ],
    yi: ['# 水', '禁渔，禁渔，禁渔'],
    bing: ['# 气', '大气'],
  }),
);
const { hits } = await index.answer('禁渔');
const { manifest } = await index.reader();
const ids = (list: readonly Hit[]): string[] => list.map((hit) => (hit as ShownHit).id);
const filters = (search: string) => parseState(search);

describe('filters', () => {
  it('let through what fits all of them', () => {
    expect(ids(selectHits(hits, filters('')))).toEqual(ids(hits));
    expect(ids(selectHits(hits, filters('?plan=yi')))).toEqual(['yi:2']);
    expect(ids(selectHits(hits, filters('?kind=row&kind=heading')))).toEqual(['jia:1', 'jia:4']);
    expect(ids(selectHits(hits, filters('?chapter=jia/2')))).toEqual([]);
    expect(ids(selectHits(hits, filters('?chapter=jia/1&kind=row')))).toEqual(['jia:4']);
    expect(ids(selectHits(hits, filters('?chapter=annex')))).toEqual([]);
  });

  it.each([
    ['', ['jia', 'yi', 'bing']],
    ['?plan=yi', ['yi']],
    ['?kind=row&topic=air', ['jia', 'yi', 'bing']],
    ['?chapter=yi/1', ['yi']],
    ['?chapter=yi/1&chapter=body', ['jia', 'yi', 'bing']],
    ['?chapter=annex', []],
    ['?plan=jia&chapter=yi/1', []],
    ['?chapter=yi/99', []],
  ])('“%s” leaves the plans %j in view', (search, inView) => {
    const plans = manifest.plans.filter((plan) => isInView(plan, filters(search)));
    expect(plans.map(({ id }) => id)).toEqual(inView);
    // What is not in view has no hit.
    expect(selectHits(hits, filters(search)).every(({ plan }) => plans.includes(plan))).toBe(true);
  });

  it('are left aside where their own offers are counted', () => {
    const byPlan = countBy(selectHits(hits, filters('?plan=yi&kind=row'), 'plans'), (hit) => hit.plan.id);
    expect([...byPlan]).toEqual([['jia', { blocks: 1, occurrences: 2 }]]);
  });
});

describe('counts', () => {
  it('are of blocks and of occurrences', () => {
    expect(countOf(hits)).toEqual({ blocks: 5, occurrences: 8 });
    expect(countOf([])).toEqual({ blocks: 0, occurrences: 0 });
  });

  it('name every chapter of every plan, zeros included', () => {
    const rows = matrixOf(hits, manifest.plans).map(({ plan, total, cells }) => [
      plan.id,
      total.blocks,
      cells.map(({ count }) => count.blocks),
    ]);
    expect(rows).toEqual([
      ['jia', 4, [4, 0]],
      ['yi', 1, [1]],
      ['bing', 0, [0]],
    ]);
  });

  it('are set in relation to the length of a plan', () => {
    expect(perTenThousand(5, 20_000)).toBe(2.5);
    expect(perTenThousand(0, 0)).toBe(0);
  });
});

describe('relevance', () => {
  it('puts headings first, then leads; it leaves nothing out and keeps the order of the text for ties', () => {
    const sorted = byRelevance(hits, ({ block }) => (block === 0 ? 3 : 20));
    expect(sorted.length).toBe(hits.length);
    expect(ids(sorted)[0]).toBe('jia:1');
    expect(ids(sorted).indexOf('jia:2')).toBeLessThan(ids(sorted).indexOf('jia:3'));
    const alike = hits.filter(({ kind }) => kind === 'row');
    expect(byRelevance([...alike, ...alike], () => 10)).toEqual([...alike, ...alike]);
  });
});
