import { chartWidths, indicatorChartSize } from '../charts/indicator-chart/render-indicator-chart.ts';
import { textIn } from '../model/bilingual.ts';
import type { IndicatorRecord } from '../model/indicator.ts';
import { frameCode } from './embed-code.ts';
import { rowsOfChart } from './indicator-chart.ts';
import type { Locale } from '../model/locales.ts';
import { absoluteHref, embedPath, href } from '../site/paths.ts';

/**
 * Width (CSS pixels) for which an embed is laid out. It is scaled to the width given by the host page, so one
 * aspect ratio is right at every width.
 */
export const embedWidth = chartWidths.embed;

/** Height of the embed at that width. */
export function embedHeight(indicator: IndicatorRecord, locale: Locale): number {
  return Math.ceil(indicatorChartSize(rowsOfChart(indicator), locale, embedWidth).height);
}

/** HTML to show the chart of all plans in a frame of another page. */
export function embedFrame(indicator: IndicatorRecord, locale: Locale): string {
  return frameCode({
    url: absoluteHref(embedPath(indicator.id), locale) ?? href(embedPath(indicator.id), locale),
    title: textIn(indicator.name, locale),
    width: embedWidth,
    height: embedHeight(indicator, locale),
  });
}
