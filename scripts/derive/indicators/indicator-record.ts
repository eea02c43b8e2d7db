import type { IndicatorRecord, IndicatorStatement } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import type { IndicatorWords } from '../../inputs/indicator-words.ts';
import type { SetWords } from '../../inputs/set-words.ts';
import type { Claim, PlanObservations } from './claim-values.ts';
import { nameSet } from './name-set.ts';
import { proposeVerdicts } from './propose-verdict.ts';

/** The observations of one plan, tied to their indicators. */
export interface TiedPlan {
  readonly plan: PlanObservations;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly observations: readonly ObservationRecord[];
}

/**
 * Gathers what the plans state of an indicator. A reader's verdict and reason stand before those of the rule.
 *
 * @param plans in their order
 */
export function indicatorRecord(
  id: string,
  definition: IndicatorDefinition,
  plans: readonly TiedPlan[],
  words: IndicatorWords,
  sets: SetWords,
): IndicatorRecord {
  const { name, unit, direction, topic, comparability } = definition;
  const told = plans.map(({ plan, claims, observations }) => {
    const own = observations.filter(({ indicator }) => indicator === id);
    const where = (history: boolean): ObservationRecord[] =>
      own.filter((each) => claims.get(each.id)?.history === history);
    const values = { period: plan.period, main: where(false), history: where(true) };
    return { plan: plan.source.plan, entry: plan.crosswalk[id], own, values };
  });
  const stating = told.filter(({ own }) => own.length > 0);
  const proposals = proposeVerdicts(
    stating.map(({ values }) => values),
    words,
    sets,
  );
  const statements = stating.map(({ plan, entry, own, values }, at): IndicatorStatement => {
    const proposal = proposals[at] as (typeof proposals)[number];
    const decided = entry?.verdict === 'silent' ? null : (entry?.verdict ?? null);
    return {
      plan,
      printed: [...new Set(own.map((each) => each.name))],
      monitored: entry?.monitored ?? nameSet(proposal.set, sets),
      set: proposal.set,
      verdict: decided ?? proposal.verdict,
      basis: decided === null ? 'rule' : 'reader',
      reason: entry?.reason ?? proposal.reason,
      main: values.main.map((each) => each.id),
      history: values.history.map((each) => each.id),
    };
  });
  return {
    ...{ id, name, unit, direction, topic, definition: definition.definition, comparability },
    plans: statements.map(({ plan }) => plan),
    statements,
    silent: told
      .filter(({ own }) => own.length === 0)
      .map(({ plan, entry }) => ({ plan, reason: entry?.reason ?? words.silent })),
  };
}
