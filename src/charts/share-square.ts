import { scaleSqrt } from 'd3-scale';

/** Side of the box in which squares are drawn, in the units of its `viewBox`. */
export const squareBox = 40;

/**
 * Side of a square whose area shows a share.
 *
 * @param share 0–1
 * @param largest the share that fills the box
 */
export function squareSide(share: number, largest: number): number {
  const side = scaleSqrt([0, largest], [0, squareBox])(share);
  return Math.round(side * 10) / 10;
}
