import { compareSpans } from './compare-spans.ts';
import { mapSpan } from './map-span.ts';
import { placesOfNewShingles, type Run, RunIndex, takesIn } from './run-index.ts';
import {
  type MaskedPassage,
  sharedStretches,
  type SharedStretch,
  startsNothing,
} from './shared-stretches.ts';
import { snapToClauses, type Span } from './snap-to-clauses.ts';
import type { Commonness } from './wording.ts';

/** A place of a family: a stretch of one of the passages. */
export interface Place {
  /** Index of the passage. */
  readonly passage: number;
  readonly span: Span;
}

/** The places that share one passage. */
export interface Group {
  readonly formula: boolean;
  /** In the order of the passages; the first is the one to which the others are compared. */
  readonly places: readonly Place[];
}

/** A group while passages are still added to it. */
interface OpenGroup extends Group {
  readonly places: Place[];
}

/** Likeness from which a whole passage is a copy of another: it belongs wherever that one belongs. */
const copy = 0.9;
/** How much two stretches of one passage must overlap (common by joined length) to be the same place. */
const samePlace = 0.5;

/**
 * Groups the passages that share wording, in one pass: each is compared with those before it, and joins the groups of those
 * with which it shares a stretch. So a group never changes when later passages come, but for new places in it.
 *
 * A passage that is a copy of an earlier one (0.9 alike as a whole) joins where that one is; only the wording in which it
 * differs is compared with others. So the work for a passage hangs on how many different wordings there are, not on how
 * many plans print each.
 *
 * @param passages in the order of the plans and their texts
 */
export function groupPassages(passages: readonly MaskedPassage[], commonness: Commonness): Group[] {
  const index = new RunIndex();
  const groups: OpenGroup[] = [];
  /** Passage → the groups in which it has places. */
  const groupsOf = new Map<number, Set<OpenGroup>>();

  const add = (group: OpenGroup, place: Place): void => {
    const own = group.places.filter(({ passage }) => passage === place.passage);
    if (own.some(({ span }) => overlaps(span, place.span))) return;
    group.places.push(place);
    const known = groupsOf.get(place.passage) ?? new Set();
    groupsOf.set(place.passage, known.add(group));
  };
  const connect = (earlier: Place, later: Place, formula: boolean): void => {
    const [best] = [...(groupsOf.get(earlier.passage) ?? [])]
      .filter((group) => group.formula === formula)
      .map((group) => ({
        group,
        likeness: Math.max(
          ...group.places
            .filter(({ passage }) => passage === earlier.passage)
            .map(({ span }) => jaccard(span, earlier.span)),
        ),
      }))
      .filter(({ likeness }) => likeness >= samePlace)
      .sort((x, y) => y.likeness - x.likeness);
    const group: OpenGroup = best?.group ?? { formula, places: [] };
    if (!best) {
      groups.push(group);
      add(group, earlier);
    }
    add(group, later);
  };

  for (const [later, passage] of passages.entries()) {
    const runs = index.runsWith(passage, startsNothing(passage));
    const original = originalOf(passage, runs, passages);
    const own = original === null ? null : placesOfNewShingles(passage, passages[original] as MaskedPassage);
    const asked = [...runs].filter(
      ([earlier, shared]) => own === null || earlier === original || shared.some((run) => takesIn(run, own)),
    );
    const stretches = asked.flatMap(([earlier, shared]) =>
      sharedStretches(passages[earlier] as MaskedPassage, passage, shared, commonness).map((stretch) => ({
        earlier,
        stretch,
      })),
    );
    stretches.sort(byLikeness);
    for (const { earlier, stretch } of stretches) {
      const { spanA, spanB, formula } = stretch;
      connect({ passage: earlier, span: spanA }, { passage: later, span: spanB }, formula);
    }
    index.add(later, passage, (at) => own !== null && !own.has(at));
    if (original !== null) joinWhereverOriginalIs(original, later);
  }
  return groups.map(({ formula, places }) => ({
    formula,
    places: [...places].sort((x, y) => x.passage - y.passage || x.span.start - y.span.start),
  }));

  function joinWhereverOriginalIs(original: number, later: number): void {
    const [one, other] = [passages[original], passages[later]] as [MaskedPassage, MaskedPassage];
    for (const group of groupsOf.get(original) ?? []) {
      for (const { span } of group.places.filter((place) => place.passage === original)) {
        const mapped = mapSpan(one.characters, other.characters, span);
        const whole = mapped && snapToClauses(other, mapped);
        if (whole) add(group, { passage: later, span: whole });
      }
    }
  }
}

/** The earlier passage of which this one is a copy as a whole; `null` where there is none. */
function originalOf(
  passage: MaskedPassage,
  runs: ReadonlyMap<number, readonly Run[]>,
  passages: readonly MaskedPassage[],
): number | null {
  let best: { earlier: number; similarity: number } | null = null;
  for (const [earlier, shared] of runs) {
    const other = passages[earlier] as MaskedPassage;
    const [shorter, longer] = [passage, other]
      .map(({ characters }) => characters.length)
      .sort((x, y) => x - y) as [number, number];
    if ((2 * shorter) / (shorter + longer) < copy) continue;
    const inRuns = shared.reduce((sum, { length }) => sum + length, 0);
    if (inRuns < shorter / 2) continue;
    const { similarity } = compareSpans(other.characters, passage.characters);
    if (similarity >= copy && similarity > (best?.similarity ?? 0)) best = { earlier, similarity };
  }
  return best?.earlier ?? null;
}

function byLikeness(
  x: { earlier: number; stretch: SharedStretch },
  y: { earlier: number; stretch: SharedStretch },
): number {
  return (
    y.stretch.similarity - x.stretch.similarity ||
    y.stretch.shared - x.stretch.shared ||
    x.earlier - y.earlier
  );
}

/** Common part of two spans as a share of what they cover together. */
export function jaccard(x: Span, y: Span): number {
  const common = Math.min(x.end, y.end) - Math.max(x.start, y.start);
  return Math.max(0, common) / (Math.max(x.end, y.end) - Math.min(x.start, y.start));
}

function overlaps(x: Span, y: Span): boolean {
  return x.start < y.end && y.start < x.end;
}
