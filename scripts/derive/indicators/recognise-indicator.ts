import { squeeze } from '../../../src/text/squeeze.ts';
import type { Units } from '../../../src/model/units.ts';
import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import { canConvert } from './normalise-unit.ts';

/** Something that a plan states a value of: a row of a table, or a statement of running text. */
export interface Named {
  /** Its name as printed, with what narrows it; of a change also the word for it (下降). */
  readonly name: string;
  /** The heading of its rows, where it has one. */
  readonly group?: string | null;
  /** Unit as printed; `null` for classes and values in words. */
  readonly unit: string | null;
  /** The words around the name, where they say more. */
  readonly clause?: string;
}

/** What a rule makes of a name. */
export interface Recognition {
  /** The indicator; `null` where none claims it, or two with equal right. */
  readonly indicator: string | null;
  /** 1 where only one indicator claims it; less the closer the next one comes; 0 where two have equal right. */
  readonly confidence: number;
  /** The other indicators that claim it, the closest first; all of them where none is chosen. */
  readonly others: readonly string[];
}

type Definitions = ReadonlyMap<string, IndicatorDefinition>;
export type Recogniser = (named: Named) => Recognition;

/** Units in which the numbers of classes are counted (Ⅱ类). */
const classUnits: readonly (string | null)[] = [null, '类'];

/**
 * Makes the rule that says of which indicator something is a value: by words of its name, words that must not be in
 * it, and the dimension of its unit. Where several claim it, the one of which more is in the name is right.
 *
 * @param definitions id of an indicator → what it means and how it is recognised
 */
export function recogniseIndicator(definitions: Definitions, units: Units): Recogniser {
  const known = [...definitions].map(([id, definition]) => ({ id, claim: claimOf(definition, units) }));
  return (named) => {
    const claims = known
      .map(({ id, claim }) => ({ id, weight: claim(named) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    const [first, second] = claims;
    if (!first) return { indicator: null, confidence: 0, others: [] };
    const confidence = second ? (first.weight - second.weight) / first.weight : 1;
    const isChosen = confidence > 0;
    return {
      indicator: isChosen ? first.id : null,
      confidence,
      others: claims.slice(isChosen ? 1 : 0).map(({ id }) => id),
    };
  };
}

/** How many characters of its words an indicator finds in a name; 0 where it does not claim it. */
function claimOf(
  { unit: wanted, printedAs, recognise }: IndicatorDefinition,
  units: Units,
): (named: Named) => number {
  if (!recognise) return () => 0;
  const names = recognise.names.map(parseName);
  const not = recognise.not.map(plain);
  const around = recognise.clause.map(plain);
  const fits = (printed: string | null): boolean => {
    if (wanted === null) return classUnits.includes(printed);
    return printed === null || printedAs.includes(printed) || canConvert(printed, wanted, units);
  };
  return ({ name, group, unit, clause }) => {
    // The heading stands apart: no word may run from it into the name.
    const text = `${plain(group ?? '')}\n${plain(name)}`;
    const context = plain(clause ?? name);
    if (!fits(unit) || not.some((word) => text.includes(word))) return 0;
    if (around.length > 0 && !around.some((word) => context.includes(word))) return 0;
    return Math.max(0, ...names.map((words) => weightIn(text, words)));
  };
}

/** The words of a name, each with its alternatives, the longest first. */
export function parseName(name: string): string[][] {
  return name
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) =>
      word
        .split('|')
        .map(plain)
        .sort((a, b) => b.length - a.length),
    );
}

function weightIn(text: string, words: readonly (readonly string[])[]): number {
  let weight = 0;
  for (const alternatives of words) {
    const found = alternatives.find((word) => text.includes(word));
    if (found === undefined) return 0;
    weight += found.length;
  }
  return weight;
}

/** A text as names are compared: Ⅲ and III, （ and (, ％ and % are the same, white space is nothing. */
export function plain(text: string): string {
  return squeeze(text.normalize('NFKC'));
}
