import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readGlyphs } from '../charts/fonts/read-glyphs.ts';
import { fontOfTable, type GlyphTable } from '../charts/indicator-chart/chart-font.ts';
import type { Theme } from '../charts/indicator-chart/chart-palette.ts';
import {
  chartCharacters,
  chartWidths,
  renderIndicatorChart,
} from '../charts/indicator-chart/render-indicator-chart.ts';
import type { IndicatorRecord } from '../model/indicator.ts';
import { dataset } from '../corpus/records.ts';
import { rowsOfChart } from './indicator-chart.ts';
import { locales, type Locale } from '../model/locales.ts';
import { chartPath } from '../site/paths.ts';

/** Frozen charts of earlier builds: published reports link to their addresses. */
const archive = 'content/frozen-charts';

let glyphs: Promise<GlyphTable> | undefined;

/** The outlines of every character in the charts; read once per build. */
export function chartGlyphs(): Promise<GlyphTable> {
  glyphs ??= readGlyphs(
    new Set(
      dataset('indicators').flatMap((indicator) =>
        locales.flatMap((locale) => [...chartCharacters(rowsOfChart(indicator), locale, chartWidths.wide)]),
      ),
    ),
  );
  return glyphs;
}

const drawn = new Map<string, Promise<string>>();

/** The chart of an indicator as a standalone file, drawn once per build. */
export function chartSvg(indicator: IndicatorRecord, locale: Locale, theme: Theme): Promise<string> {
  const name = chartPath(indicator.id, locale, 'svg', theme);
  const svg =
    drawn.get(name) ??
    chartGlyphs().then((table) =>
      renderIndicatorChart(rowsOfChart(indicator), {
        locale,
        width: chartWidths.wide,
        mode: 'file',
        theme,
        font: fontOfTable(table),
      }),
    );
  drawn.set(name, svg);
  return svg;
}

/** Hash digits in a frozen address: enough to avoid collisions. */
const hashLength = 12;

/** Name of the frozen file of a chart, which includes the hash of its content. */
export async function frozenName(indicator: IndicatorRecord, locale: Locale): Promise<string> {
  const hash = createHash('sha256').update(await chartSvg(indicator, locale, 'light'));
  const language = locale === locales[0] ? '' : `.${locale}`;
  return `${indicator.id}${language}.${hash.digest('hex').slice(0, hashLength)}.svg`;
}

/** Every frozen chart, of this build and earlier ones: name → content. */
export async function frozenCharts(): Promise<ReadonlyMap<string, string>> {
  const charts = new Map<string, string>();
  if (existsSync(archive)) {
    for (const name of readdirSync(archive)
      .filter((each) => each.endsWith('.svg.gz'))
      .sort()) {
      charts.set(name.replace(/\.gz$/, ''), gunzipSync(readFileSync(join(archive, name))).toString('utf8'));
    }
  }
  for (const indicator of dataset('indicators')) {
    for (const locale of locales) {
      charts.set(await frozenName(indicator, locale), await chartSvg(indicator, locale, 'light'));
    }
  }
  return charts;
}
