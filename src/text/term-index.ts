import { barrier, fold } from './fold.ts';
import { formsOf, type Form, type UnitGroups } from './forms.ts';
import { defaultLimits, findCandidates, type Candidate, type CandidateLimits } from './term-candidates.ts';

/** The part of a block or heading that the index of terms reads. */
export interface TermSource {
  readonly plan: string;
  /** As printed; tabs separate the cells of a row. */
  readonly text: string;
}

/** `content/vocabulary/terms.yaml`: editorial corrections to the counting. */
export interface TermVocabulary {
  readonly add: readonly string[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly remove: readonly string[];
  readonly keep: readonly string[];
}

/** Frequency of a term in a plan: what the search finds for it in quotation marks. */
export interface TermCount {
  readonly plan: string;
  readonly blocks: number;
  readonly occurrences: number;
}

export interface Term {
  readonly text: string;
  /** For every plan, including those without it. */
  readonly counts: readonly TermCount[];
  readonly blocks: number;
  readonly occurrences: number;
}

export interface TermIndex {
  /** Terms of several plans, highest score first. */
  readonly shared: readonly Term[];
  /** Terms of only one plan, by plan, highest score first. */
  readonly single: readonly { readonly plan: string; readonly terms: readonly Term[] }[];
}

/** How many terms the index lists. */
export interface TermLimits {
  readonly shared: number;
  readonly perPlan: number;
}

/** Of the corpus of the site: three hundred with five plans. */
export const corpusTermLimits: TermLimits = { shared: 225, perPlan: 15 };

/** A single plan is shorter than the corpus, so terms need fewer occurrences there. */
const limitsOfOne: CandidateLimits = { ...defaultLimits, leastFrequency: 3, leastCohesion: 2 };

/** A term is dropped if this share of its occurrences is inside one longer term. */
const mostlyInside = 0.6;

/** Candidates counted per listed term: many are dropped afterwards. */
const oversampling = 3;

/** Score of an added term relative to those found: high enough to be listed, in its place. */
const addedWeight = (occurrences: number, length: number): number =>
  Math.max(1, Math.log2(length)) * occurrences;

/**
 * The highest-scoring terms of a corpus with their counts.
 *
 * @param sources blocks and headings
 * @param plans ids of all plans, in their order
 * @param names names of the plans' regions, which are not terms: every plan mentions its own
 */
export function termIndex(
  sources: readonly TermSource[],
  plans: readonly string[],
  names: readonly string[],
  vocabulary: TermVocabulary,
  units: UnitGroups,
  limits: TermLimits,
): TermIndex {
  const counter = new Counter(sources, plans, units);
  const added = new Set(vocabulary.add);
  const ranked = (texts: readonly TermSource[], candidates: CandidateLimits, most: number): Term[] => {
    const found = findCandidates(runsOf(texts), candidates)
      .filter(({ text }) => isTerm(text, names, vocabulary))
      .slice(0, most * oversampling);
    return rank(found, added, counter);
  };
  const plansOf = (term: Term): string[] =>
    term.counts.filter(({ blocks }) => blocks > 0).map(({ plan }) => plan);
  const shared = ranked(sources, defaultLimits, limits.shared).filter((term) => plansOf(term).length > 1);
  return {
    shared: firstWith(shared, limits.shared, added),
    single: plans.map((plan) => {
      const own = sources.filter((source) => source.plan === plan);
      const terms = ranked(own, limitsOfOne, limits.perPlan * 10).filter(
        (term) => plansOf(term).join() === plan,
      );
      return { plan, terms: firstWith(terms, limits.perPlan, added) };
    }),
  };
}

/** Stretches of Chinese characters: no term runs across punctuation or cells. */
function runsOf(sources: readonly TermSource[]): string[] {
  return sources.flatMap(({ text }) => text.match(/\p{Script=Han}{2,}/gu) ?? []);
}

/** Counts and sorts the terms found and added. */
function rank(found: readonly Candidate[], added: ReadonlySet<string>, counter: Counter): Term[] {
  const weights = new Map(found.map(({ text, weight }) => [text, weight]));
  const terms = [...new Set([...added, ...weights.keys()])]
    .map((text) => counter.count(text))
    .filter(({ blocks }) => blocks > 0);
  return terms
    .filter((term) => added.has(term.text) || !isInsideAnother(term, terms))
    .map((term) => ({
      term,
      weight: weights.get(term.text) ?? addedWeight(term.occurrences, term.text.length),
    }))
    .sort((a, b) => b.weight - a.weight || (a.term.text < b.term.text ? -1 : 1))
    .map(({ term }) => term);
}

/** The first terms, including all that were added, in order. */
function firstWith(terms: readonly Term[], most: number, added: ReadonlySet<string>): Term[] {
  const places = Math.max(0, most - terms.filter(({ text }) => added.has(text)).length);
  const others = new Set(terms.filter(({ text }) => !added.has(text)).slice(0, places));
  return terms.filter((term) => added.has(term.text) || others.has(term)).slice(0, most);
}

function isTerm(text: string, names: readonly string[], vocabulary: TermVocabulary): boolean {
  if (vocabulary.keep.includes(text)) return true;
  return !(
    vocabulary.remove.includes(text) ||
    vocabulary.beginnings.some((word) => text.startsWith(word)) ||
    vocabulary.endings.some((word) => text.endsWith(word)) ||
    names.some((name) => text.includes(name))
  );
}

/** Whether nearly all occurrences of a term are inside one longer term. */
function isInsideAnother(term: Term, terms: readonly Term[]): boolean {
  return terms.some(
    (other) =>
      other.text.length > term.text.length &&
      other.text.includes(term.text) &&
      other.occurrences >= mostlyInside * term.occurrences,
  );
}

/** Counts as the search does: in folded blocks, all forms of a term, each occurrence once. */
class Counter {
  readonly #plans: readonly string[];
  readonly #texts: ReadonlyMap<string, readonly string[]>;
  readonly #units: UnitGroups;

  constructor(sources: readonly TermSource[], plans: readonly string[], units: UnitGroups) {
    this.#plans = plans;
    this.#units = units;
    // The plans are printed in simplified characters already.
    this.#texts = new Map(
      plans.map((plan) => [
        plan,
        sources.filter((source) => source.plan === plan).map(({ text }) => fold(text, {}).text + barrier),
      ]),
    );
  }

  readonly #known = new Map<string, Term>();

  count(text: string): Term {
    const term = this.#known.get(text) ?? this.#count(text);
    this.#known.set(text, term);
    return term;
  }

  #count(text: string): Term {
    const forms = formsOf(text, {}, this.#units);
    const counts = this.#plans.map((plan): TermCount => {
      const numbers = (this.#texts.get(plan) ?? []).map((block) => occurrencesIn(block, forms));
      return {
        plan,
        blocks: numbers.filter((number) => number > 0).length,
        occurrences: numbers.reduce((sum, number) => sum + number, 0),
      };
    });
    return {
      text,
      counts,
      blocks: counts.reduce((sum, { blocks }) => sum + blocks, 0),
      occurrences: counts.reduce((sum, { occurrences }) => sum + occurrences, 0),
    };
  }
}

/** Forms of one term are never nested, so their counts can be added. */
function occurrencesIn(block: string, forms: readonly Form[]): number {
  let number = 0;
  for (const { text, notBefore, notBehind } of forms) {
    for (let at = block.indexOf(text); at !== -1; at = block.indexOf(text, at + 1)) {
      const free = !notBefore?.test(block.charAt(at - 1)) && !notBehind?.test(block.charAt(at + text.length));
      if (free) number += 1;
    }
  }
  return number;
}
