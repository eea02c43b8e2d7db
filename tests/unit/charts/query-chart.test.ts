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

  it('can be drawn when nothing was found', () => {
    const empty = { plans, queries: [{ text: 'a', occurrences: [0, 0], rates: [0, 0] }] };
    expect(queryChart(empty, words, look)).not.toMatch(/NaN|Infinity/);
  });
});
