import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../../src/words/words.ts';
import { palettePlaces } from '../../../../src/model/palette.ts';
import { statusMark } from '../../../../src/charts/indicator-chart/marks.ts';
import {
  chartWidths,
  indicatorChartAlternative,
  renderIndicatorChart,
  type FileChart,
} from '../../../../src/charts/indicator-chart/render-indicator-chart.ts';
import { observationStatus } from '../../../../src/model/observation.ts';
import { rowsOf, type GivenSeries } from './records.ts';
import { samples } from './samples.ts';

const file = (more: Partial<FileChart> = {}): FileChart => ({
  mode: 'file',
  theme: 'light',
  locale: 'zh',
  width: chartWidths.wide,
  ...more,
});

const one = (series: GivenSeries) => rowsOf({ plans: [{ plan: 'jia', series: [series] }] });
const draw = (series: GivenSeries): string => renderIndicatorChart(one(series), file());
const texts = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words);

describe('the chart of an indicator looks as it did', () => {
  const golden = (name: string): string => `../../../golden/indicator-chart-${name}.svg`;

  it.each(Object.keys(samples))('%s: wide, in Chinese, light', async (name) => {
    const svg = renderIndicatorChart(rowsOf(samples[name] as (typeof samples)[string]), file());
    await expect(svg).toMatchFileSnapshot(golden(`${name}-zh-wide`));
  });

  it.each(Object.keys(samples))('%s: narrow, in English, dark', async (name) => {
    const look = file({ locale: 'en', theme: 'dark', width: chartWidths.narrow });
    const svg = renderIndicatorChart(rowsOf(samples[name] as (typeof samples)[string]), look);
    await expect(svg).toMatchFileSnapshot(golden(`${name}-en-narrow`));
  });

  it('in a page', async () => {
    const svg = renderIndicatorChart(rowsOf(samples['mixed'] as (typeof samples)[string]), {
      mode: 'page',
      locale: 'en',
      width: chartWidths.wide,
    });
    await expect(svg).toMatchFileSnapshot(golden('mixed-en-page'));
  });
});

describe('in a page', () => {
  const page = renderIndicatorChart(rowsOf(samples['mixed'] as (typeof samples)[string]), {
    mode: 'page',
    locale: 'en',
    width: chartWidths.wide,
    idPrefix: 'wide',
  });

  it('leaves colours to the style sheet, and has no style of its own', () => {
    expect(page).not.toMatch(/ style=|<style|<script| fill="#| stroke="#/);
    expect(page).toContain('plan-colour-1 fill-plan');
  });

  it('is named and described by ids that the page chooses', () => {
    expect(page).toContain('aria-labelledby="wide-title wide-description"');
    expect(page).toContain('<title id="wide-title">');
    expect(page).toContain('<desc id="wide-description">');
  });

  it('marks printed words as Chinese where the page is English', () => {
    expect(page).toMatch(/<text[^>]* lang="zh-CN"[^>]*>2025: 98以上</);
    expect(page).not.toMatch(/<text[^>]* lang="zh-CN"[^>]*>Jia</);
  });
});

describe('a value', () => {
  const dumbbell = (svg: string): string[] =>
    [...svg.matchAll(/<path d="M[\d.]+ [\d.]+H[\d.]+"[^>]*>/g)]
      .map(([path]) => path)
      .filter((path) => path.includes('#1d5f9c'));

  it('is printed as the plan prints it', () => {
    const svg = draw({ baseline: { raw: '95以上', value: 95 }, target: { raw: '≧98*', value: 98 } });
    expect(texts(svg)).toContain('2020年 95以上');
    expect(texts(svg)).toContain('2025年 ≧98*');
  });

  it('that improves is joined to its start by a strong line', () => {
    const lines = dumbbell(draw({ baseline: { raw: '90' }, target: { raw: '95' } }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('stroke-width="2.6"');
    expect(lines[0]).not.toContain('dasharray');
  });

  it('that is looser is joined by a dashed line, and says so', () => {
    const svg = draw({ baseline: { raw: '95' }, target: { raw: '90' }, sign: 'relax' });
    expect(dumbbell(svg)).toEqual([expect.stringContaining('stroke-dasharray="4 4"')]);
    expect(texts(svg)).toContain('2025年 90，放宽');
    expect(texts(svg)).toContain('虚线：放宽');
  });

  it('that is held is one mark with one label', () => {
    const svg = draw({ baseline: { raw: '100' }, target: { raw: '100' }, sign: 'hold' });
    expect(dumbbell(svg)).toEqual([]);
    expect(texts(svg)).toContain('2020年 100 → 2025年 100，保持');
  });

  it('that may be more or less has an arrow to the side that is allowed', () => {
    const arrow = (comparator: '>=' | '<=') => {
      const svg = draw({ target: { raw: '95', comparator } });
      const [, from, to] = /<path d="M([\d.]+) [\d.]+V[\d.]+H([\d.]+)M[^"]*"[^>]*#1d5f9c/.exec(svg) ?? [];
      return Number(to) - Number(from);
    };
    expect(arrow('>=')).toBeCloseTo(22);
    expect(arrow('<=')).toBeCloseTo(-22);
    expect(draw({ target: { raw: '95', comparator: '=' } })).not.toContain('箭头');
  });

  it('of another definition than its start is not joined to it', () => {
    const svg = draw({ baseline: { raw: '90' }, target: { raw: '95' }, sign: 'not-comparable' });
    expect(dumbbell(svg)).toEqual([]);
    expect(texts(svg)).toContain('2025年 95，与现状不可比');
  });

  it.each(observationStatus.options.filter((status) => status !== 'number' && status !== 'qualified'))(
    'with status %s has its mark and its words',
    (status) => {
      const svg = draw({ baseline: { raw: '90' }, target: { raw: '原文', status }, sign: 'not-comparable' });
      expect(svg).toContain(`d="${statusMark(status, 0, 0).d}"`);
      expect(texts(svg).find((words) => words.startsWith('2025年目标：'))).toContain('原文“原文”');
    },
  );

  it('has a mark of its own for every status', () => {
    const marks = [...observationStatus.options, 'silent' as const].map(
      (status) => statusMark(status, 0, 0).d,
    );
    expect(new Set(marks).size).toBe(marks.length);
  });

  it('in another unit stands at its place, with the printed unit', () => {
    const svg = renderIndicatorChart(rowsOf(samples['parts'] as (typeof samples)[string]), file());
    expect(texts(svg)).toContain('2025年 5000（米）');
  });
});

describe('plans', () => {
  const svg = renderIndicatorChart(rowsOf(samples['mixed'] as (typeof samples)[string]), file());
  const words = texts(svg);

  it('that do not compare stand apart, below the others, with the reason', () => {
    const heading = words.indexOf('口径不同，不与上列比较');
    expect(heading).toBeGreaterThan(words.indexOf('戊市'));
    expect(words.indexOf('丁区')).toBeGreaterThan(heading);
    expect(words).toContain('2025年目标：91.7');
    expect(words).toContain('只计次级河流断面，其他规划计国控与省控断面。');
  });

  it('with a caveat have a dagger, and a note for it', () => {
    expect(words).toContain('丙市†');
    expect(words.some((line) => line.startsWith('† 丙市：考核断面数量'))).toBe(true);
  });

  it('that are silent have a row that says so', () => {
    expect(words).toContain('只写“断面水质稳定达标”，没有比例。');
    expect(words).toContain('未给出数值');
  });

  it('do not set the scale where they do not compare', () => {
    expect(words).not.toContain('89');
  });
});

describe('the chart in words', () => {
  it.each(Object.entries(samples))('%s: says every plan, value, reason and note in full', (_, given) => {
    const inWords = indicatorChartAlternative(rowsOf(given), 'zh');
    for (const { reason, verdict, silent, series = [] } of given.plans) {
      if (silent !== undefined) expect(inWords).toContain(silent.replace(/。$/, ''));
      if (verdict !== undefined) expect(inWords).toContain((reason ?? '口径一致').replace(/。$/, ''));
      for (const { baseline, target, note = '' } of series) {
        for (const value of [baseline, target]) {
          expect(inWords).toContain((value?.raw ?? '').replaceAll(/\s+/g, ' '));
          expect(inWords).toContain((value?.reason ?? '').replace(/。$/, ''));
        }
        expect(inWords).toContain(note.replace(/。$/, ''));
      }
    }
  });

  it('reads as sentences', () => {
    expect(
      indicatorChartAlternative(rowsOf(samples['relax'] as (typeof samples)[string]), 'zh'),
    ).toMatchInlineSnapshot(
      `"细颗粒物（PM2.5）年平均浓度（μg/m3）：各规划的现状与目标，越低越好。甲县：2020年现状：36；2025年目标：≤32；见表。乙县：2020年现状：28；2025年目标：≤35；放宽；目标值为预计数，最终以市级下达数为准。丙市：2020年现状：33；2025年目标：35；以上级下达为准；见表。丁区：2020年现状：29以下；2025年目标：30；与现状不可比；见表。戊市：现状：文本未印；2025年目标：34；见表。"`,
    );
    expect(
      indicatorChartAlternative(rowsOf(samples['mixed'] as (typeof samples)[string]), 'en'),
    ).toMatchInlineSnapshot(
      `"Surface-water sections at class Ⅲ or better (%): baseline and target of each plan; higher is better. Jia: 2020 baseline: 95.8; 2025 target: 98以上; in English: 见表. Yi: 2020 baseline: 100; 2025 target: 100; held; in English: 见表. Bing: 2020 baseline: 95.5; 2025 target: ≥97; in English: 见表; Keep in mind when comparing: in English: 考核断面数量比“十三五”期间大幅增加，两个时期的比例不是同一组断面的比例. Ding: 2020 baseline: 88.9; 2025 target: 91.7; in English: 见表; Defined differently, not to be compared with the others: in English: 只计次级河流断面，其他规划计国控与省控断面. Wu: not stated: in English: 只写“断面水质稳定达标”，没有比例."`,
    );
  });

  it('takes no word for markup', () => {
    const svg = draw({ target: { raw: '<b>&"95"', value: 95 } });
    expect(svg).toContain('&lt;b&gt;&amp;&quot;95&quot;');
    expect(svg).not.toContain('<b>');
  });
});

it('names the site in its source line', () => {
  const line = (locale: 'zh' | 'en') =>
    texts(renderIndicatorChart(rowsOf(samples['classes'] as (typeof samples)[string]), file({ locale }))).at(
      -1,
    );
  expect(line('zh')).toContain(wordsIn('zh').site.name);
  expect(line('en')).toContain(wordsIn('en').site.name);
});

it('refuses a colour that the palette does not have', () => {
  const chart = one({ target: { raw: '1' } });
  const beyond = { ...chart, rows: chart.rows.map((row) => ({ ...row, colour: palettePlaces + 1 })) };
  expect(() => renderIndicatorChart(beyond, file())).toThrow(
    `There is no plan colour ${String(palettePlaces + 1)}: give the plan one from 1 to ${String(palettePlaces)}.`,
  );
});
