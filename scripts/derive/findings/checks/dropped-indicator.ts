import type { ObservationRecord } from '../../../../src/model/observation.ts';
import type { FindingEvidence } from '../../../../src/model/finding.ts';
import { squeeze } from '../../../../src/text/squeeze.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteObservation } from '../quote-observation.ts';

/**
 * Indicators that a plan reports for the last period and sets no target for again: neither for them nor for their fall.
 * A row that belongs to no indicator counts as dropped where its name stands nowhere else in the plan. One finding for
 * each table, and only where the plan does set targets in a table.
 */
export const droppedIndicator: Check = {
  rule: 'dropped-indicator',
  run: (plan, corpus) => {
    const reported = plan.observations.filter(({ origin, role }) => origin === 'table' && role === 'actual');
    const setsTargets = plan.observations.some(
      ({ origin, role, year }) => origin === 'table' && role === 'target' && year === plan.facts.period.end,
    );
    if (!setsTargets) return [];
    const tables = [...new Set(reported.map(({ table }) => table))];
    return tables.flatMap((table): Finding[] => {
      const dropped = reported
        .filter((each) => each.table === table && isDropped(plan, each, corpus))
        // Parts of one measure whose value is one merged cell are one row.
        .filter((each, index, all) => all.findIndex((other) => other.block === each.block) === index);
      const title = plan.tables.find(({ id }) => id === table)?.title ?? '';
      const evidence = dropped.map((each) => evidenceOf(plan, each));
      const [first, ...others] = evidence;
      if (!first) return [];
      return [
        {
          severity: 'low',
          message: fillInBoth(corpus.words.droppedIndicator.message, {
            ...{ table: title, count: String(dropped.length), end: String(plan.facts.period.end) },
            names: dropped.map(nameOf).join('；'),
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

function isDropped(
  plan: CheckedPlan,
  { indicator, name, sub, block, year }: ObservationRecord,
  { indicators, words }: CheckedCorpus,
): boolean {
  if (indicator === null) {
    const bare = (text: string): string => squeeze(text.replaceAll(/（[^）]*）/gu, ''));
    const level = (text: string): string =>
      bare(text).replace(new RegExp(`(?:${words.missedTarget.falls.join('|')})率?$`, 'u'), '');
    const names = [name, ...(sub === null ? [] : [sub])].map(level);
    return !plan.blocks.some(
      ({ id, text }) => id !== block && names.some((each) => bare(text).includes(each)),
    );
  }
  const related = new Set(
    [...indicators].flatMap(([id, { fallOf }]) =>
      id === indicator ? [id, ...(fallOf === undefined ? [] : [fallOf])] : fallOf === indicator ? [id] : [],
    ),
  );
  return !plan.observations.some(
    (other) =>
      other.role === 'target' &&
      related.has(other.indicator ?? '') &&
      (other.year === null || other.year > (year ?? 0)),
  );
}
