import { scaleLinear } from 'd3-scale';

/** Where a mark stands on a strip. */
export interface StripMark<Item> {
  readonly item: Item;
  /** Left and top of the square in which its shape is drawn. */
  readonly x: number;
  readonly y: number;
}

/** Marks above one axis. */
export interface NumberStrip<Item> {
  readonly width: number;
  readonly height: number;
  /** Top of the axis, and where it begins and ends. */
  readonly axis: { readonly y: number; readonly from: number; readonly to: number };
  readonly marks: readonly StripMark<Item>[];
}

/** Side of the square of a mark. */
export const stripMarkSize = 11;

const width = 240;
const step = 12;

/**
 * Lays numbers out above an axis from the smallest to the largest. Marks that would cover each other are stacked.
 *
 * @param items the smallest first
 */
export function layOutStrip<Item>(
  items: readonly Item[],
  valueOf: (item: Item) => number,
): NumberStrip<Item> {
  const values = items.map(valueOf);
  const position = scaleLinear(
    [Math.min(...values), Math.max(...values)],
    [stripMarkSize / 2 + 1, width - stripMarkSize / 2 - 1],
  );
  /** The right edge of the last mark of each level. */
  const levels: number[] = [];
  const placed = items.map((item, index) => {
    const centre = position(values[index] ?? 0);
    const left = centre - stripMarkSize / 2;
    const free = levels.findIndex((edge) => edge + 1 <= left);
    const level = free === -1 ? levels.length : free;
    levels[level] = left + stripMarkSize;
    return { item, x: left, level };
  });
  const y = levels.length * step + 1;
  return {
    width,
    height: y + 2,
    axis: { y, from: 1, to: width - 1 },
    marks: placed.map(({ item, x, level }) => ({ item, x, y: y - step * (level + 1) })),
  };
}
