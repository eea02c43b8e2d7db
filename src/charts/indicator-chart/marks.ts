import { planShape } from '../../model/palette.ts';
import type { ChartRow, ChartValue } from './chart-rows.ts';
import { circle, line, round, type Paint, type PathShape } from './scene.ts';

/** Half the height of a mark, in pixels. */
export const markRadius = 6;

/** What a row can have instead of a mark on the scale. */
export type WordMark = ChartValue['status'] | 'silent' | 'history';

/** Marks of values that are not on the scale, in a square of 12: distinct in black and white. */
const statusMarks: Readonly<Record<WordMark, string>> = {
  number: 'M3 1.5h-1.5v9h1.5M9 1.5h1.5v9h-1.5',
  class: 'M1 10.5h3v-3h3v-3h3v-3h1.5',
  qualified: 'M1.5 1.5h9v9h-9zM6 3.5v5M3.5 6h5',
  // From above.
  delegated: 'M1 1.5h10M6 1.5v9M2.5 7l3.5 3.5l3.5 -3.5',
  'not-assessed': 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM2.5 9.5l7 -7',
  // Still to come.
  'not-audited': 'M2 1h8M2 11h8M3 1l6 10M9 1l-6 10',
  merged: 'M3 1h6v10h-6zM1 4.3h2M9 4.3h2M1 7.7h2M9 7.7h2',
  text: 'M1 2h10M1 6h10M1 10h6',
  absent: 'M1.5 4v-2.5h2.5M8 1.5h2.5v2.5M10.5 8v2.5h-2.5M4 10.5h-2.5v-2.5',
  silent: 'M1 6h10',
  // A clock.
  history: 'M6 1a5 5 0 1 1 0 10a5 5 0 1 1 0-10zM6 3v3.2l2.2 1.5',
};

/** The mark of a status; `x` and `y` are its centre. */
export function statusMark(status: WordMark, x: number, y: number): PathShape {
  return {
    kind: 'path',
    d: statusMarks[status],
    x: x - 6,
    y: y - 6,
    scale: 1,
    fill: null,
    stroke: 'muted',
    strokeWidth: 1.2,
    dash: null,
  };
}

/** The shape of a plan, filled; `x` and `y` are its centre. */
export function planMark(colour: number, x: number, y: number, paint: Paint = `plan-${colour}`): PathShape {
  const scale = (2 * markRadius) / 13;
  return {
    kind: 'path',
    d: planShape(colour),
    x: x - 8 * scale,
    y: y - 8 * scale,
    scale,
    fill: paint,
    stroke: null,
    strokeWidth: 0,
    dash: null,
  };
}

/** The mark of a value: a hollow circle for a baseline, the plan's shape for a target, a dotted ring for an outcome. */
export function valueMark(
  { role }: Pick<ChartValue, 'role'>,
  { colour }: Pick<ChartRow, 'colour'>,
  x: number,
  y: number,
  paint: Paint = `plan-${colour}`,
): PathShape[] {
  if (role === 'target') return [planMark(colour, x, y, paint)];
  const ring = circle(x, y, markRadius - 1, 'paper', paint, 2);
  return role === 'baseline' ? [ring] : [ring, circle(x, y, 1.5, paint, paint, 0)];
}

/** Length of the arrow that opens a range. */
export const arrowLength = 22;

/** A bracket over the mark with an arrow in the direction that ≥ or ≤ allows. */
export function openRange(comparator: '>=' | '<=', x: number, y: number, stroke: Paint): PathShape {
  const side = comparator === '>=' ? 1 : -1;
  const end = round(x + side * arrowLength);
  const top = y - markRadius - 6;
  return line(
    `M${round(x)} ${y - markRadius - 2}V${top}H${end}M${round(end - side * 4)} ${top - 3.5}L${end} ${top}L${round(end - side * 4)} ${top + 3.5}`,
    { stroke, width: 1.4 },
  );
}
