import type { IndicatorRecord, IndicatorStatement } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import type { IndicatorWords } from '../../inputs/indicator-words.ts';
import type { Claim, PlanObservations } from './claim-values.ts';

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
): IndicatorRecord {
  const { name, unit, direction, topic, comparability } = definition;
  const statements: IndicatorStatement[] = [];
  const silent: IndicatorRecord['silent'] = [];
  for (const { plan, claims, observations } of plans) {
    const entry = plan.crosswalk[id];
    const own = observations.filter(({ indicator }) => indicator === id);
    if (own.length === 0) {
      silent.push({ plan: plan.source.plan, reason: entry?.reason ?? words.silent });
      continue;
    }
    const idsWhere = (history: boolean): string[] =>
      own.filter((each) => claims.get(each.id)?.history === history).map((each) => each.id);
    statements.push({
      plan: plan.source.plan,
      printed: [...new Set(own.map((each) => each.name))],
      monitored: entry?.monitored ?? null,
      verdict: entry?.verdict && entry.verdict !== 'silent' ? entry.verdict : 'with-caveat',
      basis: entry?.verdict ? 'reader' : 'rule',
      reason: entry?.reason ?? words.silent,
      main: idsWhere(false),
      history: idsWhere(true),
    });
  }
  return {
    ...{ id, name, unit, direction, topic, definition: definition.definition, comparability },
    plans: statements.map(({ plan }) => plan),
    statements,
    silent,
  };
}
