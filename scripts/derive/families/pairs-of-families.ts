import { createHash } from 'node:crypto';
import type { FamilyRecord } from '../../../src/model/family.ts';
import type { ParallelRecord, ParallelSide } from '../../../src/model/parallel.ts';
import { bareText } from './bare-text.ts';
import { differencesOf } from './differences.ts';
import type { Families } from './find-families.ts';
import { type Group, jaccard } from './group-passages.ts';
import { quoteOf } from './quote-of.ts';
import { runsBetween } from './run-index.ts';
import {
  type MaskedPassage,
  sharedStretches,
  type SharedStretch,
  startsNothing,
} from './shared-stretches.ts';
import type { Span } from './snap-to-clauses.ts';
import { type ComparisonWords, type CutWords, wordCutter } from './words-to-compare.ts';
import type { Commonness } from './wording.ts';

/** Two passages that have places in the same families, given by the numbers of these. */
interface PassagePair {
  readonly a: number;
  readonly b: number;
  readonly families: number[];
}

/**
 * The families seen as pairs: each two passages of a family laid beside each other, with what these two share. What a
 * pair says hangs on its two texts alone.
 *
 * @param records those of the families, one a group
 * @returns by the places of the pairs
 */
export function pairsOfFamilies(
  { passages, groups }: Families,
  records: readonly FamilyRecord[],
  commonness: Commonness,
  comparison: ComparisonWords,
): ParallelRecord[] {
  const cut = wordCutter(comparison);
  return passagePairs(groups).flatMap(({ a, b, families }) => {
    const [one, other] = [passages[a], passages[b]] as [MaskedPassage, MaskedPassage];
    const runs = runsBetween(one, other, startsNothing(other));
    return sharedStretches(one, other, runs, commonness).flatMap((stretch) => {
      const [family] = families
        .map((number) => ({ number, likeness: likenessTo(groups[number] as Group, a, b, stretch) }))
        .filter(({ likeness }) => likeness > 0)
        .sort((x, y) => y.likeness - x.likeness);
      const record = family && records[family.number];
      return record ? [pairRecord(one, other, stretch, record.id, cut)] : [];
    });
  });
}

function passagePairs(groups: readonly Group[]): PassagePair[] {
  const pairs = new Map<string, PassagePair>();
  for (const [number, { places }] of groups.entries()) {
    const own = [...new Set(places.map(({ passage }) => passage))];
    for (const [index, a] of own.entries()) {
      for (const b of own.slice(index + 1)) {
        const key = `${String(a)} ${String(b)}`;
        const pair = pairs.get(key) ?? { a, b, families: [] };
        pair.families.push(number);
        pairs.set(key, pair);
      }
    }
  }
  return [...pairs.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** How well the places of a family in two passages agree with a stretch that these share; formulas go with formulas. */
function likenessTo({ places, formula }: Group, a: number, b: number, stretch: SharedStretch): number {
  if (formula !== stretch.formula) return 0;
  const best = (passage: number, span: Span): number =>
    Math.max(
      0,
      ...places.filter((place) => place.passage === passage).map((place) => jaccard(place.span, span)),
    );
  return best(a, stretch.spanA) * best(b, stretch.spanB);
}

function pairRecord(
  one: MaskedPassage,
  other: MaskedPassage,
  stretch: SharedStretch,
  family: string,
  cut: CutWords,
): ParallelRecord {
  const [a, b] = [quoteOf(one, stretch.spanA), quoteOf(other, stretch.spanB)];
  const plans = [a.plan, b.plan];
  const { differs, changedA, changedB } = differencesOf(cut(a.text, plans), cut(b.text, plans));
  const letters = (text: string): string => bareText(text).characters.join('');
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    id: pairId(a, b),
    family,
    a: { ...a, changed: changedA },
    b: { ...b, changed: changedB },
    similarity: round(stretch.similarity),
    containment: round(stretch.containment),
    shared: stretch.shared,
    kind: letters(a.text) === letters(b.text) ? 'verbatim' : 'adapted',
    formula: stretch.formula,
    differs,
    source: {
      plan: a.plan,
      line: a.line,
      lineEnd: a.lineEnd,
      block: a.block,
      url: a.url,
      quote: a.text,
    },
  };
}

function pairId(a: ParallelSide, b: ParallelSide): string {
  const words = [a.block, String(a.start), b.block, String(b.start)].join(' ');
  return `x${createHash('sha256').update(words).digest('hex').slice(0, 10)}`;
}
