import { fontOfTable, type GlyphTable } from '../../charts/indicator-chart/chart-font.ts';
import type { ChartRows } from '../../charts/indicator-chart/chart-rows.ts';
import { chartWidths, renderIndicatorChart } from '../../charts/indicator-chart/render-indicator-chart.ts';
import type { Locale } from '../../model/locales.ts';
import { indicatorCsv, indicatorJson, type IndicatorFile } from '../../publish/data/indicator-file.ts';
import { download } from '../download.ts';
import { savePng } from '../save-picture.ts';

/** Files that the browser generates for a choice of plans, as the build does for all. */
export const kitFormats = ['svg', 'dark.svg', 'png', 'csv', 'json'] as const;
export type KitFormat = (typeof kitFormats)[number];

/** The input of the files. */
export interface KitFiles {
  /** Id of the indicator. */
  readonly id: string;
  readonly locale: Locale;
  /** Of the chosen plans. */
  readonly rows: ChartRows;
  readonly chosen: readonly string[];
  /** Addresses of the published data of the indicator, and of the outlines of characters. */
  readonly json: string;
  readonly glyphs: string;
}

/** Saves one file for the chosen plans. */
export async function saveKitFile(files: KitFiles, format: KitFormat): Promise<void> {
  const name = `${files.id}-${files.chosen.join('-')}.${format}`;
  if (format === 'csv' || format === 'json') {
    const chosen = onlyPlans((await fetchJson(files.json)) as IndicatorFile, files.chosen);
    const [text, type] =
      format === 'csv' ? [indicatorCsv(chosen), 'text/csv'] : [indicatorJson(chosen), 'application/json'];
    download(new Blob([text], { type }), name);
    return;
  }
  const font = fontOfTable((await fetchJson(files.glyphs)) as GlyphTable);
  const theme = format === 'dark.svg' ? 'dark' : 'light';
  const { locale, rows } = files;
  const svg = renderIndicatorChart(rows, { locale, width: chartWidths.wide, mode: 'file', theme, font });
  if (format === 'png') await savePng(svg, name);
  else download(new Blob([svg], { type: 'image/svg+xml' }), name);
}

/** The published file of an indicator with the observations of some plans. */
export function onlyPlans(
  { indicator, observations }: IndicatorFile,
  plans: readonly string[],
): IndicatorFile {
  return { indicator, observations: observations.filter(({ plan }) => plans.includes(plan)) };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.json();
}
