import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import { parseName, plain } from '../../derive/indicators/recognise-indicator.ts';

/** The words of a value, and the indicator that a reader gave it. */
export interface Example {
  readonly plan: string;
  readonly indicator: string | null;
  readonly text: string;
}

/**
 * The definitions as they might be if nobody had seen a plan: of the names of an indicator those are kept of which
 * another plan prints a value; of each word the alternatives, and of the words that rule out or must stand around it
 * those, that another plan prints in a value, whatever it is a value of.
 *
 * @param plan whose words are forgotten
 * @param examples the decided values of all plans
 */
export function forgetPlan(
  plan: string,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
  examples: readonly Example[],
): Map<string, IndicatorDefinition> {
  const others = examples
    .filter((example) => example.plan !== plan)
    .map(({ indicator, text }) => ({ indicator, text: plain(text) }));
  const isPrinted = (word: string): boolean => others.some(({ text }) => text.includes(plain(word)));
  return new Map(
    [...definitions].map(([id, definition]) => {
      const { recognise } = definition;
      if (!recognise) return [id, definition];
      const own = others.filter(({ indicator }) => indicator === id).map(({ text }) => text);
      const names = recognise.names.flatMap((name) => reduceName(name, own, isPrinted));
      const not = recognise.not.filter(isPrinted);
      const clause = recognise.clause.filter(isPrinted);
      return [id, { ...definition, recognise: names.length === 0 ? undefined : { names, not, clause } }];
    }),
  );
}

/** A name with the alternatives that other plans print; none where no value of theirs has all its words. */
function reduceName(name: string, values: readonly string[], isPrinted: (word: string) => boolean): string[] {
  const words = parseName(name);
  const isKnown = values.some((value) =>
    words.every((alternatives) => alternatives.some((word) => value.includes(word))),
  );
  if (!isKnown) return [];
  return [words.map((alternatives) => alternatives.filter(isPrinted).join('|')).join(' ')];
}
