import type { Run } from './run-index.ts';

/** A stretch of one segment that matches a stretch of another: runs in the same order, with small gaps. */
export interface Stretch {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
  readonly runs: readonly Run[];
}

/** Fewest characters in the runs of a stretch: with less, too little wording is shared to be judged. */
const leastLength = 8;

/** Most characters that may be changed, added or left out between two runs of a stretch. */
const widestGap = 16;

/**
 * Chains runs into stretches: a sentence in which one word was replaced is one stretch with two runs.
 * Each run goes into one stretch; the longest chain is taken first. A chain that is rejected as a whole
 * (because it reaches into an unrelated clause) is tried in parts, longest first.
 *
 * @param runs of one pair of segments
 * @param accept turns a stretch into a result, or `null` to reject it
 * @returns the results for the accepted stretches, in the order of their positions
 */
export function chainRuns<Made>(runs: readonly Run[], accept: (stretch: Stretch) => Made | null): Made[] {
  const left = new Set(runs);
  const accepted: { stretch: Stretch; made: Made }[] = [];
  while (left.size > 0) {
    const chain = longestChain([...left]);
    const found = firstAccepted(chain, accept);
    for (const run of found?.stretch.runs ?? chain) left.delete(run);
    if (!found) continue;
    // Runs that lie inside the stretch, on other diagonals, are repetitions of phrases in it.
    for (const run of left) if (liesIn(run, found.stretch)) left.delete(run);
    accepted.push(found);
  }
  return accepted
    .sort(({ stretch: x }, { stretch: y }) => x.startA - y.startA || x.startB - y.startB)
    .map(({ made }) => made);
}

/** The longest part of a chain that is accepted; the whole chain is tried first. */
function firstAccepted<Made>(
  chain: readonly Run[],
  accept: (stretch: Stretch) => Made | null,
): { stretch: Stretch; made: Made } | null {
  const parts = chain
    .flatMap((_, from) => chain.slice(from).map((__, more) => chain.slice(from, from + more + 1)))
    .map((part) => ({ part, length: part.reduce((sum, run) => sum + run.length, 0) }))
    .filter(({ length }) => length >= leastLength)
    .sort((x, y) => y.length - x.length);
  for (const { part } of parts) {
    const stretch = stretchOf(part);
    const made = accept(stretch);
    if (made !== null) return { stretch, made };
  }
  return null;
}

/** The chain of runs in the same order in both segments with the most characters, by dynamic programming. */
function longestChain(runs: readonly Run[]): Run[] {
  const sorted = [...runs].sort((x, y) => x.a - y.a || x.b - y.b);
  const best: { length: number; previous: number }[] = [];
  for (const [index, run] of sorted.entries()) {
    let length = run.length;
    let previous = -1;
    for (let before = 0; before < index; before += 1) {
      const other = sorted[before] as Run;
      const gapA = run.a - (other.a + other.length);
      const gapB = run.b - (other.b + other.length);
      // Runs may overlap by a character or two where a word is repeated (治理治理).
      if (gapA < -2 || gapB < -2 || gapA > widestGap || gapB > widestGap) continue;
      const overlap = Math.max(0, -Math.min(gapA, gapB));
      const candidate = (best[before]?.length ?? 0) + run.length - overlap;
      if (candidate > length) {
        length = candidate;
        previous = before;
      }
    }
    best.push({ length, previous });
  }
  const chain: Run[] = [];
  let at = best.reduce(
    (winner, each, index) => (each.length > (best[winner]?.length ?? 0) ? index : winner),
    0,
  );
  while (at !== -1) {
    chain.unshift(sorted[at] as Run);
    at = best[at]?.previous ?? -1;
  }
  return chain;
}

function stretchOf(chain: readonly Run[]): Stretch {
  const [first, last] = [chain[0], chain.at(-1)] as [Run, Run];
  return {
    startA: first.a,
    endA: last.a + last.length,
    startB: first.b,
    endB: last.b + last.length,
    runs: chain,
  };
}

function liesIn(run: Run, { startA, endA, startB, endB }: Stretch): boolean {
  return run.a >= startA && run.a + run.length <= endA && run.b >= startB && run.b + run.length <= endB;
}
