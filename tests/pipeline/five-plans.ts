import { derivePlan, type DerivedPlan } from '../../scripts/derive/derive-plan.ts';
import { projectRoot } from '../../scripts/dev/project-root.ts';
import type { Inputs, PlanInput } from '../../scripts/inputs/inputs.ts';
import { readInputs } from '../../scripts/inputs/read-inputs.ts';

/** One of the five plans: what people wrote about it, and what is derived from it alone. */
export type RealPlan = DerivedPlan & { readonly input: PlanInput };

let made: { readonly inputs: Inputs; readonly derived: readonly RealPlan[] } | undefined;

/** The five plans, derived once for all test files that run in the same worker. */
export function fivePlans(): { readonly inputs: Inputs; readonly derived: readonly RealPlan[] } {
  if (made) return made;
  const inputs = readInputs(projectRoot);
  const derived = inputs.plans.map((input) => ({ input, ...derivePlan(input, inputs.vocabularies) }));
  made = { inputs, derived };
  return made;
}
