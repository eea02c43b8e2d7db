import { createHash } from 'node:crypto';
import type { BlockRecord } from '../../../src/model/block.ts';
import type { ParallelRecord, ParallelSide } from '../../../src/model/parallel.ts';
import type { ParallelVocabulary } from '../../inputs/parallel-words.ts';
import { bareText } from './bare-text.ts';
import { chainRuns, type Stretch } from './chain-runs.ts';
import { type Commonness, commonnessOf, sharedWording } from './commonness.ts';
import { compareSpans, differencesOf } from './compare-spans.ts';
import { findRuns } from './find-runs.ts';
import { maskMaker } from './masked-words.ts';
import { quoteOf } from './quote-of.ts';
import { type Passage, passagesToCompare } from './segments-of.ts';
import { clauseBeside, enoughOfClause, snapToClauses, type Span } from './snap-to-clauses.ts';

/** Minimum likeness of a parallel; tuned on the development pairs (`npm run parallels:score`). */
const leastSimilarity = 0.64;
/** Minimum shared wording, in weighted characters, at the minimum likeness and at identity. */
const leastWording = { alike: 14, same: 9.5 };

/** Minimum shared wording: the more alike passages are, the shorter they may be. */
function wordingNeeded(similarity: number): number {
  const nearness = (similarity - leastSimilarity) / (1 - leastSimilarity);
  return leastWording.alike + (leastWording.same - leastWording.alike) * nearness;
}

/** Passages with the data that decides how much of their wording counts. */
interface Weighing {
  readonly masks: readonly (readonly boolean[])[];
  readonly commonness: Commonness;
}

/**
 * Finds passages that share wording, within a plan or across plans, even if they were adapted or moved or have
 * different figures. Shared runs of characters are chained, widened to whole clauses, and judged by their likeness and
 * by how much wording they share; a phrase counts less the more blocks contain it.
 *
 * @param regions names of the plans' regions: with the actors of the vocabulary, words for who acts or where
 * @returns sorted by their places; the same input gives the same ids
 */
export function findParallels(
  blocks: readonly BlockRecord[],
  { setPhrases, actors }: ParallelVocabulary,
  regions: readonly string[],
): ParallelRecord[] {
  // Longest first: 巫山县 is one actor, not the name 巫山 followed by 县.
  const names = [...regions, ...actors].sort((x, y) => y.length - x.length);
  const passages = passagesToCompare(blocks);
  const weighing: Weighing = {
    masks: passages.map(maskMaker([...setPhrases, ...regions])),
    commonness: commonnessOf(passages),
  };
  return findRuns(passages).flatMap(({ a, b, runs }) => {
    const [one, other] = [passages[a] as Passage, passages[b] as Passage];
    const mask = weighing.masks[a] as readonly boolean[];
    const kept: { spanA: Span; spanB: Span }[] = [];
    return chainRuns(runs, (stretch) => {
      for (const enough of Object.values(enoughOfClause)) {
        const spans = wholeClauses(one, other, stretch, enough);
        // Two stretches can widen to the same clauses.
        if (
          !spans ||
          kept.some((known) => overlap(known.spanA, spans.spanA) && overlap(known.spanB, spans.spanB))
        )
          continue;
        const record = judge(one, other, spans, mask, weighing.commonness, names);
        if (!record) continue;
        kept.push(spans);
        return record;
      }
      return null;
    });
  });
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
      if (compareSpans(words(one, besideA), words(other, besideB)).similarity < leastSimilarity) break;
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

function judge(
  one: Passage,
  other: Passage,
  { spanA, spanB }: { spanA: Span; spanB: Span },
  mask: readonly boolean[],
  commonness: Commonness,
  actors: readonly string[],
): ParallelRecord | null {
  const [wordsA, wordsB] = [
    one.characters.slice(spanA.start, spanA.end),
    other.characters.slice(spanB.start, spanB.end),
  ];
  const { inCommon, similarity } = compareSpans(wordsA, wordsB);
  if (similarity < leastSimilarity) return null;
  const masked = mask.slice(spanA.start, spanA.end);
  if (sharedWording(wordsA, inCommon, masked, commonness) < wordingNeeded(similarity)) return null;
  const [a, b] = [quoteOf(one, spanA), quoteOf(other, spanB)];
  // The record gives the likeness of the printed wording, figures included.
  const printed = compareSpans(bareText(a.text).characters, bareText(b.text).characters);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    id: idOf(a, b),
    a,
    b,
    similarity: round(printed.similarity),
    containment: round(printed.containment),
    shared: inCommon.filter((isCommon, index) => isCommon && !masked[index]).length,
    kind: printed.similarity === 1 ? 'verbatim' : 'adapted',
    differs: differencesOf(a.text, b.text, actors),
    source: {
      plan: a.plan,
      line: a.line,
      lineEnd: one.block.lineEnd,
      block: a.block,
      url: a.url,
      quote: a.text,
    },
  };
}

function idOf(a: ParallelSide, b: ParallelSide): string {
  const words = [a.block, String(a.start), b.block, String(b.start)].join(' ');
  return `x${createHash('sha256').update(words).digest('hex').slice(0, 10)}`;
}
