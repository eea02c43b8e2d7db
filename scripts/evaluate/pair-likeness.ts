/** Similarity measures for drawing a sample to label; the derivation of parallels uses none of them. */

/** A pair of texts that share bigrams: their indexes, number of shared bigrams, Dice coefficient. */
export interface Likeness {
  readonly first: number;
  readonly second: number;
  readonly shared: number;
  readonly dice: number;
}

/** Every pair of texts with a character bigram in common; each bigram counts once per text. */
export function sharedBigrams(texts: readonly string[]): Likeness[] {
  const bigrams = texts.map((text) => new Set(Array.from(text.slice(1), (_, at) => text.slice(at, at + 2))));
  const holders = new Map<string, number[]>();
  const pairs: Likeness[] = [];
  bigrams.forEach((own, second) => {
    const counts = new Map<number, number>();
    for (const bigram of own) {
      const earlier = holders.get(bigram) ?? [];
      for (const first of earlier) counts.set(first, (counts.get(first) ?? 0) + 1);
      holders.set(bigram, [...earlier, second]);
    }
    for (const [first, shared] of counts)
      pairs.push({ first, second, shared, dice: (2 * shared) / ((bigrams[first]?.size ?? 0) + own.size) });
  });
  return pairs;
}

/** Length of the longest common substring. */
export function commonSubstring(a: string, b: string): number {
  return longest(a, b, (diagonal, _, same) => (same ? diagonal + 1 : 0));
}

/** Length of the longest common subsequence. */
export function commonSubsequence(a: string, b: string): number {
  return longest(a, b, (diagonal, beside, same) => (same ? diagonal + 1 : beside));
}

/** Largest cell of the dynamic programming table of both texts. */
function longest(
  a: string,
  b: string,
  cell: (diagonal: number, beside: number, same: boolean) => number,
): number {
  let above = new Array<number>(b.length + 1).fill(0);
  let most = 0;
  for (const character of a) {
    const row = [0];
    for (let at = 0; at < b.length; at += 1) {
      const value = cell(above[at] ?? 0, Math.max(above[at + 1] ?? 0, row[at] ?? 0), character === b[at]);
      row.push(value);
      most = Math.max(most, value);
    }
    above = row;
  }
  return most;
}
