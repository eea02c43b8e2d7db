import type { ParallelRecord, ParallelSide } from '../model/parallel.ts';
import type { ComparedPieces } from './compare-parallels.ts';
import type { Piece } from '../text/mark-differences.ts';
import type { TextRange } from '../text/shared-pieces.ts';

/** A parallel with its differences marked. */
export interface ComparedParallel {
  readonly record: Pick<ParallelRecord, 'a' | 'b'>;
  readonly differences: ComparedPieces;
}

/** What a plan shares with another, or with other places in itself. */
export interface PairCell {
  readonly plan: string;
  readonly other: string;
  readonly parallels: number;
  /** Characters of `plan` that `other` shares, each counted once, and their share (0–1) of the plan. */
  readonly characters: number;
  readonly share: number;
}

/** How much of a chapter is in no other plan. */
export interface OwnText {
  readonly chapter: string;
  readonly characters: number;
  /** Characters shared with a parallel passage of another plan, each counted once. */
  readonly shared: number;
  /** The rest, as a part (0–1) of the chapter. */
  readonly own: number;
}

interface Measured {
  readonly id: string;
  readonly characters: number;
}

/** Key of a pair of plans, regardless of their order. */
export function pairKey(plan: string, other: string): string {
  // Ids contain no spaces.
  return plan < other ? `${plan} ${other}` : `${other} ${plan}`;
}

/** Parallels by pair of plans (`pairKey`), in order, grouped in one pass. */
export function byPair<Compared extends Pick<ComparedParallel, 'record'>>(
  parallels: readonly Compared[],
): ReadonlyMap<string, readonly Compared[]> {
  const pairs = new Map<string, Compared[]>();
  for (const parallel of parallels) {
    const key = pairKey(parallel.record.a.plan, parallel.record.b.plan);
    const group = pairs.get(key);
    if (group) group.push(parallel);
    else pairs.set(key, [parallel]);
  }
  return pairs;
}

/**
 * The matrix of what each plan shares with each, zeros included, row by row.
 *
 * A character is shared if a parallel has it in both passages; white space is ignored.
 */
export function pairCells(parallels: readonly ComparedParallel[], plans: readonly Measured[]): PairCell[] {
  const pairs = byPair(parallels);
  return plans.flatMap(({ id: plan, characters: all }) =>
    plans.map(({ id: other }) => {
      const between = pairs.get(pairKey(plan, other)) ?? [];
      const characters = sharedCharacters(
        between,
        (side, beside) => side.plan === plan && beside.plan === other,
      );
      return { plan, other, parallels: between.length, characters, share: characters / all };
    }),
  );
}

/**
 * The share of each chapter of a plan that no parallel finds in another plan.
 *
 * @param chapterOf block id → its chapter
 */
export function ownTexts(
  parallels: readonly ComparedParallel[],
  plan: string,
  chapters: readonly Measured[],
  chapterOf: ReadonlyMap<string, string>,
): OwnText[] {
  const shared = sharedPlaces(parallels, (side, beside) => side.plan === plan && beside.plan !== plan);
  return chapters.map(({ id: chapter, characters }) => {
    const count = [...shared]
      .filter(([block]) => chapterOf.get(block) === chapter)
      .reduce((sum, [, places]) => sum + places.size, 0);
    return { chapter, characters, shared: count, own: 1 - count / characters };
  });
}

/**
 * The stretches of each block that another plan shares, in the order of the text.
 *
 * Marks and white space between two shared characters belong to the stretch.
 */
export function sharedRanges(
  parallels: readonly ComparedParallel[],
  textOf: (block: string) => string,
): Map<string, TextRange[]> {
  return rangesOf(
    sharedPlaces(parallels, (side, beside) => side.plan !== beside.plan),
    textOf,
  );
}

/** The stretches of each block that any other place shares, in this plan or in another one. */
export function repeatedRanges(
  parallels: readonly ComparedParallel[],
  textOf: (block: string) => string,
): Map<string, TextRange[]> {
  return rangesOf(
    sharedPlaces(parallels, () => true),
    textOf,
  );
}

function rangesOf(
  shared: ReadonlyMap<string, ReadonlySet<number>>,
  textOf: (block: string) => string,
): Map<string, TextRange[]> {
  return new Map(
    [...shared].map(([block, places]) => {
      const text = textOf(block);
      const ranges: { start: number; end: number }[] = [];
      for (const place of [...places].sort((a, b) => a - b)) {
        const last = ranges.at(-1);
        const end = place + String.fromCodePoint(text.codePointAt(place) ?? 0).length;
        if (last && /^[\s\p{P}]*$/u.test(text.slice(last.end, place))) last.end = end;
        else ranges.push({ start: place, end });
      }
      return [block, ranges];
    }),
  );
}

/** How many characters the chosen sides share with the opposite passages, each counted once, without white space. */
export function sharedCharacters(
  parallels: readonly ComparedParallel[],
  chosen: (side: ParallelSide, beside: ParallelSide) => boolean,
): number {
  return [...sharedPlaces(parallels, chosen).values()].reduce((sum, places) => sum + places.size, 0);
}

/** The positions in each block of the characters that the chosen sides share with the opposite passages. */
function sharedPlaces(
  parallels: readonly ComparedParallel[],
  chosen: (side: ParallelSide, beside: ParallelSide) => boolean,
): Map<string, Set<number>> {
  const blocks = new Map<string, Set<number>>();
  const take = (side: ParallelSide, pieces: readonly Piece[]): void => {
    const places = blocks.get(side.block) ?? new Set();
    blocks.set(side.block, places);
    let at = side.start;
    for (const { text, differs } of pieces) {
      for (const character of text) {
        if (!differs && character.trim() !== '') places.add(at);
        at += character.length;
      }
    }
  };
  for (const { record, differences } of parallels) {
    if (chosen(record.a, record.b)) take(record.a, differences.a);
    if (chosen(record.b, record.a)) take(record.b, differences.b);
  }
  return blocks;
}
