import type { ObservationRecord } from '../../../../src/model/observation.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { printedValue } from '../printed-value.ts';
import { quoteObservation } from '../quote-observation.ts';

/** Points by which a fall may differ from that of the rounded figures of the level. */
const tolerance = 2;

/** A fall in per cent that the plan’s own figures of the level deny: 80 in 2015 and 85 in 2020, beside a fall of 29. */
export const fallAndLevels: Check = {
  rule: 'two-values',
  run: (plan, corpus) =>
    plan.observations
      .filter(({ role, value }) => role !== 'target' && value !== null)
      .flatMap((fall) => judge(plan, fall, corpus)),
};

function judge(plan: CheckedPlan, fall: ObservationRecord, { indicators, words }: CheckedCorpus): Finding[] {
  const level = indicators.get(fall.indicator ?? '')?.fallOf;
  if (level === undefined || fall.value === null || fall.year === null) return [];
  const levels = plan.observations
    .filter(
      ({ indicator, role, normalized }) => indicator === level && role !== 'target' && normalized !== null,
    )
    .filter(({ year }) => year !== null && year <= (fall.year ?? 0))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const to = levels.find(({ year }) => year === fall.year);
  // A fall over a period is measured from its beginning, five years before.
  const from = levels.find(({ year }) => year === (fall.year ?? 0) - 5);
  if (!to?.normalized || !from?.normalized) return [];
  const printed = (1 - to.normalized.value / from.normalized.value) * 100;
  if (Math.abs(printed - fall.value) <= tolerance) return [];
  const sameRow = from.source.block === to.source.block;
  const change = Math.abs(printed).toFixed(1);
  return [
    {
      severity: 'high',
      message: fillInBoth(printed < 0 ? words.fallAndLevels.rises : words.fallAndLevels.falls, {
        ...{ name: to.name, from: printedValue(from), to: printedValue(to), change },
        ...{ fromYear: String(from.year), toYear: String(to.year), line: String(to.source.line) },
        ...{
          fallName: fall.name,
          fall: `${String(fall.value)}${fall.unit ?? ''}`,
          fallLine: String(fall.source.line),
        },
      }),
      evidence: [
        quoteObservation(plan, fall, [fall.raw]),
        quoteObservation(plan, to, sameRow ? [from.raw, to.raw] : [to.raw]),
        ...(sameRow ? [] : [quoteObservation(plan, from, [from.raw])]),
      ],
    },
  ];
}
