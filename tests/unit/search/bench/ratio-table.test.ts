import { describe, expect, it } from 'vitest';
import { format } from 'prettier';
import { plainQueries } from '../../../../scripts/search/bench/peers/beside-peers.ts';
import type { Asked, ConditionFigures } from '../../../../scripts/search/bench/peers/figures.ts';
import {
  commonQueries,
  markdownTable,
  ratio,
  ratioTable,
  spread,
  withTable,
} from '../../../../scripts/search/bench/peers/ratio-table.ts';
import { median, quantile } from '../../../../scripts/search/bench/statistics.ts';

const asked = (query: string, time: number | null, correct = true): Asked => {
  return { query, time, correct, shift: 0, requests: 2, bytes: 1000, allRequests: 2, allBytes: 1500 };
};
const figures: ConditionFigures[] = [
  {
    condition: 'slow',
    sites: [
      { name: 'ours', first: [asked('a', 100), asked('b', 300)], later: [asked('c', 50)], scripts: 20_000 },
      {
        name: 'peer',
        first: [asked('a', 200), asked('b', 9, false)],
        later: [asked('c', null)],
        scripts: 40_000,
      },
    ],
  },
];
const cell = (row: string): readonly string[] => ratioTable(figures).find(([name]) => name === row) ?? [];

describe('the table of ratios', () => {
  it('divides ours by each peer', () => {
    expect(ratioTable(figures)[0]).toEqual(['', 'ours', 'peer', 'ours : peer']);
    expect(cell('scripts of the page before, kB')).toEqual([expect.anything(), '20.0', '40.0', '0.50']);
  });

  it('compares times only where every site answered correctly', () => {
    expect(cell('slow, first query, ms')).toEqual([expect.anything(), '100', '200', '0.50']);
    expect([...commonQueries(figures[0]?.sites ?? [], 'first')]).toEqual(['a']);
  });

  it('takes the first query of a peer for that from another page, where its search opens as well', () => {
    const [{ condition, sites: [ours, peer] } = { condition: '', sites: [] }] = figures;
    if (!ours || !peer) throw new Error('There are two sites.');
    const rows = ratioTable([{ condition, sites: [{ ...ours, elsewhere: [asked('a', 400)] }, peer] }]);
    expect(rows).toContainEqual(['slow, first query from another page, ms', '400', '200', '2.00']);
  });

  it('has dashes where no query was answered by all', () => {
    expect(cell('slow, later query, ms')).toEqual([expect.anything(), '–', '–', '–']);
  });

  it('counts what was correct', () => {
    expect(cell('correct result shown')).toEqual([expect.anything(), '3 of 3', '2 of 3', '']);
  });

  it('stands in the document as the formatter would write it, as often as it is written', async () => {
    const document = 'A\n\n<!-- npm run bench:search -- --write -->\n<!-- end -->\n\nB\n';
    const table = markdownTable(ratioTable(figures));
    const written = withTable(document, table);
    expect(await format(written, { parser: 'markdown' })).toBe(written);
    expect(withTable(written, table)).toBe(written);
    expect(() => withTable('A', table)).toThrow('There is no place for the table');
  });
});

describe('statistics', () => {
  it.each([
    [[], '–'],
    [[5], '5'],
    [[4, 1, 3, 2, 5], '3 (2–4)'],
  ])('of %j are the median and where the middle half lies: %s', (numbers, cellText) => {
    expect(spread(numbers, String)).toBe(cellText);
  });

  it.each([
    [[1, 2, 3], [4], '0.50'],
    [[1], [0], '–'],
    [[], [1], '–'],
  ])('the ratio of %j to %j is %s', (own, other, cellText) => {
    expect(ratio(own, other)).toBe(cellText);
  });

  it('are zero for no numbers', () => {
    expect([median([]), quantile([], 0.95), median([3, 1, 2]), quantile([1, 2, 3, 4], 1)]).toEqual([
      0, 0, 2, 4,
    ]);
  });
});

describe('the queries asked of every search', () => {
  it('have no operators, spaces or single characters', () => {
    const typed = [
      '水',
      '禁渔',
      '"禁渔"',
      '长江 -长江经济带',
      '碳达峰 | 碳中和',
      '2035',
      'PM2.5',
      '三'.repeat(13),
    ];
    expect(plainQueries(typed)).toEqual(['禁渔', '2035', 'PM2.5']);
  });
});
