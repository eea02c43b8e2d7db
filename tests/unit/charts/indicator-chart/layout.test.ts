import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutChart } from '../../../../src/charts/indicator-chart/lay-out-chart.ts';
import { textWidth, wrapText } from '../../../../src/charts/indicator-chart/measure-text.ts';
import { placeLabels } from '../../../../src/charts/indicator-chart/place-labels.ts';
import { ambitionSign } from '../../../../src/model/ambition.ts';
import { verdict } from '../../../../src/model/indicator.ts';
import { observationStatus } from '../../../../src/model/observation.ts';
import { chartWordsIn } from '../../../../src/words/chart-words.ts';
import { boxOf, faults, overlap } from './faults.ts';
import { rowsOf, type Given, type GivenChart } from './records.ts';
import { samples } from './samples.ts';

const character = fc.constantFrom(...'国控断面比例达到优于类，。“”（）：、 0123456789.%≥≤[]*—ⅡⅢabcmWμ');
const phrase = (maxLength: number) =>
  fc.array(character, { minLength: 1, maxLength }).map((characters) => `文${characters.join('')}`);
const number = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Math.round(value * 100) / 100),
  fc.integer({ min: -50, max: 2_000_000 }),
  fc.constantFrom(0, 100, 99.99),
);

const value: fc.Arbitrary<Given> = fc
  .record({
    value: number,
    raw: fc.option(phrase(60), { freq: 3 }),
    year: fc.constantFrom(2020, 2025, null),
    comparator: fc.constantFrom('=' as const, '>=' as const, '<=' as const, null),
    cumulative: fc.boolean(),
    status: fc.constantFrom(...observationStatus.options, 'number' as const, 'number' as const),
    unit: fc.constantFrom('%', '万立方米'),
    sub: fc.option(phrase(40), { nil: '部分' }),
  })
  .map((given) => ({ ...given, raw: given.raw ?? String(given.value) }));

const plan = fc.record({
  verdict: fc.constantFrom(...verdict.options),
  reason: phrase(200),
  silent: fc.option(phrase(100), { nil: undefined, freq: 5 }),
  series: fc.array(
    fc.record(
      { baseline: value, target: value, sign: fc.constantFrom(...ambitionSign.options), note: phrase(20) },
      { requiredKeys: ['note'] },
    ),
    { minLength: 1, maxLength: 3 },
  ),
});

const chart: fc.Arbitrary<GivenChart> = fc
  .record({
    name: phrase(80),
    unit: fc.constantFrom('%', '亿立方米', null),
    direction: fc.constantFrom('higher' as const, 'lower' as const, 'none' as const),
    plans: fc.array(plan, { minLength: 1, maxLength: 5 }),
  })
  .map(({ name, plans, ...rest }) => ({
    ...rest,
    name: { zh: name, en: `In English ${name}` },
    plans: plans.map(({ silent, ...stated }, index) => ({
      ...stated,
      ...(silent === undefined ? {} : { silent }),
      plan: ['jia', 'yi', 'bing', 'ding', 'wu'][index] as string,
    })),
  }));

describe('the layout', () => {
  it.each(Object.entries(samples))('of %s keeps labels apart and inside', (_, given) => {
    for (const width of [720, 480, 360, 300, 1000]) {
      for (const locale of ['zh', 'en'] as const) expect(faults(rowsOf(given), width, locale)).toEqual([]);
    }
  });

  it('keeps labels apart and inside, whatever the plans print', () => {
    fc.assert(
      fc.property(
        chart,
        fc.constantFrom(720, 480, 360),
        fc.constantFrom('zh' as const, 'en' as const),
        (given, width, locale) => {
          expect(faults(rowsOf(given), width, locale)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps every number finite', () => {
    fc.assert(
      fc.property(chart, (given) => {
        const { shapes, height } = layOutChart(rowsOf(given), 720, 'zh', chartWordsIn('zh'));
        expect(Number.isFinite(height)).toBe(true);
        for (const shape of shapes) {
          expect(Number.isFinite(shape.x) && Number.isFinite(shape.y)).toBe(true);
          if (shape.kind === 'path') expect(shape.d).not.toMatch(/NaN|Infinity|undefined|e[-+]/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('sees labels that touch', () => {
    const label = { kind: 'text', y: 20, size: 12, anchor: 'start', fill: 'ink' } as const;
    const a = boxOf({ ...label, x: 0, text: '国控断面' });
    expect(overlap(a, boxOf({ ...label, x: 40, text: '国控' }))).toBe(true);
    expect(overlap(a, boxOf({ ...label, x: 48, text: '国控' }))).toBe(false);
  });
});

describe('labels on one line', () => {
  it('stand at their marks where they can', () => {
    expect(
      placeLabels(
        [
          { centre: 20, width: 10 },
          { centre: 80, width: 10 },
        ],
        0,
        100,
        5,
      ),
    ).toEqual([15, 75]);
  });

  it('move apart evenly where they would touch, in the order of their marks', () => {
    expect(
      placeLabels(
        [
          { centre: 51, width: 20 },
          { centre: 49, width: 20 },
        ],
        0,
        100,
        10,
      ),
    ).toEqual([55, 25]);
  });

  it('stay between the edges', () => {
    expect(placeLabels([{ centre: 99, width: 40 }], 0, 100, 10)).toEqual([60]);
  });

  it('are refused where the line is too short', () => {
    expect(
      placeLabels(
        [
          { centre: 5, width: 60 },
          { centre: 5, width: 60 },
        ],
        0,
        100,
        10,
      ),
    ).toBeNull();
  });

  it('never touch and never leave the line', () => {
    const label = fc.record({
      centre: fc.double({ min: -10, max: 110, noNaN: true }),
      width: fc.double({ min: 1, max: 40, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 3 }), (labels) => {
        const starts = placeLabels(labels, 0, 100, 4);
        if (starts === null) return;
        const placed = labels.map(({ width }, index) => ({ from: starts[index] as number, width }));
        placed.sort((a, b) => a.from - b.from);
        placed.forEach(({ from, width }, index) => {
          expect(from).toBeGreaterThanOrEqual(-1e-6);
          expect(from + width).toBeLessThanOrEqual((placed[index + 1]?.from ?? 104) - 4 + 1e-6);
        });
      }),
    );
  });
});

describe('a text in lines', () => {
  it('is broken between Chinese characters, not in words or numbers, nor before a closing mark', () => {
    expect(wrapText('达到或优于Ⅲ类，比例为98.5%以上。', 10, 60, 9)).toMatchInlineSnapshot(`
      [
        "达到或优于",
        "Ⅲ类，比例",
        "为98.5%以",
        "上。",
      ]
    `);
    expect(wrapText('Surface-water sections at Ⅲ or better', 10, 70, 9)).toMatchInlineSnapshot(`
      [
        "Surface-",
        "water",
        "sections at Ⅲ",
        "or better",
      ]
    `);
  });

  it('says by “…” that it goes on', () => {
    expect(wrapText('每年完成了市级下达的总量减排任务', 10, 60, 2)).toEqual(['每年完成了市', '级下达的总…']);
  });

  it('loses no character, and no line is too wide', () => {
    fc.assert(
      fc.property(phrase(80), (text) => {
        const lines = wrapText(text, 10, 80, Infinity);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(textWidth(line, 10)).toBeLessThanOrEqual(80 + 1e-6);
      }),
    );
  });
});
