import type { ObservationRecord } from '../../../../src/model/observation.ts';
import type { FindingEvidence } from '../../../../src/model/finding.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteObservation } from '../quote-observation.ts';

/**
 * Measures that a plan reports for the last period and sets no target for again. One finding for each table, and only
 * where the plan does set targets in a table.
 */
export const droppedIndicator: Check = {
  rule: 'dropped-indicator',
  run: (plan, corpus) => {
    const byId = new Map(plan.observations.map((each) => [each.id, each]));
    const dropped = plan.outcomes
      .filter(({ successor }) => successor === null)
      .flatMap(({ actualObservation }) => byId.get(actualObservation) ?? []);
    const setsTargets = plan.observations.some(
      ({ origin, role, year }) => origin === 'table' && role === 'target' && year === plan.facts.period.end,
    );
    if (!setsTargets) return [];
    const tables = [...new Set(dropped.map(({ table }) => table))];
    return tables.flatMap((table): Finding[] => {
      const own = dropped.filter((each) => each.table === table);
      const title = plan.tables.find(({ id }) => id === table)?.title ?? '';
      const evidence = own.map((each) => evidenceOf(plan, each));
      const [first, ...others] = evidence;
      if (!first) return [];
      return [
        {
          severity: 'low',
          message: fillInBoth(corpus.words.droppedIndicator.message, {
            ...{ table: title, count: String(own.length), end: String(plan.facts.period.end) },
            names: own.map(nameOf).join('；'),
          }),
          evidence: [first, ...others],
        },
      ];
    });
  },
};

function nameOf({ name, sub }: ObservationRecord): string {
  return sub === null ? name : `${name}（${sub}）`;
}

function evidenceOf(plan: CheckedPlan, observation: ObservationRecord): FindingEvidence {
  return quoteObservation(
    plan,
    { ...observation, source: { ...observation.source, block: observation.block } },
    [observation.name, ...(observation.sub === null ? [] : [observation.sub])],
  );
}
