import type { Locale } from '../../model/locales.ts';
import type { ChartWords } from '../../words/chart-words.ts';
import type { PositionScale } from './position-scale.ts';
import type { Paint, Shape } from './scene.ts';

/** Horizontal layout, in pixels. */
export interface Columns {
  readonly left: number;
  readonly right: number;
  /** Space for the plan's name; 0 if the name is above its row. */
  readonly nameWidth: number;
  readonly plotLeft: number;
}

export interface Part {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

export interface RowContext {
  readonly columns: Columns;
  readonly words: ChartWords;
  readonly locale: Locale;
  /** `null` if values are listed instead of placed on a scale. */
  readonly scale: PositionScale | null;
  /** Whether each row states that its baseline is not printed; if that holds for all, the legend does. */
  readonly saysStarts: boolean;
}

export const sizes = { title: 17, name: 14, label: 12.5, small: 11.5 } as const;
export const lineHeight = 17;

/** A line of text as a shape. */
export function textShape(
  x: number,
  y: number,
  content: string,
  size: number,
  fill: Paint = 'ink',
  anchor: 'start' | 'middle' | 'end' = 'start',
): Shape {
  return { kind: 'text', x, y, text: content, size, anchor, fill };
}
