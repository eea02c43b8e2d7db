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
  const [one, other] = [codesOf(a), codesOf(b)];
  const width = other.length + 1;
  const lengths = new Uint16Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i -= 1) {
    const row = i * width;
    const below = row + width;
    const code = one[i];
    for (let j = other.length - 1; j >= 0; j -= 1) {
      const down = lengths[below + j] as number;
      const right = lengths[row + j + 1] as number;
      lengths[row + j] =
        code === other[j] ? (lengths[below + j + 1] as number) + 1 : down > right ? down : right;
    }
  }
  const inCommon = a.map(() => false);
  const inOther = b.map(() => false);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (one[i] === other[j]) {
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

/** Numbers compare several times faster than strings. */
function codesOf(characters: readonly string[]): Uint32Array {
  return Uint32Array.from(characters, (character) => character.codePointAt(0) ?? 0);
}
