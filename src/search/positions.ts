/** Operations on sorted lists of positions. Pure. */

/** Decodes delta-encoded lists. */
export function sums(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
}

/** Numbers n of `a` for which `b` contains n + `offset`. Both sorted. */
export function withFollower(a: readonly number[], b: readonly number[], offset: number): number[] {
  const kept: number[] = [];
  let at = 0;
  for (const position of a) {
    const wanted = position + offset;
    while (at < b.length && (b[at] as number) < wanted) at += 1;
    if (b[at] === wanted) kept.push(position);
  }
  return kept;
}

/** Merges several lists into one sorted list. */
export function merge(lists: readonly (readonly number[])[]): number[] {
  return lists.flat().sort((a, b) => a - b);
}

/** Index of the last number not greater than `wanted`, or -1. */
export function placeOf(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * Offsets of the pieces of `size` characters with which to look up a phrase of `length` characters, at least as long as
 * one: evenly spread, at most `most`. `complete` says whether they cover every character.
 */
export function piecePlaces(
  length: number,
  size: number,
  most: number,
): { places: number[]; complete: boolean } {
  const all: number[] = [];
  for (let place = 0; place + size <= length; place += size) all.push(place);
  if (length % size !== 0) all.push(length - size);
  if (all.length <= most) return { places: all, complete: true };
  const places = Array.from(
    { length: most },
    (_, index) => all[Math.round((index * (all.length - 1)) / (most - 1))] as number,
  );
  return { places, complete: false };
}
