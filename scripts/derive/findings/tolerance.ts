/** How many digits a number is printed with behind the point. */
export function decimalsOf(printed: string): number {
  return /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
}

/** Half a unit of the last printed digit: by so much a rounded number may be off. */
function roundingOf(printed: string): number {
  return 0.5 * 10 ** -decimalsOf(printed);
}

/**
 * Whether printed numbers can add up to a printed sum, each of them being rounded.
 *
 * @returns the sum of the parts, and whether it agrees
 */
export function addsUp(
  parts: readonly { readonly value: number; readonly raw: string }[],
  sum: { readonly value: number; readonly raw: string },
): { readonly total: number; readonly agrees: boolean; readonly over: boolean } {
  const decimals = Math.max(...[...parts, sum].map(({ raw }) => decimalsOf(raw)));
  const total = Number(parts.reduce((before, { value }) => before + value, 0).toFixed(decimals));
  const slack = [...parts, sum].reduce((before, { raw }) => before + roundingOf(raw), 0);
  // Whole numbers are counts or rounded amounts of money: they are not off by a half.
  const allowed = decimals === 0 ? 0 : slack;
  const difference = total - sum.value;
  return { total, agrees: Math.abs(difference) <= allowed + 1e-9, over: difference > allowed };
}

/** Whether two printed values can be the same, the one with fewer digits being the other rounded. */
export function roundsTo(
  a: { readonly value: number; readonly raw: string },
  b: { readonly value: number; readonly raw: string },
): boolean {
  const rounding = Math.max(roundingOf(a.raw), roundingOf(b.raw));
  return Math.abs(a.value - b.value) <= rounding + 1e-9;
}
