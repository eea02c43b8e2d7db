import type { Locale } from '../model/locales.ts';
import type { Words } from './dictionary.ts';
import { charts as en } from './en/charts.ts';
import { charts as zh } from './zh/charts.ts';

export type ChartWords = Words['charts'];

const dictionaries: Readonly<Record<Locale, ChartWords>> = { zh, en };

/**
 * The words of charts in a language, by themselves: scripts that draw a chart again bring them into the browser,
 * where the whole dictionary would be too heavy. All other scripts get their words from the page.
 */
export function chartWordsIn(locale: Locale): ChartWords {
  return dictionaries[locale];
}
