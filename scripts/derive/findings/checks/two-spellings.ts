import type { BlockRecord } from '../../../../src/model/block.ts';
import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf, quoteSentence } from '../quote.ts';
import { lineOf, literal } from '../texts/printed-places.ts';

type Words = FindingTextWords['twoSpellings'];

/** A name as printed somewhere. */
interface Name {
  readonly stem: string;
  readonly suffix: string;
  readonly block: BlockRecord;
  readonly start: number;
}

/**
 * A name of a place or water in two spellings: with a character and one that is taken for it, or as 乡 and as 镇. Within
 * a plan, and for rivers between the plans of two regions that name each other.
 */
export const twoSpellings: Check = {
  rule: 'two-spellings',
  run: (plan, corpus) => {
    const { twoSpellings: words } = corpus.textWords;
    return [...within(plan, words), ...between(plan, corpus, words)];
  },
};

function within(plan: CheckedPlan, words: Words): Finding[] {
  const names = distinct(namesOf(plan, words));
  return names.flatMap((name, index) =>
    names.slice(index + 1).flatMap((other): Finding[] => {
      const same = name.suffix === other.suffix || plainKinds(name, other);
      const confused = same && differByConfusion(name.stem, other.stem, words);
      const kinds = name.stem === other.stem && isKind(name, words) && isKind(other, words);
      if (!confused && !kinds) return [];
      const [first, second] = name.block.line <= other.block.line ? [name, other] : [other, name];
      // Of two kinds of settlement only the names themselves differ in one character.
      const say = same && name.suffix !== other.suffix ? ({ stem }: Name): string => stem : printed;
      return [
        {
          severity: 'low',
          message: fillInBoth(words.within, {
            ...{ name: say(first), line: lineOf(plan, first.block, printed(first)) },
            ...{ other: say(second), otherLine: lineOf(plan, second.block, printed(second)) },
          }),
          evidence: [quoteName(first, say(first)), quoteName(second, say(second))],
        },
      ];
    }),
  );
}

/** Two kinds of settlement that may be one place: a street office and a group of the town. */
function plainKinds(name: Name, other: Name): boolean {
  const settled = new Set(['街道', '组团', '镇']);
  return settled.has(name.suffix) && settled.has(other.suffix);
}

function between(plan: CheckedPlan, { plans }: CheckedCorpus, words: Words): Finding[] {
  const rivers = distinct(namesOf(plan, words)).filter(({ suffix }) => suffix === '河');
  return plans
    .filter((other) => other.plan !== plan.plan && neighbours(plan, other))
    .flatMap((other) => {
      const theirs = distinct(namesOf(other, words)).filter(({ suffix }) => suffix === '河');
      // Said once of two plans, in the one that comes first.
      if (plan.facts.order > other.facts.order) return [];
      return rivers.flatMap((river) =>
        theirs
          .filter(({ stem }) => differByConfusion(river.stem, stem, words))
          .map((their): Finding => ({
            severity: 'low',
            message: fillInBoth(words.between, {
              ...{ name: printed(river), line: lineOf(plan, river.block, printed(river)) },
              ...{ other: printed(their), otherLine: lineOf(other, their.block, printed(their)) },
              region: other.facts.region.zh,
            }),
            evidence: [quoteName(river), quoteName(their)],
          })),
      );
    });
}

/** Whether each of two plans names the region of the other one. */
function neighbours(one: CheckedPlan, other: CheckedPlan): boolean {
  const names = ({ blocks }: CheckedPlan, { facts }: CheckedPlan): boolean =>
    blocks.some(({ text }) => text.includes(facts.shortTitle.zh));
  return one.facts.region.level === other.facts.region.level && names(one, other) && names(other, one);
}

/** Names behind a mark of punctuation or the name of a larger place, so that no word before is taken for a part. */
function namesOf(plan: CheckedPlan, words: Words): Name[] {
  const places = plan.facts.region.zh;
  const pattern = new RegExp(
    `(?<=^|[、，：；。\\t（“及和与]|${literal([places])})(\\p{Script=Han}{2,3}?)(${literal(words.suffixes)})(?![镇级域乡])`,
    'gmu',
  );
  return plan.blocks.flatMap((block) =>
    [...block.text.matchAll(pattern)].flatMap((match) => {
      const [, stem, suffix] = match;
      if (stem === undefined || suffix === undefined) return [];
      const common = words.common.some((word) => `${stem}${suffix}`.endsWith(word));
      return common ? [] : [{ stem, suffix, block, start: match.index }];
    }),
  );
}

function distinct(names: readonly Name[]): Name[] {
  return [...new Map(names.toReversed().map((name) => [printed(name), name])).values()];
}

function printed({ stem, suffix }: Name): string {
  return `${stem}${suffix}`;
}

function isKind({ suffix }: Name, { kinds }: Words): boolean {
  return kinds.includes(suffix);
}

function differByConfusion(one: string, other: string, { confused }: Words): boolean {
  if (one.length !== other.length || one === other) return false;
  const differing = [...one].flatMap((character, index) => {
    const against = other[index] ?? '';
    return character === against ? [] : [[character, against]];
  });
  const [pair] = differing;
  return (
    differing.length === 1 && confused.some((group) => pair?.every((character) => group.includes(character)))
  );
}

function quoteName(
  { block, start, stem, suffix }: Name,
  name = `${stem}${suffix}`,
): Finding['evidence'][number] {
  return block.kind === 'row'
    ? quoteOf(block, [name])
    : quoteSentence(block, { start, end: start + name.length }, [name]);
}
