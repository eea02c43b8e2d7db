import { chainRuns, type Stretch } from './chain-runs.ts';
import { compareSpans } from './compare-spans.ts';
import { type Run, shingleLength } from './run-index.ts';
import type { Passage } from './segments-of.ts';
import { clauseBeside, enoughOfClause, snapToClauses, type Span } from './snap-to-clauses.ts';
import { type Commonness, sharedWording } from './wording.ts';

/** Minimum similarity of two stretches; tuned, as the next ones, on the development pairs (`npm run families:score`). */
export const leastSimilarity = 0.55;
/** Minimum likeness: the mean of similarity and containment, since one side may say more than the other. */
const leastLikeness = 0.66;
/** Minimum shared wording, in weighted characters, at the minimum likeness and at identity. */
const leastWording = { alike: 13.5, same: 9 };
/** Minimum of shared characters, set phrases included, of what is kept as a formula. */
const leastFormula = 10;

/** A passage and which of its characters count for nothing. */
export interface MaskedPassage extends Passage {
  readonly mask: readonly boolean[];
}

/** Whole clauses of one passage that share wording with whole clauses of another. */
export interface SharedStretch {
  readonly spanA: Span;
  readonly spanB: Span;
  /** 0 to 1: twice the shared characters, each figure taken for one, divided by all of both sides. */
  readonly similarity: number;
  /** Shared characters divided by those of the shorter side. */
  readonly containment: number;
  /** Shared characters that count: no set phrases, names of regions, titles of documents, years. */
  readonly shared: number;
  /** Only set phrases, slogans and names are shared. */
  readonly formula: boolean;
}

/** Which shingles of a passage start no comparison: those of set phrases and names alone. */
export function startsNothing({ mask }: MaskedPassage): (at: number) => boolean {
  return (at) => mask.slice(at, at + shingleLength).every(Boolean);
}

/**
 * The stretches that two passages share, adapted, moved or with other figures. Runs are chained over gaps, widened to
 * whole clauses, and judged by likeness and by how much wording they share. Nothing but the two passages and the
 * fixed list of common phrases counts.
 *
 * @param runs of the two, `a` in `one`
 */
export function sharedStretches(
  one: MaskedPassage,
  other: MaskedPassage,
  runs: readonly Run[],
  commonness: Commonness,
): SharedStretch[] {
  const kept: SharedStretch[] = [];
  return chainRuns(runs, (stretch) => {
    let formula: SharedStretch | null = null;
    for (const enough of Object.values(enoughOfClause)) {
      const spans = wholeClauses(one, other, stretch, enough);
      // Two stretches can widen to the same clauses.
      if (
        !spans ||
        kept.some((known) => overlap(known.spanA, spans.spanA) && overlap(known.spanB, spans.spanB))
      )
        continue;
      const made = judge(one, other, spans, commonness);
      if (made && !made.formula) {
        kept.push(made);
        return made;
      }
      formula ??= made;
    }
    if (formula) kept.push(formula);
    return formula;
  });
}

/** Minimum shared wording: the more alike passages are, or the more one holds of the other, the shorter they may be. */
function wordingNeeded(likeness: number): number {
  const nearness = (likeness - leastLikeness) / (1 - leastLikeness);
  return leastWording.alike + (leastWording.same - leastWording.alike) * nearness;
}

function judge(
  one: MaskedPassage,
  other: MaskedPassage,
  { spanA, spanB }: { spanA: Span; spanB: Span },
  commonness: Commonness,
): SharedStretch | null {
  const wordsA = one.characters.slice(spanA.start, spanA.end);
  const wordsB = other.characters.slice(spanB.start, spanB.end);
  const { common, inCommon, similarity, containment } = compareSpans(wordsA, wordsB);
  const likeness = (similarity + containment) / 2;
  if (similarity < leastSimilarity || likeness < leastLikeness) return null;
  const masked = one.mask.slice(spanA.start, spanA.end);
  const formula = sharedWording(wordsA, inCommon, masked, commonness) < wordingNeeded(likeness);
  if (formula && common < leastFormula) return null;
  const shared = inCommon.filter((isCommon, index) => isCommon && !masked[index]).length;
  return { spanA, spanB, similarity, containment, shared, formula };
}

function wholeClauses(
  one: Passage,
  other: Passage,
  stretch: Stretch,
  enough: number,
): { spanA: Span; spanB: Span } | null {
  const spanA = snapToClauses(one, { start: stretch.startA, end: stretch.endA }, enough);
  const spanB = snapToClauses(other, { start: stretch.startB, end: stretch.endB }, enough);
  return spanA && spanB && takeInNeighbours(one, other, spanA, spanB);
}

/**
 * Adds the clauses beside a stretch that are alike although no run is long enough to show it:
 * 到2025年 and 到2023年, before the same sentence.
 */
function takeInNeighbours(
  one: Passage,
  other: Passage,
  spanA: Span,
  spanB: Span,
): { spanA: Span; spanB: Span } {
  let [a, b] = [spanA, spanB];
  for (const side of ['before', 'behind'] as const) {
    for (;;) {
      const [besideA, besideB] = [clauseBeside(one, a, side), clauseBeside(other, b, side)];
      if (!besideA || !besideB) break;
      const words = (passage: Passage, span: Span): readonly string[] =>
        passage.characters.slice(span.start, span.end);
      if (compareSpans(words(one, besideA), words(other, besideB)).similarity < leastLikeness) break;
      [a, b] = [join(a, besideA), join(b, besideB)];
    }
  }
  return { spanA: a, spanB: b };
}

function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
