import { createHash } from 'node:crypto';
import type { BlockRecord } from '../../../src/model/block.ts';
import type { FamilyRecord } from '../../../src/model/family.ts';
import type { ParallelSide } from '../../../src/model/parallel.ts';
import { differencesOf } from './differences.ts';
import { familyValues } from './family-values.ts';
import { type Group, groupPassages, type Place } from './group-passages.ts';
import { maskMaker } from './masked-words.ts';
import { quoteOf } from './quote-of.ts';
import { passagesToCompare } from './segments-of.ts';
import type { MaskedPassage } from './shared-stretches.ts';
import { type ComparisonWords, wordCutter } from './words-to-compare.ts';
import type { Commonness } from './wording.ts';

/** What is known of words beside the texts, the same for any corpus. */
export interface SharedWords {
  readonly setPhrases: readonly string[];
  readonly commonness: Commonness;
  /** Names of a plan's region, by plan: they count for nothing in its own text. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
}

/** The passages of the corpus, and the groups of places that share wording, by their first places. */
export interface Families {
  readonly passages: readonly MaskedPassage[];
  readonly groups: readonly Group[];
}

/**
 * Finds the families of a corpus: the places, of one plan or several, that share a passage.
 *
 * @param blocks in the order of the plans and their texts: a plan that comes later changes no family of the earlier ones
 */
export function findFamilies(blocks: readonly BlockRecord[], words: SharedWords): Families {
  const masks = new Map(
    [...words.regions].map(([plan, names]) => [plan, maskMaker([...words.setPhrases, ...names])]),
  );
  const general = maskMaker(words.setPhrases);
  const passages = passagesToCompare(blocks).map((passage) => ({
    ...passage,
    mask: (masks.get(passage.block.plan) ?? general)(passage),
  }));
  const groups = groupPassages(passages, words.commonness);
  return { passages, groups: groups.sort(byFirstPlace) };
}

/**
 * The families as records: one a group, in their order.
 *
 * @param comparison the words by which places are compared
 */
export function familyRecords({ passages, groups }: Families, comparison: ComparisonWords): FamilyRecord[] {
  const cut = wordCutter(comparison);
  return groups.map(({ formula, places }): FamilyRecord => {
    const members = places.map(({ passage, span }) => quoteOf(passages[passage] as MaskedPassage, span));
    const [head] = members as [ParallelSide, ...ParallelSide[]];
    const beside = members.map(({ text, plan }) => {
      const plans = [head.plan, plan];
      return differencesOf(cut(head.text, plans), cut(text, plans));
    });
    return {
      id: familyId(head, formula),
      members: members.map((member, index) => ({ ...member, changed: beside[index]?.changedB ?? [] })),
      formula,
      plans: [...new Set(members.map(({ plan }) => plan))],
      differs: (['year', 'number', 'actor', 'wording'] as const).filter((sort) =>
        beside.some(({ differs }) => differs.includes(sort)),
      ),
      values: familyValues(members.map(({ text }) => cut(text, []))),
      source: {
        plan: head.plan,
        line: head.line,
        lineEnd: head.lineEnd,
        block: head.block,
        url: head.url,
        quote: head.text,
      },
    };
  });
}

function byFirstPlace(x: Group, y: Group): number {
  const [one, other] = [x.places[0], y.places[0]] as [Place, Place];
  return (
    one.passage - other.passage ||
    one.span.start - other.span.start ||
    one.span.end - other.span.end ||
    Number(x.formula) - Number(y.formula)
  );
}

function familyId({ block, start, end }: ParallelSide, formula: boolean): string {
  const words = [block, String(start), String(end), formula ? 'formula' : ''].join(' ');
  return `f${createHash('sha256').update(words).digest('hex').slice(0, 10)}`;
}
