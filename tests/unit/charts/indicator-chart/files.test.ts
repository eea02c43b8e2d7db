import { readFileSync } from 'node:fs';
import { gzipSync, inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { mergeCurves } from '../../../../src/charts/fonts/merge-curves.ts';
import { readGlyphs } from '../../../../src/charts/fonts/read-glyphs.ts';
import {
  fontOfTable,
  type ChartFont,
  type GlyphTable,
} from '../../../../src/charts/indicator-chart/chart-font.ts';
import { chartPalettes } from '../../../../src/charts/indicator-chart/chart-palette.ts';
import { paletteStyles } from '../../../../src/styles/palette-styles.ts';
import { characterWidth } from '../../../../src/charts/indicator-chart/measure-text.ts';
import { outlineText } from '../../../../src/charts/indicator-chart/outline-text.ts';
import {
  chartCharacters,
  chartWidths,
  renderIndicatorChart,
} from '../../../../src/charts/indicator-chart/render-indicator-chart.ts';
import type { Scene } from '../../../../src/charts/indicator-chart/scene.ts';
import { renderPng } from '../../../../src/charts/render-png.ts';
import { rowsOf } from './records.ts';
import { samples } from './samples.ts';

const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const signs = [...'²³°−–μⅠⅡⅢⅣⅤ≥≤≧≦—→“”（）、。…†㎡℃'];
const locales = ['zh', 'en'] as const;
const themes = ['light', 'dark'] as const;

let table: GlyphTable;
let font: ChartFont;

beforeAll(async () => {
  const needed = Object.values(samples).flatMap((given) =>
    locales.flatMap((locale) =>
      Object.values(chartWidths).flatMap((width) => [...chartCharacters(rowsOf(given), locale, width)]),
    ),
  );
  table = await readGlyphs([...needed, ...printable, ...signs, '😀']);
  font = fontOfTable(table);
});

const fileOf = (name: string, width: number, locale: 'zh' | 'en' = 'zh', theme: 'light' | 'dark' = 'light') =>
  renderIndicatorChart(rowsOf(samples[name] as (typeof samples)[string]), {
    mode: 'file',
    width,
    locale,
    theme,
    font,
  });

describe('outlines', () => {
  it('are there for every character that charts need', () => {
    for (const character of [...printable, ...signs]) {
      expect(table.glyphs, character).toHaveProperty([character]);
    }
    expect(table.glyphs).not.toHaveProperty('😀');
  });

  it('are those of one weight, in whole units', () => {
    expect(table.glyphs['1']).toMatchInlineSnapshot(`
      [
        111,
        "m98 0h-80v-15h32v-110h-26v-11q18-3 31-11h14v132h29v15",
      ]
    `);
    expect(table.glyphs['一']?.[0]).toBe(table.unitsPerEm);
    for (const [, path] of Object.values(table.glyphs)) expect(path).toMatch(/^(m[-\dmhvlq ]*)?$/);
  });

  it('of a numeral that the font lacks are those of its letters', () => {
    const advance = (text: string): number =>
      [...text].reduce((sum, character) => sum + (font.advance(character) ?? NaN), 0);
    expect(Math.abs(advance('Ⅲ') - advance('III'))).toBeLessThanOrEqual(2);
    expect(font.path('Ⅲ')?.match(/m/g)).toHaveLength(3);
  });

  it('survive being written as JSON', () => {
    const again = fontOfTable(JSON.parse(JSON.stringify(table)) as GlyphTable);
    const chart = rowsOf(samples['mixed'] as (typeof samples)[string]);
    const look = { mode: 'file', theme: 'light', locale: 'zh', width: 720 } as const;
    expect(renderIndicatorChart(chart, { ...look, font: again })).toBe(
      renderIndicatorChart(chart, { ...look, font }),
    );
  });

  it('are as wide as the layout thinks, or narrower', () => {
    for (const character of [...printable, ...signs]) {
      const width = (font.advance(character) ?? NaN) / font.unitsPerEm;
      expect(width, character).toBeLessThanOrEqual(characterWidth(character));
    }
  });

  it('stand where the text stood', () => {
    const square: ChartFont = { unitsPerEm: 10, advance: () => 10, path: () => 'm1-2h8v-8h-8z' };
    const text = { kind: 'text', x: 100, y: 50, text: '一二', size: 20, fill: 'ink' } as const;
    const scene: Scene = {
      width: 200,
      height: 100,
      shapes: (['start', 'middle', 'end'] as const).map((anchor) => ({ ...text, anchor })),
    };
    const outlined = outlineText(scene, square, 'a').shapes;
    // Twice as large, so half as far: the text begins at 100, 80 and 60, 50 pixels down.
    const at = (...starts: string[]): string => starts.map((start) => `M${start} 23h8v-8h-8z`).join('');
    expect(outlined).toMatchObject([
      { kind: 'path', scale: 2, d: at('51', '41', '31') },
      { kind: 'path', scale: 2, d: at('61', '51', '41') },
    ]);
  });

  it('that are missing stop the drawing, with the character and its place', () => {
    const chart = rowsOf({
      plans: [{ plan: 'jia', series: [{ baseline: { raw: '90' }, target: { raw: '95😀', value: 95 } }] }],
    });
    const look = { mode: 'file', theme: 'light', locale: 'zh', width: 720, font } as const;
    expect(() => renderIndicatorChart(chart, look)).toThrowErrorMatchingInlineSnapshot(
      `[Error: Chart sections: the font has no outline for “😀” (U+1F600) in “2025年 95😀”. Add a font that has it to src/charts/fonts/read-glyphs.ts.]`,
    );
  });
});

describe('curves of an outline', () => {
  const start = { type: 'M', x: 0, y: 0 } as const;
  // The two halves of the curve from 0, 0 over 50, 100 to 100, 0.
  const first = { type: 'Q', x1: 25, y1: 50, x: 50, y: 50 } as const;
  const second = { type: 'Q', x1: 75, y1: 50, x: 100, y: 0 } as const;

  it('that are pieces of one become one', () => {
    expect(mergeCurves([start, first, second], 0.5)).toEqual([
      start,
      { type: 'Q', x1: 50, y1: 100, x: 100, y: 0 },
    ]);
  });

  it('that meet in a corner, or are parted by a line, stay two', () => {
    const corner = [start, first, { type: 'Q', x1: 80, y1: 90, x: 100, y: 0 } as const];
    expect(mergeCurves(corner, 0.5)).toEqual(corner);
    const parted = [start, first, { type: 'L', x: 50, y: 50 } as const, second];
    expect(mergeCurves(parted, 0.5)).toEqual(parted);
  });
});

describe.each(Object.keys(samples))('the file of %s', (name) => {
  const looks = locales.flatMap((locale) =>
    themes.flatMap((theme) => Object.values(chartWidths).map((width) => [width, locale, theme] as const)),
  );

  it.each(looks)(
    '%s wide, %s, %s: needs no font, no style sheet and at most 30 kB',
    (width, locale, theme) => {
      const svg = fileOf(name, width, locale, theme);
      expect(svg).not.toMatch(/<text|font-family|class=|style=|<style|href/);
      expect(gzipSync(svg).length).toBeLessThanOrEqual(30_000);
      // Throws where the XML is not well formed.
      expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(width);
    },
  );

  it('is the same every time', () => {
    expect(fileOf(name, 720)).toBe(fileOf(name, 720));
  });
});

describe('the PNG', () => {
  it('is twice as large as the drawing, and has ink on paper', () => {
    const svg = fileOf('mixed', 720);
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const png = Buffer.from(renderPng(svg));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1440, height * 2]);
    const { pixels, bytes } = decode(png);
    expect(bytes).toBe((1440 * 4 + 1) * height * 2);
    expect(pixels.size).toBeGreaterThan(100);
  });

  it('is the same every time', () => {
    const svg = fileOf('classes', 360, 'en', 'dark');
    expect(Buffer.from(renderPng(svg)).equals(Buffer.from(renderPng(svg)))).toBe(true);
  });

  it('is not made of a drawing whose words would be lost', () => {
    const chart = rowsOf(samples['mixed'] as (typeof samples)[string]);
    const svg = renderIndicatorChart(chart, { mode: 'file', theme: 'light', locale: 'zh', width: 720 });
    expect(() => renderPng(svg)).toThrowErrorMatchingInlineSnapshot(
      `[Error: The SVG contains text, which a PNG without fonts would lose: draw it with a font.]`,
    );
  });
});

/** What the chunks of a PNG hold: how many bytes of lines, and which values stand in them. */
function decode(png: Buffer): { bytes: number; pixels: Set<number> } {
  const data: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const lines = inflateSync(Buffer.concat(data));
  return { bytes: lines.length, pixels: new Set(lines) };
}

describe('the colours of files', () => {
  const read = (name: string): string =>
    readFileSync(new URL(`../../../../src/${name}.css`, import.meta.url), 'utf8');

  it.each(themes)('are those of the pages: %s', (theme) => {
    const css = read('styles/tokens');
    const place = theme === 'light' ? 0 : 1;
    const ofPage = (name: string): string | undefined =>
      [...css.matchAll(new RegExp(`--${name}: (#[\\da-f]{6});`, 'g'))].map(([, value]) => value)[place];
    const { paper, ...named } = chartPalettes[theme];
    for (const [name, value] of Object.entries(named)) expect(value, name).toBe(ofPage(name));
    // A report is printed on white.
    expect(paper).toBe(theme === 'light' ? '#ffffff' : ofPage('paper'));
  });

  it('have a class in the style sheet for whatever a page draws', () => {
    const css = `${read('components/indicators/chart')}${paletteStyles()}`;
    for (const given of Object.values(samples)) {
      const svg = renderIndicatorChart(rowsOf(given), { mode: 'page', locale: 'zh', width: 720 });
      for (const [, classes = ''] of svg.matchAll(/ class="([^"]+)"/g)) {
        for (const name of classes.split(' ')) expect(css).toMatch(new RegExp(`\\.${name}\\b`));
      }
    }
  });
});
