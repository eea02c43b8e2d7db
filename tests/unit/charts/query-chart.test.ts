import { describe, expect, it } from 'vitest';
import { queryChart, type QueryChartData } from '../../../src/charts/query-chart.ts';

const plans = [
  { id: 'jia', name: '甲', colour: '#1d5f9c', shape: 'M0 0h16v16z' },
  { id: 'yi', name: '乙<乙>', colour: '#ad4312', shape: 'M0 0h16v16z' },
];
const words = {
  title: '“禁渔”&<script>',
  description: '甲 4, 乙 0',
  occurrences: '处',
  rate: '每万字',
  notChosen: '未选',
  source: '来源',
};
const look = {
  width: 760,
  ink: '#000000',
  paper: '#ffffff',
  formatNumber: (value: number, digits: number) => value.toFixed(digits),
};
const data = (...queries: string[]): QueryChartData => ({
  plans,
  queries: queries.map((text, index) => ({ text, occurrences: [4, index], rates: [2.5, 0] })),
});

describe('the chart of queries', () => {
  it('prints every value, zeros too, and a bar for each that is none', () => {
    const svg = queryChart(data('禁渔'), words, look);
    expect([...svg.matchAll(/font-size="12">([\d.]+)</g)].map(([, value]) => value)).toEqual([
      '4',
      '0',
      '2.5',
      '0.0',
    ]);
    expect(svg.match(/<rect x="96"/g)?.length).toBe(2);
  });

  it('says in words what it shows, and takes no word for markup', () => {
    const svg = queryChart(data('禁渔'), words, look);
    expect(svg).toContain('<title id="query-chart-title">“禁渔”&amp;&lt;script&gt;</title>');
    expect(svg).toContain('<desc id="query-chart-description">甲 4, 乙 0</desc>');
    expect(svg).toContain('乙&lt;');
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('style=');
  });

  it('tells queries apart by pattern, and names them', () => {
    const svg = queryChart(data('a', 'b', 'c', 'd', 'e'), words, look);
    const patterns = [...svg.matchAll(/<pattern id="(query-\d)"[^>]*>(.*?)<\/pattern>/g)];
    expect(new Set(patterns.map(([, , drawing]) => drawing)).size).toBe(5);
    for (const [, id] of patterns) expect(svg).toContain(`url(#${String(id)})`);
  });

  it('stands one measure below the other where it is narrow', () => {
    const heightOf = (width: number): number =>
      Number(/height="([\d.]+)"/.exec(queryChart(data('a'), words, { ...look, width }))?.[1]);
    expect(heightOf(320)).toBeGreaterThan(heightOf(760));
  });

  it('says of a plan that was not asked that it was not, and draws no zero for it', () => {
    const asked = (...occurrences: (number | null)[]): QueryChartData => ({
      plans,
      queries: ['a', 'b'].map((text) => ({ text, occurrences, rates: occurrences })),
    });
    const svg = queryChart(asked(4, null), words, look);
    // Once in each of the two measures, however many queries.
    expect(svg.match(/>未选</g)).toHaveLength(2);
    expect([...svg.matchAll(/font-size="12">([\d.]+)</g)]).toHaveLength(4);
    expect(queryChart(asked(4, 0), words, look)).not.toContain('未选');
    // Its zero would be a line of its own.
    const marks = (drawn: string): number => drawn.match(/<line /g)?.length ?? 0;
    expect(marks(queryChart(asked(4, 0), words, look)) - marks(svg)).toBe(4);
    expect(queryChart(asked(null, null), words, look)).not.toMatch(/NaN|Infinity/);
  });

  it('shows its whole title and source, however long, in as many lines as they need', () => {
    const long = {
      ...words,
      title: '“禁渔”在各规划中的出现次数'.repeat(6),
      source: `https://example.org/${'a'.repeat(400)}`,
    };
    for (const width of [320, 760]) {
      const svg = queryChart(data('a'), long, { ...look, width });
      const texts = [...svg.matchAll(/<text x="0" y="([\d.]+)" font-size="(?:15|11)"[^>]*>([^<]*)</g)];
      expect(texts.map(([, , text]) => text).join('')).toBe(long.title + long.source);
      const height = Number(/height="([\d.]+)"/.exec(svg)?.[1]);
      for (const [, y] of texts) expect(Number(y)).toBeLessThan(height);
    }
  });

  it('can be drawn when nothing was found', () => {
    const empty = { plans, queries: [{ text: 'a', occurrences: [0, 0], rates: [0, 0] }] };
    expect(queryChart(empty, words, look)).not.toMatch(/NaN|Infinity/);
  });
});
