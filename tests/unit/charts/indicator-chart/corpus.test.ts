import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readGlyphs } from '../../../../src/charts/fonts/read-glyphs.ts';
import { fontOfTable, type ChartFont } from '../../../../src/charts/indicator-chart/chart-font.ts';
import { chartRows, type ChartRows } from '../../../../src/charts/indicator-chart/chart-rows.ts';
import {
  chartCharacters,
  indicatorChartAlternative,
  indicatorChartSize,
  renderIndicatorChart,
} from '../../../../src/charts/indicator-chart/render-indicator-chart.ts';
import { ambitionRecord } from '../../../../src/model/ambition.ts';
import { indicatorRecord } from '../../../../src/model/indicator.ts';
import { observationRecord } from '../../../../src/model/observation.ts';
import { planRecord } from '../../../../src/model/plan.ts';
import { unitOfChart } from '../../../../src/publish/indicator-chart.ts';
import { faults } from './faults.ts';

/** The records of `content/derived`, as the charts of the site are made from them. */
function read<Record>(name: string, record: z.ZodType<Record>): Record[] {
  const file = new URL(`../../../../content/derived/data/${name}.json`, import.meta.url);
  return z.object({ records: z.array(record) }).parse(JSON.parse(readFileSync(file, 'utf8'))).records;
}

const indicators = read('indicators', indicatorRecord);
const observations = read('observations', observationRecord);
const plans = read('plans', planRecord);
const ambitions = read('ambitions', ambitionRecord);
const planIds = plans.map(({ id }) => id);
const charts = new Map(
  indicators.map((indicator): [string, ChartRows] => [
    indicator.id,
    chartRows(indicator, observations, ambitions, plans, planIds, unitOfChart),
  ]),
);
const chartOf = (id: string): ChartRows => charts.get(id) as ChartRows;
const locales = ['zh', 'en'] as const;
const wide = 720;

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))('%s', (id, indicator) => {
  it('has a row for every plan, and says every value by which plans are compared', () => {
    const chart = chartOf(id);
    expect([...new Set(chart.rows.map(({ plan }) => plan))].toSorted()).toEqual(planIds.toSorted());
    const inWords = indicatorChartAlternative(chart, 'zh');
    for (const observation of indicator.statements.flatMap(({ main }) => main)) {
      const { raw = 'none' } = observations.find((candidate) => candidate.id === observation) ?? {};
      expect(inWords).toContain(raw.trim().replaceAll(/\s+/g, ' '));
    }
  });

  it.each([wide, 480, 360])('keeps labels apart and inside, %s wide', (width) => {
    for (const locale of locales) expect(faults(chartOf(id), width, locale)).toEqual([]);
  });
});

describe('units', () => {
  const title = (id: string, locale: 'zh' | 'en'): string | undefined =>
    /<title[^>]*>([^<]*)/.exec(renderIndicatorChart(chartOf(id), { mode: 'page', locale, width: wide }))?.[1];

  it('are named in the language of the chart, and a pure number has none', () => {
    expect(title('total-water-use', 'zh')).toBe('用水总量（亿立方米）');
    expect(title('total-water-use', 'en')).toBe('Total water use (100 million m³)');
    expect(title('irrigation-water-coefficient', 'zh')).toBe('农田灌溉水有效利用系数');
  });

  it('are not said twice', () => {
    const words = indicatorChartAlternative(chartOf('wetland-area'), 'zh');
    expect(words).toContain('2020年完成：2282.58公顷；');
  });
});

describe('what has no place on a scale', () => {
  /** What is drawn, without the text alternative. */
  const svgOf = (id: string): string =>
    renderIndicatorChart(chartOf(id), { mode: 'page', locale: 'zh', width: wide }).replace(
      /<desc.*<\/desc>/s,
      '',
    );

  it('is said where a plan has values of earlier periods only', () => {
    expect(svgOf('industrial-water-use')).toContain('只有往期数值：2020年目标“≤40.5”，实际44.72');
  });

  it('is said where that is so of all plans: the chart is no empty frame', () => {
    for (const id of ['farmland', 'co2-intensity'])
      expect(svgOf(id)).toContain('本规划期没有可以并列的数值。');
    expect(svgOf('surface-water-good')).not.toContain('本规划期没有可以并列的数值。');
  });

  it('is said once where no plan prints a baseline', () => {
    expect(svgOf('outfall-remediation').match(/各规划均未印现状值/g)).toHaveLength(1);
    expect(svgOf('outfall-remediation')).not.toContain('现状：文本未印');
  });

  it('is no class of water where the words name another', () => {
    expect(chartOf('biological-integrity').scale).toBe('number');
  });
});

it('the scale has whole numbers where rivers are counted, and classes by their names in English', () => {
  const ticks = (id: string): string[] => {
    const svg = renderIndicatorChart(chartOf(id), { mode: 'page', locale: 'en', width: wide });
    return [...svg.matchAll(/font-size="11"[^>]*>([^<]*)</g)].map(([, label = '']) => label);
  };
  expect(ticks('eco-flow').map(Number).every(Number.isInteger)).toBe(true);
  expect(ticks('yangtze-main-stem-class')).toEqual(['class Ⅰ', 'class Ⅱ', 'class Ⅲ']);
});

it('a small difference is drawn small', () => {
  const svg = renderIndicatorChart(chartOf('built-up-green-cover'), {
    mode: 'page',
    locale: 'zh',
    width: wide,
  });
  const ticks = [...svg.matchAll(/font-size="11"[^>]*>([^<]*)</g)].map(([, label]) => Number(label));
  expect(Math.max(...ticks) - Math.min(...ticks)).toBeGreaterThanOrEqual(10);
});

it('the series of a plan are told apart by the part that each is for', () => {
  const labels = (id: string, plan: string) =>
    chartOf(id)
      .rows.filter((row) => row.plan === plan)
      .map(({ label }) => label);
  expect(labels('urban-sewage-treatment', 'wushan')).toEqual([
    '生活污水处理率，高唐组团',
    '城市生活污水集中处理率',
  ]);
  expect(labels('outfall-remediation', 'wushan')[0]).toBe('排污口的整治，污水集中处理设施等5项');
});

it('a total hundreds of times another stands on a logarithmic scale, which the legend says', () => {
  // The municipality's total is set apart; on one scale with the others it would need such a one.
  const chart = chartOf('total-water-use');
  const rows = chart.rows.map((row) =>
    row.verdict === 'not-comparable' ? { ...row, verdict: 'with-caveat' as const } : row,
  );
  const svg = renderIndicatorChart({ ...chart, rows }, { mode: 'page', locale: 'zh', width: wide });
  expect(svg).toContain('对数刻度');
  expect(renderIndicatorChart(chart, { mode: 'page', locale: 'zh', width: wide })).not.toContain('对数刻度');
  const ticks = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>(1|10|100)</g)].map(([, x]) => Number(x));
  expect(ticks).toHaveLength(3);
  const [one = 0, ten = 0, hundred = 0] = ticks;
  expect(ten - one).toBeCloseTo(hundred - ten, 0);
});

it('the size is that of the drawing', () => {
  for (const width of [wide, 480]) {
    const svg = renderIndicatorChart(chartOf('surface-water-good'), { mode: 'page', locale: 'en', width });
    const { height } = indicatorChartSize(chartOf('surface-water-good'), 'en', width);
    expect(svg).toContain(`viewBox="0 0 ${String(width)} ${String(height)}"`);
  }
});

describe('as files', () => {
  let font: ChartFont;

  beforeAll(async () => {
    const drawn = [...charts.values()].flatMap((chart) =>
      locales.flatMap((locale) => [...chartCharacters(chart, locale, wide)]),
    );
    font = fontOfTable(await readGlyphs(drawn));
  });

  it.each([...charts.keys()])('%s weighs at most 30 kB', (id) => {
    for (const locale of locales) {
      for (const theme of ['light', 'dark'] as const) {
        const svg = renderIndicatorChart(chartOf(id), { mode: 'file', locale, theme, width: wide, font });
        expect(gzipSync(svg).length, `${locale}, ${theme}`).toBeLessThanOrEqual(30_000);
      }
    }
  });

  it.each(['surface-water-good', 'good-air-days', 'yangtze-main-stem-class'])(
    '%s looks as it did',
    async (id) => {
      const svg = renderIndicatorChart(chartOf(id), {
        mode: 'file',
        theme: 'light',
        locale: 'zh',
        width: wide,
      });
      await expect(svg).toMatchFileSnapshot(`../../../golden/indicator-chart-${id}-zh-wide.svg`);
    },
  );
});
