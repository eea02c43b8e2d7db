import type { ChartRows } from '../../../../src/charts/indicator-chart/chart-rows.ts';
import { layOutChart } from '../../../../src/charts/indicator-chart/lay-out-chart.ts';
import { textWidth } from '../../../../src/charts/indicator-chart/measure-text.ts';
import type { TextShape } from '../../../../src/charts/indicator-chart/scene.ts';
import { chartWordsIn } from '../../../../src/words/chart-words.ts';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the ink of a line may be: from the top of its highest to the foot of its lowest character. */
export function boxOf({ x, y, text, size, anchor }: TextShape): Box {
  const width = textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  return { text, left, right: left + width, top: y - size * 0.9, bottom: y + size * 0.2 };
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

/** Labels that touch another or leave the drawing. */
export function faults(chart: ChartRows, width: number, locale: 'zh' | 'en'): string[] {
  const scene = layOutChart(chart, width, locale, chartWordsIn(locale));
  const boxes = scene.shapes.filter((shape) => shape.kind === 'text').map(boxOf);
  return [
    ...boxes
      .filter(
        ({ left, right, top, bottom }) =>
          left < -0.01 || right > scene.width + 0.01 || top < 0 || bottom > scene.height,
      )
      .map(({ text }) => `outside: ${text}`),
    ...boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `touch: ${a.text} | ${b.text}`),
    ),
  ];
}
