import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { BlockRecord } from '../../../src/model/block.ts';
import type { ParallelRecord, ParallelSide } from '../../../src/model/parallel.ts';
import { bareText } from './bare-text.ts';
import { chainRuns, type Stretch } from './chain-runs.ts';
import { compareSpans, differencesOf } from './compare-spans.ts';
import { findRuns } from './find-runs.ts';
import { type Passage, passagesToCompare } from './segments-of.ts';
import { clauseBeside, snapToClauses, type Span } from './snap-to-clauses.ts';

/** `content/vocabulary/parallels.yaml`. */
export const parallelVocabulary = z.strictObject({
  setPhrases: z.array(z.string().min(4)),
  actors: z.array(z.string().min(1)),
});
export type ParallelVocabulary = z.infer<typeof parallelVocabulary>;

/** Shared characters, set phrases aside, from which two passages are parallels. */
const leastShared = 15;
/** Likeness from which they are; measured on the labelled pairs (`npm run parallels:score`). */
const leastSimilarity = 0.645;

/**
 * Finds the passages that share wording, in different plans or in one, also when they were adapted or
 * moved: shared runs of characters are chained, widened to whole clauses, and judged by what they share
 * beyond set phrases.
 *
 * @param regions names of the plans' regions: with the actors of the vocabulary, words for who acts or where
 * @returns sorted by their places; the same input gives the same ids
 */
export function findParallels(
  blocks: readonly BlockRecord[],
  { setPhrases, actors }: ParallelVocabulary,
  regions: readonly string[],
): ParallelRecord[] {
  // The longest first: 巫山县 is one actor, not the name 巫山 and a 县.
  const names = [...regions, ...actors].sort((x, y) => y.length - x.length);
  const passages = passagesToCompare(blocks);
  const phrases = setPhrases.map((phrase) => bareText(phrase).characters.join(''));
  const masks = passages.map((passage) => maskOf(passage, phrases));
  const found: ParallelRecord[] = [];
  for (const { a, b, runs } of findRuns(passages)) {
    const [one, other] = [passages[a] as Passage, passages[b] as Passage];
    const kept: { spanA: Span; spanB: Span }[] = [];
    for (const stretch of chainRuns(runs)) {
      const spans = wholeClauses(one, other, stretch);
      // Two stretches can widen to the same clauses.
      if (
        !spans ||
        kept.some((known) => overlap(known.spanA, spans.spanA) && overlap(known.spanB, spans.spanB))
      )
        continue;
      const record = judge(one, other, spans, masks[a] as readonly boolean[], names);
      if (!record) continue;
      kept.push(spans);
      found.push(record);
    }
  }
  return found;
}

function wholeClauses(one: Passage, other: Passage, stretch: Stretch): { spanA: Span; spanB: Span } | null {
  const spanA = snapToClauses(one, { start: stretch.startA, end: stretch.endA });
  const spanB = snapToClauses(other, { start: stretch.startB, end: stretch.endB });
  return spanA && spanB && takeInNeighbours(one, other, spanA, spanB);
}

/**
 * Takes in the clauses beside a stretch that are alike although no run is long enough to show it:
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
  actors: readonly string[],
): ParallelRecord | null {
  const [wordsA, wordsB] = [
    one.characters.slice(spanA.start, spanA.end),
    other.characters.slice(spanB.start, spanB.end),
  ];
  const { inCommon, similarity, containment } = compareSpans(wordsA, wordsB);
  const shared = inCommon.filter((isCommon, index) => isCommon && !mask[spanA.start + index]).length;
  if (shared < leastShared || similarity < leastSimilarity) return null;
  const [a, b] = [sideOf(one, spanA), sideOf(other, spanB)];
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    id: idOf(a, b),
    a,
    b,
    similarity: round(similarity),
    containment: round(containment),
    shared,
    kind: similarity === 1 ? 'verbatim' : 'adapted',
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

function sideOf({ block, offset, text, places }: Passage, span: Span): ParallelSide {
  const first = places[span.start] as number;
  // A mark that opens a quotation is quoted with it.
  const start = first - (/[“‘（《「]+$/u.exec(text.slice(0, first))?.[0].length ?? 0);
  const last = places[span.end - 1] as number;
  // The mark that ends the clause is quoted with it.
  const end = last + 1 + (/^[”’）》」]*[。；！？]/u.exec(text.slice(last + 1))?.[0].length ?? 0);
  return {
    plan: block.plan,
    block: block.id,
    line: block.line,
    lineEnd: block.lineEnd,
    start: offset + start,
    end: offset + end,
    text: text.slice(start, end),
    url: block.url,
  };
}

/** Which characters of a passage stand in a set phrase. */
function maskOf({ characters }: Passage, phrases: readonly string[]): boolean[] {
  const text = characters.join('');
  const mask = characters.map(() => false);
  for (const phrase of phrases) {
    for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
      mask.fill(true, at, at + phrase.length);
  }
  return mask;
}

function idOf(a: ParallelSide, b: ParallelSide): string {
  const words = [a.block, String(a.start), b.block, String(b.start)].join(' ');
  return `x${createHash('sha256').update(words).digest('hex').slice(0, 10)}`;
}
