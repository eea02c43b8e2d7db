import type { Hit } from './evaluate.ts';
import type { ChapterEntry, PlanEntry } from './index-format.ts';
import { chapterKey, countBy, perTenThousand, type Count } from './results.ts';

/**
 * A plan as a strip: its chapters beside each other, as wide as they are long, each with the counts of the queries.
 * Pure.
 */
export interface StripChapter {
  readonly chapter: ChapterEntry;
  /** Name among the filters. */
  readonly key: string;
  /** Start and width as shares of the strip, from 0 to 1. */
  readonly start: number;
  readonly width: number;
  /** One entry a query. */
  readonly counts: readonly (Count & { readonly rate: number })[];
}

export interface PlanStrip {
  readonly plan: PlanEntry;
  readonly chapters: readonly StripChapter[];
}

/** Share that even the shortest chapter has, lest a cover of twenty characters be lost. */
const leastShare = 0.006;
/** Chapters shorter than this do not set the scale: one occurrence on a cover would be the darkest of all. */
const leastCharacters = 1000;

const none: Count = { blocks: 0, occurrences: 0 };

/** @param queries the hits of each query */
export function planStrips(queries: readonly (readonly Hit[])[], plans: readonly PlanEntry[]): PlanStrip[] {
  const counted = queries.map((hits) => countBy(hits, (hit) => chapterKey(hit.plan, hit.chapter)));
  return plans.map((plan) => {
    const total = plan.chapters.reduce((sum, { characters }) => sum + characters, 0);
    const shares = plan.chapters.map(({ characters }) =>
      Math.max(leastShare, total === 0 ? 0 : characters / total),
    );
    const all = shares.reduce((sum, share) => sum + share, 0);
    let start = 0;
    const chapters = plan.chapters.map((chapter, index) => {
      const key = chapterKey(plan, chapter);
      const width = (shares[index] ?? 0) / all;
      const made = {
        chapter,
        key,
        start,
        width,
        counts: counted.map((counts) => {
          const count = counts.get(key) ?? none;
          return { ...count, rate: perTenThousand(count.occurrences, chapter.characters) };
        }),
      };
      start += width;
      return made;
    });
    return { plan, chapters };
  });
}

/** The rate that is shown darkest: the highest one of a chapter that is long enough to have one. */
export function darkestRate(strips: readonly PlanStrip[]): number {
  const chapters = strips.flatMap(({ chapters: own }) => own);
  const long = chapters.filter(({ chapter }) => chapter.characters >= leastCharacters);
  const most = (of: readonly StripChapter[]): number =>
    Math.max(0, ...of.flatMap(({ counts }) => counts.map(({ rate }) => rate)));
  return most(long) || most(chapters);
}

/** Lightest shade of a chapter that holds the words at all. */
const leastShade = 0.3;

/** How dark a rate is shown, from 0 (the words do not occur) to 1. */
export function shadeOf(rate: number, darkest: number): number {
  if (rate === 0 || darkest === 0) return 0;
  return Math.max(leastShade, Math.min(1, rate / darkest));
}
