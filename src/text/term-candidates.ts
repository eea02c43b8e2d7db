/**
 * Finds the words and phrases that characterise a corpus of Chinese texts, without a domain dictionary:
 * pieces that recur, are cohesive inside, combine freely at both ends, and begin and end at word boundaries.
 * Pure, and deterministic for a version of Node (Intl.Segmenter brings a general dictionary).
 */

/** A piece that may be a term. */
export interface Candidate {
  readonly text: string;
  readonly frequency: number;
  /** Score: length times frequency, not counting occurrences inside a longer term. */
  readonly weight: number;
}

export interface CandidateLimits {
  readonly shortest: number;
  readonly longest: number;
  readonly leastFrequency: number;
  /** Minimum pointwise mutual information of its two parts, at every split; natural logarithm. */
  readonly leastCohesion: number;
  /** Minimum entropy of the neighbouring characters, on the side where it is lower; natural logarithm. */
  readonly leastFreedom: number;
  /** Minimum share of its occurrences with word boundaries at both ends. */
  readonly leastAtWords: number;
}

/** Tuned by reading the results for a corpus of 140,000 characters. */
export const defaultLimits: CandidateLimits = {
  shortest: 3,
  longest: 10,
  leastFrequency: 4,
  leastCohesion: 1.5,
  leastFreedom: 0.8,
  leastAtWords: 0.6,
};

interface Piece {
  /** Run and place in it, one after the other. */
  readonly places: number[];
}

/**
 * The pieces that may be terms, highest score first.
 *
 * @param runs stretches of Chinese characters without punctuation
 * @param limits minimum values for a piece
 */
export function findCandidates(
  runs: readonly string[],
  limits: CandidateLimits = defaultLimits,
): Candidate[] {
  const pieces = countPieces(runs, limits);
  const total = runs.reduce((sum, run) => sum + run.length, 0);
  const boundaries = new Boundaries(runs);
  const kept = new Map<string, number>();
  for (const [text, { places }] of pieces) {
    if (text.length < limits.shortest) continue;
    if (cohesion(text, pieces, total) < limits.leastCohesion) continue;
    if (freedom(text, places, runs) < limits.leastFreedom) continue;
    if (boundaries.shareAtWords(text, places) < limits.leastAtWords) continue;
    kept.set(text, places.length / 2);
  }
  return weigh(kept);
}

/** Pieces that are frequent enough, by increasing length: a piece is never more frequent than its prefix. */
function countPieces(runs: readonly string[], limits: CandidateLimits): Map<string, Piece> {
  const all = new Map<string, Piece>();
  let shorter = new Set<string>();
  for (let length = 1; length <= limits.longest; length += 1) {
    const found = new Map<string, Piece>();
    runs.forEach((run, index) => {
      for (let start = 0; start + length <= run.length; start += 1) {
        if (length > 1 && !shorter.has(run.slice(start, start + length - 1))) continue;
        const text = run.slice(start, start + length);
        const piece = found.get(text);
        if (piece) piece.places.push(index, start);
        else found.set(text, { places: [index, start] });
      }
    });
    shorter = new Set();
    for (const [text, piece] of found) {
      if (length > 1 && piece.places.length / 2 < limits.leastFrequency) continue;
      all.set(text, piece);
      shorter.add(text);
    }
  }
  return all;
}

/** Pointwise mutual information of its two parts, at the weakest split. */
function cohesion(text: string, pieces: ReadonlyMap<string, Piece>, total: number): number {
  const share = (part: string): number => (pieces.get(part)?.places.length ?? 2) / 2 / total;
  let weakest = Infinity;
  for (let joint = 1; joint < text.length; joint += 1) {
    const chance = share(text.slice(0, joint)) * share(text.slice(joint));
    weakest = Math.min(weakest, Math.log(share(text) / chance));
  }
  return weakest;
}

/** Entropy of the neighbouring characters, on the side where it is lower. */
function freedom(text: string, places: readonly number[], runs: readonly string[]): number {
  const before = new Map<number, number>();
  const behind = new Map<number, number>();
  for (let at = 0; at < places.length; at += 2) {
    const run = runs[places[at] as number] as string;
    const start = places[at + 1] as number;
    const end = start + text.length;
    // Each end of a run counts as a distinct neighbour.
    const left = start > 0 ? run.charCodeAt(start - 1) : -1 - at;
    const right = end < run.length ? run.charCodeAt(end) : -1 - at;
    before.set(left, (before.get(left) ?? 0) + 1);
    behind.set(right, (behind.get(right) ?? 0) + 1);
  }
  return Math.min(entropy(before), entropy(behind));
}

function entropy(counts: ReadonlyMap<number, number>): number {
  const all = [...counts.values()];
  const total = all.reduce((sum, count) => sum + count, 0);
  return all.reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Word boundaries in the runs according to a general dictionary; each run is segmented on demand. */
class Boundaries {
  readonly #runs: readonly string[];
  readonly #known = new Map<string, ReadonlySet<number>>();

  constructor(runs: readonly string[]) {
    this.#runs = runs;
  }

  /** Share of a piece's occurrences with word boundaries at both ends. */
  shareAtWords(text: string, places: readonly number[]): number {
    let fitting = 0;
    for (let at = 0; at < places.length; at += 2) {
      const ends = this.#of(this.#runs[places[at] as number] as string);
      const start = places[at + 1] as number;
      if (ends.has(start) && ends.has(start + text.length)) fitting += 1;
    }
    return fitting / (places.length / 2);
  }

  #of(run: string): ReadonlySet<number> {
    const known = this.#known.get(run);
    if (known) return known;
    const ends = new Set([...[...segmenter.segment(run)].map(({ index }) => index), run.length]);
    this.#known.set(run, ends);
    return ends;
  }
}

/** The C-value of Frantzi and Ananiadou: the weight of a term beyond the longer terms that contain it. */
function weigh(frequencies: ReadonlyMap<string, number>): Candidate[] {
  const holders = new Map<string, number[]>();
  for (const [text, frequency] of frequencies) {
    const parts = new Set<string>();
    for (let from = 0; from < text.length; from += 1) {
      for (let to = from + 2; to <= text.length; to += 1) parts.add(text.slice(from, to));
    }
    parts.delete(text);
    for (const part of parts) {
      if (!frequencies.has(part)) continue;
      holders.set(part, [...(holders.get(part) ?? []), frequency]);
    }
  }
  return [...frequencies]
    .map(([text, frequency]): Candidate => {
      const inside = holders.get(text) ?? [];
      const nested = inside.length === 0 ? 0 : inside.reduce((sum, each) => sum + each, 0) / inside.length;
      return { text, frequency, weight: Math.log2(text.length) * (frequency - nested) };
    })
    .sort((a, b) => b.weight - a.weight || (a.text < b.text ? -1 : 1));
}
