/** A text that is searched for shared wording. */
export interface Segment {
  readonly characters: readonly string[];
}

/** Characters that two segments share: `length` of them, from `a` in the earlier and from `b` in the later one. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Length of a shingle: shorter ones match by chance, longer ones miss runs between two changes. */
export const shingleLength = 6;

/**
 * The runs of characters that a text shares with others, found by an inverted index of shingles (all substrings of six
 * characters; Broder 1997), each extended in both directions as far as the characters agree.
 *
 * Adding a text costs its length; asking for another costs its length and the places of its shingles. Nothing depends on
 * how many texts there are: what two texts share is the same in any company.
 */
export class RunIndex {
  readonly #segments: Segment[] = [];
  readonly #keys: number[] = [];
  readonly #places = new Map<string, number[]>();

  /**
   * @param key number by which the caller knows the segment
   * @param isKnown whether another text stands for the shingle that begins there: it is not entered
   */
  add(key: number, segment: Segment, isKnown: (at: number) => boolean = () => false): void {
    const number = this.#segments.push(segment) - 1;
    this.#keys.push(key);
    for (const [at, shingle] of shinglesOf(segment)) {
      if (isKnown(at)) continue;
      const places = this.#places.get(shingle);
      if (places) places.push(number, at);
      else this.#places.set(shingle, [number, at]);
    }
  }

  /**
   * The runs that a segment shares with each of those in the index.
   *
   * @param isSetPhrase whether the shingle that begins there says nothing: it starts no comparison
   * @returns by the key of the other segment, in the order in which they were added; runs by their place
   */
  runsWith(segment: Segment, isSetPhrase: (at: number) => boolean = () => false): Map<number, Run[]> {
    const found = new Map<number, { runs: Run[]; covered: Map<number, number> }>();
    for (const [at, shingle] of shinglesOf(segment)) {
      if (isSetPhrase(at)) continue;
      const places = this.#places.get(shingle) ?? [];
      for (let index = 0; index < places.length; index += 2) {
        const [number, place] = [places[index] as number, places[index + 1] as number];
        const own = found.get(number) ?? { runs: [], covered: new Map<number, number>() };
        found.set(number, own);
        // Runs on one diagonal (same offset between the places) come in the order of `at`, so each is met at its start.
        const diagonal = at - place;
        if ((own.covered.get(diagonal) ?? -1) > at) continue;
        const run = extend(this.#segments[number] as Segment, segment, place, at);
        own.covered.set(diagonal, run.b + run.length);
        own.runs.push(run);
      }
    }
    return new Map(
      [...found]
        .sort(([one], [other]) => one - other)
        .map(([number, { runs }]) => [
          this.#keys[number] as number,
          runs.sort((x, y) => x.a - y.a || x.b - y.b),
        ]),
    );
  }
}

/** The runs that two segments share, without set phrases of the second. */
export function runsBetween(
  one: Segment,
  other: Segment,
  isSetPhrase?: (at: number) => boolean,
): readonly Run[] {
  const index = new RunIndex();
  index.add(0, one);
  return index.runsWith(other, isSetPhrase).get(0) ?? [];
}

/** The places at which a segment has shingles that another lacks. */
export function placesOfNewShingles(segment: Segment, other: Segment): ReadonlySet<number> {
  const known = new Set([...shinglesOf(other)].map(([, shingle]) => shingle));
  return new Set([...shinglesOf(segment)].flatMap(([at, shingle]) => (known.has(shingle) ? [] : [at])));
}

/** Whether a run takes in one of the shingles that begin at these places of the second segment. */
export function takesIn({ b, length }: Run, places: ReadonlySet<number>): boolean {
  for (let at = b; at + shingleLength <= b + length; at += 1) if (places.has(at)) return true;
  return false;
}

function* shinglesOf({ characters }: Segment): Generator<[number, string]> {
  const text = characters.join('');
  // Only a character beyond the basic plane takes two places of a string.
  const isPlain = text.length === characters.length;
  for (let at = 0; at + shingleLength <= characters.length; at += 1) {
    const shingle = isPlain
      ? text.slice(at, at + shingleLength)
      : characters.slice(at, at + shingleLength).join('');
    yield [at, shingle];
  }
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
