import { chartWidths, indicatorChartSize } from '../charts/indicator-chart/render-indicator-chart.ts';
import { textIn } from '../model/bilingual.ts';
import type { IndicatorRecord } from '../model/indicator.ts';
import { rowsOfChart } from './indicator-chart.ts';
import type { Locale } from '../model/locales.ts';
import { absoluteHref, chartPath, embedPath, fileAddress, href } from '../site/paths.ts';

/**
 * Width (CSS pixels) for which an embed is laid out. It is scaled to the width that the host page gives it, so one
 * aspect ratio is right at every width.
 */
export const embedWidth = chartWidths.embed;

/** Height of the embed at that width. */
export function embedHeight(indicator: IndicatorRecord, locale: Locale): number {
  return Math.ceil(indicatorChartSize(rowsOfChart(indicator), locale, embedWidth).height);
}

/** HTML with which another page shows the chart as a picture; height and width make room before it is loaded. */
export function embedPicture(indicator: IndicatorRecord, locale: Locale): string {
  const url = fileAddress(chartPath(indicator.id, locale, 'svg'));
  const { width, height } = indicatorChartSize(rowsOfChart(indicator), locale, chartWidths.wide);
  const alternative = escape(textIn(indicator.name, locale));
  return `<img src="${url}" alt="${alternative}" width="${width}" height="${Math.round(height)}" style="max-width:100%;height:auto">`;
}

/** HTML with which another page shows the chart in a frame that has the right height at every width, without script. */
export function embedFrame(indicator: IndicatorRecord, locale: Locale): string {
  const url = absoluteHref(embedPath(indicator.id), locale) ?? href(embedPath(indicator.id), locale);
  const height = embedHeight(indicator, locale);
  return `<iframe src="${url}" title="${escape(textIn(indicator.name, locale))}" loading="lazy" style="width:100%;max-width:720px;aspect-ratio:${embedWidth}/${height};border:0"></iframe>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
