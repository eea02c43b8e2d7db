/** The darkest class of shade; the lightest is 1, and 0 is none. */
export const darkestShade = 5;

/**
 * Class of shade of a value, as the style sheet `shades.css` has it: equal steps of the square root, so that small
 * values are told apart too.
 *
 * @example shadeOf(25, 100) // 3
 */
export function shadeOf(value: number, largest: number): number {
  if (value <= 0 || largest <= 0) return 0;
  return Math.max(1, Math.min(darkestShade, Math.ceil(Math.sqrt(value / largest) * darkestShade)));
}
