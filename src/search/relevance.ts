import type { Hit } from './evaluate.ts';
import type { HitKind } from './index-format.ts';

/**
 * Relevance score of a block, for the order "relevance". It excludes nothing.
 *
 *     score = weight of the kind × place × (1 + log2 occurrences + share of the block that the words make up)
 *
 * - kind: a heading, a title or a caption names the content below it, so it weighs more than a paragraph;
 * - place: words in the first characters of a paragraph are probably in its lead, the sentence that names
 *   the task, and weigh half as much again;
 * - occurrences: each adds less than the one before, hence the logarithm;
 * - share: the same words weigh more in a short block.
 *
 * Blocks with the same score stay in the order of the plans and their texts.
 */
export function byRelevance(hits: readonly Hit[], lengthOf: (hit: Hit) => number): Hit[] {
  const scores = new Map(hits.map((hit) => [hit, scoreOf(hit, lengthOf(hit))]));
  return [...hits].sort((a, b) => (scores.get(b) as number) - (scores.get(a) as number));
}

const weights: Readonly<Record<HitKind, number>> = {
  heading: 3,
  title: 3,
  caption: 2,
  paragraph: 1,
  box: 1,
  row: 1,
  note: 0.8,
  signature: 0.5,
};

/** Number of characters at the start of a paragraph that usually include its lead. */
const leadLength = 24;

function scoreOf({ kind, occurrences }: Hit, length: number): number {
  const inLead =
    (kind === 'paragraph' || kind === 'box') && (occurrences[0]?.start ?? leadLength) < leadLength;
  const covered = occurrences.reduce((sum, occurrence) => sum + occurrence.length, 0);
  const share = length === 0 ? 0 : Math.min(1, covered / length);
  return weights[kind] * (inLead ? 1.5 : 1) * (1 + Math.log2(Math.max(1, occurrences.length)) + share);
}
