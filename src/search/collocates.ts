import { barrier } from '../text/fold.ts';
import type { Occurrence } from './evaluate.ts';
import { logLikelihood } from './log-likelihood.ts';

/**
 * What stands left and right of a query: wordings of two to six Chinese characters within eight characters of it, in the same
 * clause. Without a dictionary: a wording counts where it is bound more closely inside than to its neighbours (理设 of
 * 处理设施 is not), where it neither begins nor ends with a particle, and where no longer one says it as often. Pure.
 */

/** Characters on either side. */
export const reach = 8;
const shortest = 2;
const longest = 6;
/** A wording that stands near the query in one place only is no pattern. */
const leastNear = 2;
/** Share of its places in which a neighbour may be the same: beyond it the wording is a fragment of a longer one. */
const mostSameNeighbour = 0.8;
/** A longer wording that has this share of the places of a shorter one stands for it. */
const leastShareOfLonger = 0.7;

/** Particles and measures that no wording begins with, and that none ends with. */
const neverFirst = new Set('座条个的了和与及等在对以并或其各将由至到于年月日该这那而向把被也已之所为');
const neverLast = new Set(
  '的了和与及等在对以并或其各将由至到于该这那而向把被也已之所为不未是有个每按从第一二三四五六七八九十',
);
const clauseEnds = new Set([...'。；：，！？,;:!?.', barrier]);
const han = /\p{Script=Han}/u;

/** A block of the plan, folded, with the occurrences of the query in it. */
export interface CollocateText {
  readonly text: string;
  /** Places (in `text`) before which something was left out by folding (、“ and others): no wording runs over them. */
  readonly seams: ReadonlySet<number>;
  readonly occurrences: readonly Occurrence[];
}

export interface Collocate {
  readonly word: string;
  readonly left: number;
  readonly right: number;
  /** Left and right; a place between two occurrences of the query counts once. */
  readonly near: number;
  /** Elsewhere in the plan. */
  readonly far: number;
  /** G² against the rest of the plan; 0 where the word is rarer near the query than elsewhere. */
  readonly likelihood: number;
}

/** Marks of the query itself among the sides. */
const isQuery = 4;

/** Which characters of a block are near the query, on which side: bits 1 for left, 2 for right; `isQuery` alone. */
function sides({ text, occurrences }: CollocateText): Uint8Array {
  const side = new Uint8Array(text.length);
  for (const { start, length } of occurrences) {
    for (let at = start - 1; at >= Math.max(0, start - reach) && !clauseEnds.has(text.charAt(at)); at -= 1)
      side[at] = (side[at] ?? 0) | 1;
    const end = start + length;
    for (let at = end; at < Math.min(text.length, end + reach) && !clauseEnds.has(text.charAt(at)); at += 1)
      side[at] = (side[at] ?? 0) | 2;
  }
  for (const { start, length } of occurrences) side.fill(isQuery, start, start + length);
  return side;
}

/** The places where a wording may stand: Chinese characters in a row, without a seam. */
function* wordings(block: CollocateText): Generator<{ readonly word: string; readonly start: number }> {
  const { text, seams } = block;
  for (let start = 0; start < text.length; start += 1) {
    if (!han.test(text.charAt(start))) continue;
    for (let length = 1; length <= longest; length += 1) {
      const end = start + length;
      if (end > text.length || !han.test(text.charAt(end - 1)) || (length > 1 && seams.has(end - 1))) break;
      if (length >= shortest) yield { word: text.slice(start, end), start };
    }
  }
}

interface Tally {
  left: number;
  right: number;
  near: number;
  all: number;
  /** Neighbours on either side; the empty one is the end of a clause. */
  readonly before: Map<string, number>;
  readonly behind: Map<string, number>;
}

/**
 * The collocates of a query in one plan.
 *
 * @param blocks all blocks of the plan
 * @param bond how closely characters belong together, from as much text as there is (`bondsOf`)
 * @returns the most telling first (by likelihood, then by number)
 */
export function collocatesOf(blocks: readonly CollocateText[], bond: Bond): Collocate[] {
  const marked = blocks.map((block) => ({ block, side: sides(block) }));
  const tallies = new Map<string, Tally>();
  let nearSize = 0;
  let size = 0;
  for (const { block, side } of marked) {
    size += block.text.length;
    for (const value of side) if (value === 1 || value === 2 || value === 3) nearSize += 1;
    if (block.occurrences.length === 0) continue;
    for (const { word, start } of wordings(block)) {
      const within = side.subarray(start, start + word.length);
      // Wholly beside the query, on one side of it.
      const common = within.reduce((left, value) => left & value, 3);
      if (common === 0 || isParticled(word)) continue;
      const tally = tallies.get(word) ?? emptyTally();
      tallies.set(word, tally);
      tally.near += 1;
      if ((common & 1) !== 0) tally.left += 1;
      if ((common & 2) !== 0) tally.right += 1;
    }
  }
  for (const [word, { near }] of tallies) if (near < leastNear) tallies.delete(word);
  for (const { block, side } of marked) {
    for (const { word, start } of wordings(block)) {
      const tally = tallies.get(word);
      if (!tally) continue;
      tally.all += 1;
      count(tally.before, neighbour(block, side, start - 1, start));
      const end = start + word.length;
      count(tally.behind, neighbour(block, side, end, end));
    }
  }
  const whole = [...tallies].filter(([word, tally]) => !isFragment(word, tally, bond));
  const kept = whole.filter(
    ([word, { near }]) =>
      !whole.some(
        ([other, { near: itsNear }]) =>
          other.length > word.length && other.includes(word) && itsNear >= leastShareOfLonger * near,
      ),
  );
  return kept
    .map(([word, { left, right, near, all }]): Collocate => {
      const far = all - near;
      const [nearRate, farRate] = [near / nearSize, far / Math.max(1, size - nearSize)];
      const likelihood = nearRate > farRate ? logLikelihood(near, nearSize, far, size - nearSize) : 0;
      return { word, left, right, near, far, likelihood };
    })
    .sort((a, b) => b.likelihood - a.likelihood || b.near - a.near || (a.word < b.word ? -1 : 1));
}

function emptyTally(): Tally {
  return { left: 0, right: 0, near: 0, all: 0, before: new Map(), behind: new Map() };
}

function isParticled(word: string): boolean {
  return neverFirst.has(word.charAt(0)) || neverLast.has(word.charAt(word.length - 1));
}

/** What the character of the query beside a wording is counted under. */
const ofQuery = '+';

/** The character beside a wording; empty where a clause, a seam or another script begins. */
function neighbour({ text, seams }: CollocateText, side: Uint8Array, at: number, seam: number): string {
  const character = text.charAt(at);
  if (seams.has(seam) || !han.test(character)) return '';
  return side[at] === isQuery ? ofQuery + character : character;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How closely two characters that follow each other belong together, from 0 to 1: 设施 is close, 施建 is not. */
export type Bond = (first: string, second: string) => number;

export function bondsOf(blocks: readonly CollocateText[]): Bond {
  const pairs = new Map<string, number>();
  const singles = new Map<string, number>();
  for (const { text } of blocks) {
    for (let at = 0; at < text.length; at += 1) {
      count(singles, text.charAt(at));
      count(pairs, text.slice(at, at + 2));
    }
  }
  return (first, second) => {
    const pair = pairs.get(first + second) ?? 0;
    return pair ** 2 / Math.max(1, (singles.get(first) ?? 0) * (singles.get(second) ?? 0));
  };
}

/**
 * Whether a wording is cut out of a longer one: nearly always the same character is beside it, or in most places its edge
 * is bound more closely to the character beside it than to its own next one.
 */
function isFragment(word: string, { all, before, behind }: Tally, bond: Bond): boolean {
  const isPart = (
    neighbours: ReadonlyMap<string, number>,
    outer: (character: string) => number,
    inner: number,
  ): boolean => {
    let bound = 0;
    for (const [character, times] of neighbours) {
      if (character === '') continue;
      // It stands beside the query, or it would not be asked about.
      if (!character.startsWith(ofQuery) && times > mostSameNeighbour * all) return true;
      if (outer(character.slice(-1)) > inner) bound += times;
    }
    return bound > all / 2;
  };
  const [first, second] = [word.charAt(0), word.charAt(1)];
  const [last, lastButOne] = [word.charAt(word.length - 1), word.charAt(word.length - 2)];
  return (
    isPart(before, (character) => bond(character, first), bond(first, second)) ||
    isPart(behind, (character) => bond(last, character), bond(lastButOne, last))
  );
}
