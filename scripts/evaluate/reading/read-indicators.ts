import { derivePlan } from '../../derive/derive-plan.ts';
import { assignIndicators } from '../../derive/indicators/assign-indicators.ts';
import { deriveIndicators } from '../../derive/indicators/derive-indicators.ts';
import { recogniseIndicator } from '../../derive/indicators/recognise-indicator.ts';
import type { DecidedStatement } from '../../derive/statements/apply-decisions.ts';
import { deriveStatements } from '../../derive/statements/derive-statements.ts';
import type { Inputs, PlanInput } from '../../inputs/inputs.ts';
import { type CrosswalkParts, measureCrosswalk } from './measure-crosswalk.ts';
import { compare, type Counts, type ReadingPart, unlessItStops } from './reading-part.ts';

/** Rows, statements, verdicts and signs of indicators. */
export const indicatorParts: readonly ReadingPart[] = [
  { id: 'indicator-rows', measure: (inputs) => crosswalk(inputs).get('rowsLeftOut') ?? new Map() },
  {
    id: 'indicator-statements',
    measure: (inputs) => crosswalk(inputs).get('statementsLeftOut') ?? new Map(),
  },
  { id: 'verdicts', measure: (inputs) => crosswalk(inputs).get('verdicts') ?? new Map() },
  { id: 'signs', measure: measureSigns },
];

/** Three parts look at the same measurement. */
const known = new WeakMap<Inputs, CrosswalkParts>();

function crosswalk(inputs: Inputs): CrosswalkParts {
  const made = known.get(inputs) ?? measureCrosswalk(inputs);
  known.set(inputs, made);
  return made;
}

/**
 * Signs of targets: what the rules make of a plan without its reader’s decisions on rows, verdicts and statements, against
 * what is published. A target that the rules do not find counts as not read. Left out are indicators that without the plan
 * fewer than two plans state: nobody would have defined them.
 */
function measureSigns(inputs: Inputs): Map<string, Counts> {
  const published = told(inputs, inputs.plans, inputs.indicators);
  return new Map(
    inputs.plans.map(({ source: { plan } }) => {
      const undecided = inputs.plans.map((input) =>
        input.source.plan === plan
          ? { ...input, crosswalk: {}, crosswalkLines: new Map(), statements: { statements: [] } }
          : input,
      );
      const isKnown = (id: string): boolean =>
        (published.indicators.find((each) => each.id === id)?.plans ?? []).filter((each) => each !== plan)
          .length > 1;
      const definitions = new Map([...inputs.indicators].filter(([id]) => isKnown(id)));
      const signsOf = ({ ambitions }: Told): string[] =>
        ambitions.flatMap(({ plan: own, indicator, baseline, target, source, sign }) =>
          own === plan && isKnown(indicator)
            ? [[indicator, source.line, baseline, target, sign].join(' ')]
            : [],
        );
      const alone = unlessItStops(() => signsOf(told(inputs, undecided, definitions)));
      return [plan, compare(alone, signsOf(published))];
    }),
  );
}

type Told = ReturnType<typeof deriveIndicators>;

function told(
  { vocabularies }: Inputs,
  inputs: readonly PlanInput[],
  definitions: Inputs['indicators'],
): Told {
  const recognise = recogniseIndicator(definitions, vocabularies.units);
  const plans = inputs
    .toSorted((a, b) => a.facts.order - b.facts.order)
    .map((input) => {
      const { records } = derivePlan(input, vocabularies);
      const statements = deriveStatements(input, records, vocabularies.statements).map(
        ({ statement, decision }) => withoutUnknown({ statement, decision }, definitions),
      );
      const crosswalk = Object.fromEntries(
        Object.entries(input.crosswalk).filter(([id]) => definitions.has(id)),
      );
      return { input: { ...input, crosswalk }, records, statements: assignIndicators(statements, recognise) };
    });
  return deriveIndicators(plans, vocabularies, definitions);
}

/** Without an indicator that is left out. */
function withoutUnknown(
  { statement, decision }: DecidedStatement,
  definitions: Inputs['indicators'],
): DecidedStatement {
  const isGone = (id: string | null | undefined): boolean => typeof id === 'string' && !definitions.has(id);
  if (
    decision === null ||
    (!isGone(decision.indicator) && !decision.also?.some(({ indicator }) => isGone(indicator)))
  )
    return { statement, decision };
  const also = decision.also?.filter(({ indicator }) => !isGone(indicator));
  return isGone(decision.indicator)
    ? { statement: { ...statement, indicator: null }, decision: { ...decision, indicator: null, also } }
    : { statement, decision: { ...decision, also } };
}
