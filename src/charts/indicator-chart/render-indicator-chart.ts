import type { Locale } from '../../model/locales.ts';
import { chartWordsIn } from '../../words/chart-words.ts';
import type { ChartFont } from './chart-font.ts';
import type { Theme } from './chart-palette.ts';
import type { ChartRows } from './chart-rows.ts';
import { chartTitle, describeChart } from './describe-chart.ts';
import { layOutChart } from './lay-out-chart.ts';
import { outlineText } from './outline-text.ts';
import { writeSvg } from './write-svg.ts';

/**
 * Widths at which the chart is drawn, in pixels: beside text, embedded in another page (scaled there, and readable from
 * a phone up to a column of text), and on a phone.
 */
export const chartWidths = { wide: 720, embed: 480, narrow: 360 } as const;

interface Look {
  readonly locale: Locale;
  /** In pixels; the height follows from the rows. */
  readonly width: number;
  /** Prefix of ids in the drawing, unique in a page; default: `chart-<indicator>`. */
  readonly idPrefix?: string;
}

/** For a page: text stays text, and colours come from the style sheet, light or dark like the page. */
export interface PageChart extends Look {
  readonly mode: 'page';
}

/** For a standalone file: colours are inlined; with a font, text is converted to outlines. */
export interface FileChart extends Look {
  readonly mode: 'file';
  readonly theme: Theme;
  readonly font?: ChartFont;
}

/** Draws the chart of an indicator, from its rows (`chartRows`) to SVG text. */
export function renderIndicatorChart(chart: ChartRows, options: PageChart | FileChart): string {
  const { locale, width } = options;
  const words = chartWordsIn(locale);
  const frame = {
    locale,
    title: chartTitle(chart, locale, words),
    description: describeChart(chart, locale, words),
    idPrefix: options.idPrefix ?? `chart-${chart.id}`,
  };
  const scene = layOutChart(chart, width, locale, words);
  if (options.mode === 'page') return writeSvg(scene, frame, { by: 'class' });
  const drawn = options.font === undefined ? scene : outlineText(scene, options.font, chart.id);
  return writeSvg(drawn, frame, { by: 'value', theme: options.theme });
}

/** Size of the chart in pixels, without drawing it, for the aspect ratio of an embed. */
export function indicatorChartSize(
  chart: ChartRows,
  locale: Locale,
  width: number,
): { width: number; height: number } {
  const { height } = layOutChart(chart, width, locale, chartWordsIn(locale));
  return { width, height };
}

/** Every character that the chart draws at a width, which its font must have. */
export function chartCharacters(chart: ChartRows, locale: Locale, width: number): Set<string> {
  const { shapes } = layOutChart(chart, width, locale, chartWordsIn(locale));
  return new Set(shapes.flatMap((shape) => (shape.kind === 'text' ? [...shape.text] : [])));
}

/** The chart in words, for `alt`: the same text as the drawing's description. */
export function indicatorChartAlternative(chart: ChartRows, locale: Locale): string {
  return describeChart(chart, locale, chartWordsIn(locale));
}
