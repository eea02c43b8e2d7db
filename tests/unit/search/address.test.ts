import fc from 'fast-check';
import { longestQuery } from '../../../src/search/query.ts';
import { describe, expect, it } from 'vitest';
import {
  fitSort,
  formatState,
  isFiltered,
  parseState,
  shownQuery,
  sorts,
  views,
  type SearchState,
} from '../../../src/search/address.ts';
import { hitKinds } from '../../../src/search/index-format.ts';

describe('the state of the search page', () => {
  it('is empty in an empty address, and the other way round', () => {
    expect(formatState(parseState(''))).toBe('');
    expect(parseState('?q=%20&q=').queries).toEqual([]);
    expect(shownQuery(parseState(''))).toBe('');
  });

  it('leaves out what is not set', () => {
    expect(formatState(parseState('?q=禁渔&view=list&sort=text&near=block&show=1'))).toBe(
      '?q=%E7%A6%81%E6%B8%94',
    );
  });

  it('reads what a person may set', () => {
    const state = parseState(
      '?q=a&q=b&show=2&plan=x&plan=y&topic=rural&chapter=body&chapter=x/annex-1&kind=row&near=section&sort=before&view=concordance',
    );
    expect(state).toEqual({
      queries: ['a', 'b'],
      shown: 1,
      plans: ['x', 'y'],
      topics: ['rural'],
      chapters: ['body', 'x/annex-1'],
      kinds: ['row'],
      near: 'section',
      figures: 'auto',
      sort: 'before',
      view: 'concordance',
    } satisfies SearchState);
    expect(shownQuery(state)).toBe('b');
    expect(isFiltered(state)).toBe(true);
  });

  it.each([
    '?view=<script>&sort=%00&near=far&kind=everything&chapter=../../&plan=%22%3E&show=-3',
    '?show=99',
    '?show=NaN',
    '?%',
  ])('takes nothing that makes no sense: %s', (search) => {
    expect(formatState(parseState(search))).toBe('');
  });

  it('has at most five queries; one that is too long stays so, and is not cut to one that would be asked', () => {
    const { queries } = parseState(
      `?${Array.from({ length: 9 }, (_, n) => `q=${n}${'水'.repeat(2000)}`).join('&')}`,
    );
    expect(queries.length).toBe(5);
    expect([...(queries[0] ?? '')].length).toBe(longestQuery + 1);
  });

  it('orders by what stands beside a hit only where that can be seen', () => {
    expect(fitSort('after', 'list')).toBe('text');
    expect(fitSort('after', 'concordance')).toBe('after');
    expect(fitSort('relevance', 'columns')).toBe('relevance');
  });

  it('comes back from its address as it was', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => text.trim());
    const state = fc
      .record({
        queries: fc.array(
          word.filter((text) => text !== '' && text.isWellFormed()),
          { minLength: 1, maxLength: 5 },
        ),
        shown: fc.nat(4),
        plans: fc.uniqueArray(fc.constantFrom('mou', 'jia', 'yi')),
        topics: fc.uniqueArray(fc.constantFrom('rural', 'noise')),
        chapters: fc.uniqueArray(fc.constantFrom('front', 'body', 'mou/4', 'jia/annex-1')),
        kinds: fc.subarray([...hitKinds]),
        near: fc.constantFrom('block' as const, 'section' as const),
        figures: fc.constantFrom('auto' as const, 'whole' as const, 'inside' as const),
        sort: fc.constantFrom(...sorts),
        view: fc.constantFrom(...views),
      })
      .map((made): SearchState => ({
        ...made,
        shown: Math.min(made.shown, made.queries.length - 1),
        sort: fitSort(made.sort, made.view),
      }));
    fc.assert(
      fc.property(state, (made) => {
        expect(parseState(formatState(made))).toEqual(made);
      }),
    );
  });
});
