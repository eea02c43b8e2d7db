import type { ChartRows } from '../../charts/indicator-chart/chart-rows.ts';
import type { Theme } from '../../charts/indicator-chart/chart-palette.ts';
import { renderIndicatorChart } from '../../charts/indicator-chart/render-indicator-chart.ts';
import type { Locale } from '../../model/locales.ts';

/** The rows of a chart, for all plans. */
export async function fetchRows(url: string): Promise<ChartRows> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return (await response.json()) as ChartRows;
}

/** The rows of a chart for some plans; `null` for all. */
export function chooseRows(chart: ChartRows, chosen: readonly string[] | null): ChartRows {
  return chosen === null ? chart : { ...chart, rows: chart.rows.filter(({ plan }) => chosen.includes(plan)) };
}

/** The chart as an element, in the colours of the page or of a theme. */
export function drawChart(rows: ChartRows, locale: Locale, width: number, theme?: Theme): Node {
  const svg = renderIndicatorChart(
    rows,
    theme === undefined
      ? { locale, width, mode: 'page', idPrefix: `chart-${rows.id}-${width}` }
      : { locale, width, mode: 'file', theme, idPrefix: `chart-${rows.id}-${width}` },
  );
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return document.importNode(parsed.documentElement, true);
}
