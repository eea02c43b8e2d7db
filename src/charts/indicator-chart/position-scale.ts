import { extent } from 'd3-array';
import { scaleLinear, scaleLog, scalePoint } from 'd3-scale';
import type { ChartRow, ChartRows } from './chart-rows.ts';
import { textWidth } from './measure-text.ts';
import { waterClasses } from '../../text/water-class.ts';

/** Size of the labels of the axis. */
export const axisTextSize = 11;

interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Maps a value to a pixel, with the ticks of the axis. */
export interface PositionScale {
  readonly at: (position: number) => number;
  readonly ticks: readonly Tick[];
}

/**
 * The scale of all comparable rows. It need not begin at zero, as no length is drawn from there.
 *
 * @param left first pixel; the caller has already reserved space for arrows
 * @param className name of a class, by its numeral
 * @returns `null` if no value can be placed on a scale
 */
export function positionScale(
  chart: ChartRows,
  rows: readonly ChartRow[],
  left: number,
  right: number,
  className: (numeral: string) => string,
): PositionScale | null {
  const positions = positionsOf(rows);
  const [least, most] = extent(positions);
  if (least === undefined) return null;
  if (chart.scale === 'class') {
    // From the best class to one beyond those stated, and at least three, so that there is an axis around each mark.
    const last = Math.min(waterClasses.length, Math.max(3, most + 1));
    const classes = waterClasses.slice(0, last);
    const scale = scalePoint(classes, [left, right]);
    const x = (index: number): number => scale(classes[index] ?? 'Ⅰ') ?? left;
    return {
      at: (position) => x(position - 1),
      ticks: classes.map((label, index) => ({ x: x(index), label: className(label) })),
    };
  }
  if (isWide(chart, least, most)) {
    const scale = scaleLog([least / 1.6, most * 1.6], [left, right]);
    const all = scale.ticks().map((tick) => ({ x: scale(tick), label: String(tick), tick }));
    const powers = all.filter(({ tick }) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9));
    return { at: scale, ticks: standApart(powers) ? powers : powers.slice(0, 1) };
  }
  const scale = scaleLinear(domain(least, most, chart.unit), [left, right]).nice(5);
  const ticksOf = (count: number): Tick[] => {
    const format = scale.tickFormat(count);
    return scale.ticks(count).map((tick) => ({ x: scale(tick), label: format(tick) }));
  };
  // As many ticks as fit without touching.
  const choices = (right - left < 400 ? [4, 3, 2, 1] : [6, 4, 3, 2, 1]).map(ticksOf);
  // Counts (of rivers, say) have no ticks between whole numbers.
  const isWhole = positions.every(Number.isInteger);
  const whole = isWhole ? choices.filter((ticks) => !ticks.some(({ label }) => label.includes('.'))) : [];
  const ticks = [...whole, ...choices].find(standApart);
  return { at: scale, ticks: ticks ?? choices[choices.length - 1]?.slice(0, 1) ?? [] };
}

function positionsOf(rows: readonly ChartRow[]): number[] {
  return rows.flatMap(({ values }) =>
    values.map(({ position }) => position).filter((position) => position !== null),
  );
}

/** A county's total beside that of a whole city: on a linear scale, differences in the small one would be invisible. */
function isWide({ scale, unit }: ChartRows, least: number, most: number): boolean {
  return scale === 'number' && unit !== '%' && least > 0 && most / least > 50;
}

/** Whether equal distances on the scale are equal ratios. */
export function isLogarithmic(chart: ChartRows): boolean {
  const [least, most] = extent(positionsOf(chart.rows.filter(({ verdict }) => verdict !== 'not-comparable')));
  return least !== undefined && isWide(chart, least, most);
}

function standApart(ticks: readonly Tick[]): boolean {
  return ticks.every(({ x, label }, index) => {
    const next = ticks[index + 1];
    if (next === undefined) return true;
    const widths = textWidth(label, axisTextSize) + textWidth(next.label, axisTextSize);
    return next.x - x > widths / 2 + 8;
  });
}

function domain(least: number, most: number, unit: string | null): [number, number] {
  // Keep a small difference small: the scale covers at least ten points, or a sixth of the value.
  const span = Math.max(most - least, unit === '%' ? 10 : Math.abs(most) / 6) || 1;
  const rest = span - (most - least);
  const low = least - span * 0.15 - rest / 2;
  const high = most + span * 0.15 + rest / 2;
  // Shares run from 0 to 100, and few other measures can be negative.
  return [least >= 0 ? Math.max(0, low) : low, unit === '%' && most <= 100 ? Math.min(100, high) : high];
}
