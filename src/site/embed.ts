import { layOutChart } from '../charts/indicator-chart/lay-out-chart.ts';
import type { IndicatorRecord } from '../model/indicator.ts';
import { rowsOfChart } from './indicator-chart.ts';
import type { Locale } from './locale.ts';
import { absoluteHref, chartPath, embedPath, fileAddress, href } from './paths.ts';
import { chartsEn } from '../words/charts-en.ts';
import { chartsZh } from '../words/charts-zh.ts';

/**
 * Width (CSS pixels) for which an embed is laid out. It is scaled to the width that the host page gives it, so one
 * aspect ratio is right at every width: readable from a phone (360) up to a column of text (720).
 */
export const embedWidth = 480;

/** Height of the embed at that width. */
export function embedHeight(indicator: IndicatorRecord, locale: Locale): number {
  const words = { zh: chartsZh, en: chartsEn }[locale];
  return Math.ceil(layOutChart(rowsOfChart(indicator), embedWidth, locale, words).height);
}

/** HTML with which another page shows the chart as a picture; height and width make room before it is loaded. */
export function embedPicture(
  indicator: IndicatorRecord,
  locale: Locale,
  alternative: string,
  size: { width: number; height: number },
): string {
  const url = fileAddress(chartPath(indicator.id, locale, 'svg'));
  return `<img src="${url}" alt="${escape(alternative)}" width="${size.width}" height="${size.height}" style="max-width:100%;height:auto">`;
}

/** HTML with which another page shows the chart in a frame that has the right height at every width, without script. */
export function embedFrame(indicator: IndicatorRecord, locale: Locale): string {
  const url = absoluteHref(embedPath(indicator.id), locale) ?? href(embedPath(indicator.id), locale);
  const height = embedHeight(indicator, locale);
  return `<iframe src="${url}" title="${escape(indicator.name[locale])}" loading="lazy" style="width:100%;max-width:720px;aspect-ratio:${embedWidth}/${height};border:0"></iframe>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
