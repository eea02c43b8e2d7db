import { derivePlan, type DerivedPlan } from '../../scripts/derive/derive-plan.ts';
import { assignIndicators } from '../../scripts/derive/indicators/assign-indicators.ts';
import { recogniseIndicator } from '../../scripts/derive/indicators/recognise-indicator.ts';
import type { DecidedStatement } from '../../scripts/derive/statements/apply-decisions.ts';
import { deriveStatements } from '../../scripts/derive/statements/derive-statements.ts';
import { projectRoot } from '../../scripts/dev/project-root.ts';
import type { Inputs, PlanInput } from '../../scripts/inputs/inputs.ts';
import { readInputs } from '../../scripts/inputs/read-inputs.ts';

/** One of the five plans: what people wrote about it, and what is derived from it alone. */
export type RealPlan = DerivedPlan & {
  readonly input: PlanInput;
  readonly statements: readonly DecidedStatement[];
};

let made: { readonly inputs: Inputs; readonly derived: readonly RealPlan[] } | undefined;

/** The five plans, derived once for all test files that run in the same worker. */
export function fivePlans(): { readonly inputs: Inputs; readonly derived: readonly RealPlan[] } {
  if (made) return made;
  const inputs = readInputs(projectRoot);
  const { vocabularies } = inputs;
  const recognise = recogniseIndicator(inputs.indicators, vocabularies.units);
  const derived = inputs.plans.map((input) => {
    const plan = derivePlan(input, vocabularies);
    const statements = assignIndicators(
      deriveStatements(input, plan.records, vocabularies.statements),
      recognise,
    );
    return { input, ...plan, statements };
  });
  made = { inputs, derived };
  return made;
}
