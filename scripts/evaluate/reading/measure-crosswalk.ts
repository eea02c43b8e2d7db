import { derivePlan } from '../../derive/derive-plan.ts';
import { deriveStatements } from '../../derive/statements/derive-statements.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { type Counts, type CrosswalkScore, scoreCrosswalk } from './crosswalk.ts';

/** Parts of the certificate that are about indicators: id of a part → id of a plan → counts. */
export type CrosswalkParts = ReadonlyMap<keyof CrosswalkScore, ReadonlyMap<string, Counts>>;

/**
 * Measures, from what people wrote alone, how far the rules on indicators can be trusted; see `scoreCrosswalk`.
 *
 * @throws InputProblem for inputs that the build refuses
 */
export function measureCrosswalk({ plans: inputs, vocabularies, indicators }: Inputs): CrosswalkParts {
  const plans = inputs
    .toSorted((a, b) => a.facts.order - b.facts.order)
    .map((input) => {
      const { records } = derivePlan(input, vocabularies);
      return {
        ...{ input, records },
        statements: deriveStatements(input, records, vocabularies.statements),
      };
    });
  const score = scoreCrosswalk(plans, vocabularies, indicators);
  const parts = Object.entries(score) as [keyof CrosswalkScore, readonly Counts[]][];
  return new Map(
    parts.map(([part, counts]) => [part, new Map(counts.map((each) => [each.plan, each]))] as const),
  );
}
