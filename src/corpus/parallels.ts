import type { Piece } from '../text/mark-differences.ts';
import type { TextRange } from '../text/shared-pieces.ts';
import { compareParallels, type Parallel } from './compare-parallels.ts';
import {
  byPair,
  ownTexts,
  pairCells,
  pairKey,
  sharedRanges,
  type OwnText,
  type PairCell,
} from './shared-text.ts';
import type { ChapterFrontMatter } from '../model/chapter.ts';
import { type ParallelSide, withoutFormulas } from '../model/parallel.ts';
import type { PlanRecord } from '../model/plan.ts';
import { dataset, plans } from './records.ts';

/** A passage elsewhere that shares wording with a block. */
export interface ParallelBeside {
  readonly parallel: Parallel;
  /** The other passage, with its differences from the block's marked. */
  readonly side: ParallelSide;
  readonly pieces: readonly Piece[];
}

/** Two plans with parallels, or the same plan twice. */
export interface PlanPair {
  readonly a: PlanRecord;
  readonly b: PlanRecord;
  readonly parallels: readonly Parallel[];
}

let all: readonly Parallel[] | undefined;
let byBlock: Map<string, ParallelBeside[]> | undefined;
let shared: ReadonlyMap<string, readonly TextRange[]> | undefined;
let cells: readonly PairCell[] | undefined;
let pairs: readonly PlanPair[] | undefined;
let chapters: ReadonlyMap<string, string> | undefined;
let formulaPairs: ReadonlyMap<string, readonly Parallel[]> | undefined;

/** The parallels, in the order of the file; formulas are not among them. */
export function parallels(): readonly Parallel[] {
  if (all) return all;
  all = compareParallels(
    withoutFormulas(dataset('parallels')),
    plans().map(({ id }) => id),
  );
  return all;
}

/** The passages that share wording with a block, in this plan and in others. */
export function parallelsOfBlock(block: string): readonly ParallelBeside[] {
  if (!byBlock) {
    byBlock = new Map();
    for (const parallel of parallels()) {
      const { record, differences } = parallel;
      const note = (id: string, beside: ParallelBeside): void => {
        const others = byBlock?.get(id);
        if (others) others.push(beside);
        else byBlock?.set(id, [beside]);
      };
      note(record.a.block, { parallel, side: record.b, pieces: differences.b });
      note(record.b.block, { parallel, side: record.a, pieces: differences.a });
    }
  }
  return byBlock.get(block) ?? [];
}

/** The stretches of a block's text that another plan shares. */
export function sharedIn(block: string): readonly TextRange[] {
  if (!shared) {
    const texts = new Map(dataset('blocks').map(({ id, text }) => [id, text]));
    shared = sharedRanges(parallels(), (id) => texts.get(id) ?? '');
  }
  return shared.get(block) ?? [];
}

/** The pairs of plans with parallels, in plan order. */
export function planPairs(): readonly PlanPair[] {
  if (pairs) return pairs;
  const inOrder = plans();
  const grouped = byPair(parallels());
  pairs = inOrder.flatMap((a, index) =>
    inOrder.slice(index).flatMap((b) => {
      const found = grouped.get(pairKey(a.id, b.id));
      return found === undefined ? [] : [{ a, b, parallels: found }];
    }),
  );
  return pairs;
}

/** What two plans share that is only a formula, in the order of the file. */
export function formulasBetween(plan: string, other: string): readonly Parallel[] {
  formulaPairs ??= byPair(
    compareParallels(
      dataset('parallels').filter(({ formula }) => formula),
      plans().map(({ id }) => id),
    ),
  );
  return formulaPairs.get(pairKey(plan, other)) ?? [];
}

/** The chapter of a block. */
export function chapterOfBlock(block: string): string {
  chapters ??= new Map(dataset('blocks').map(({ id, chapter }) => [id, chapter]));
  return chapters.get(block) ?? '';
}

/** The matrix plan × plan. */
export function parallelMatrix(): readonly PairCell[] {
  cells ??= pairCells(parallels(), plans());
  return cells;
}

/** The share of its own text in each chapter of a plan. */
export function ownTextOf(plan: string, ofPlan: readonly ChapterFrontMatter[]): readonly OwnText[] {
  const chapterOf = new Map(dataset('blocks').map(({ id, chapter }) => [id, chapter]));
  const measured = ofPlan.map(({ chapter, characters }) => ({ id: chapter, characters }));
  return ownTexts(parallels(), plan, measured, chapterOf);
}
