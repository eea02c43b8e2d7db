/** A text that is searched for shared wording. */
export interface Segment {
  readonly characters: readonly string[];
}

/** Characters that two segments share: `length` of them, from `a` in one and from `b` in the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Shared runs of two segments, given by their indexes in the list. */
export interface SharedRuns {
  readonly a: number;
  readonly b: number;
  readonly runs: readonly Run[];
}

/** Length of a shingle: shorter ones match by chance, longer ones miss runs between two changes. */
const shingleLength = 6;
/** A shingle with more occurrences is a stock phrase and starts no comparison. */
const mostPlaces = 20;

/**
 * Finds the runs of characters that two segments share.
 *
 * Shingles (all substrings of six characters) go into an inverted index; places with the same rare shingle
 * are extended in both directions as far as the characters agree. The work grows with the length of the
 * texts, not with the number of pairs: a shingle with many occurrences is skipped. Runs may occur in a different
 * order in the two segments. (Method: shingling after Broder 1997, with exact extension instead of sketches.)
 *
 * @returns pairs of segments with at least one run, `a` < `b`, sorted
 */
export function findRuns(segments: readonly Segment[]): SharedRuns[] {
  const pairs = new Map<string, { a: number; b: number; runs: Run[]; covered: Map<number, number> }>();
  for (const places of shingleIndex(segments).values()) {
    if (places.length < 2 || places.length > mostPlaces) continue;
    for (const [index, first] of places.entries()) {
      for (const second of places.slice(index + 1)) {
        if (first.segment === second.segment) continue;
        const key = `${first.segment} ${second.segment}`;
        const pair = pairs.get(key) ?? {
          a: first.segment,
          b: second.segment,
          runs: [] as Run[],
          covered: new Map<number, number>(),
        };
        pairs.set(key, pair);
        // Runs on one diagonal (same offset between the positions) are found once, not once per shingle.
        const diagonal = second.at - first.at;
        if ((pair.covered.get(diagonal) ?? -1) > first.at) continue;
        const run = extend(segments[pair.a] as Segment, segments[pair.b] as Segment, first.at, second.at);
        pair.covered.set(diagonal, run.a + run.length);
        pair.runs.push(run);
      }
    }
  }
  return [...pairs.values()]
    .map(({ a, b, runs }) => ({ a, b, runs: runs.sort((x, y) => x.a - y.a || x.b - y.b) }))
    .sort((x, y) => x.a - y.a || x.b - y.b);
}

interface ShinglePlace {
  readonly segment: number;
  readonly at: number;
}

/** Occurrences of each shingle, in the order of the segments, so that each run is reached at its start first. */
function shingleIndex(segments: readonly Segment[]): Map<string, ShinglePlace[]> {
  const index = new Map<string, ShinglePlace[]>();
  for (const [segment, { characters }] of segments.entries()) {
    for (let at = 0; at + shingleLength <= characters.length; at += 1) {
      const shingle = characters.slice(at, at + shingleLength).join('');
      const places = index.get(shingle);
      if (places) places.push({ segment, at });
      else index.set(shingle, [{ segment, at }]);
    }
  }
  return index;
}

function extend(one: Segment, other: Segment, a: number, b: number): Run {
  let back = 0;
  while (a - back > 0 && b - back > 0 && one.characters[a - back - 1] === other.characters[b - back - 1])
    back += 1;
  let length = back;
  while (
    a - back + length < one.characters.length &&
    b - back + length < other.characters.length &&
    one.characters[a - back + length] === other.characters[b - back + length]
  ) {
    length += 1;
  }
  return { a: a - back, b: b - back, length };
}
