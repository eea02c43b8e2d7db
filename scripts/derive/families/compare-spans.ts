/** Similarity of two stretches of bare text. */
export interface Comparison {
  /** Characters in common, in the same order. */
  readonly common: number;
  /** For each character of the first stretch, whether it is shared; the same for the second. */
  readonly inCommon: readonly boolean[];
  readonly inOther: readonly boolean[];
  readonly similarity: number;
  readonly containment: number;
}

/** Compares two stretches by their longest common subsequence (dynamic programming). */
export function compareSpans(a: readonly string[], b: readonly string[]): Comparison {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] as number) + 1
          : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
    }
  }
  const inCommon = a.map(() => false);
  const inOther = b.map(() => false);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      inCommon[i] = true;
      inOther[j] = true;
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number)) i += 1;
    else j += 1;
  }
  const common = lengths[0] ?? 0;
  return {
    common,
    inCommon,
    inOther,
    similarity: (2 * common) / (a.length + b.length),
    containment: common / Math.min(a.length, b.length),
  };
}
