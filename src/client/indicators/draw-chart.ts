import type { ChartRows } from '../../charts/indicator-chart/chart-rows.ts';
import type { Theme } from '../../charts/indicator-chart/chart-palette.ts';
import { renderIndicatorChart } from '../../charts/indicator-chart/render-indicator-chart.ts';
import type { Locale } from '../../model/locales.ts';

/**
 * What a chart shows, for some plans.
 *
 * @param plans those to keep; all when empty or none is known
 */
export async function fetchRows(url: string, plans: readonly string[]): Promise<ChartRows> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  const chart = (await response.json()) as ChartRows;
  const chosen = chart.rows.filter(({ plan }) => plans.includes(plan));
  return chosen.length === 0 ? chart : { ...chart, rows: chosen };
}

/** The chart as an element: in the colours of the page, or in those of a theme. */
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
