import type { Locale } from '../model/locales.ts';
import type { Words } from './dictionary.ts';
import { charts as en } from './en/charts.ts';
import { charts as zh } from './zh/charts.ts';

export type ChartWords = Words['charts'];

const dictionaries: Readonly<Record<Locale, ChartWords>> = { zh, en };

/**
 * Only the words of charts in a language, for browser scripts that redraw a chart: the whole dictionary would be too
 * large. All other scripts get their words from the page.
 */
export function chartWordsIn(locale: Locale): ChartWords {
  return dictionaries[locale];
}
