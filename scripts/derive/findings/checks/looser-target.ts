import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { AmbitionRecord } from '../../../../src/model/ambition.ts';
import type { ObservationRecord } from '../../../../src/model/observation.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { printedValue } from '../printed-value.ts';
import { quoteObservation } from '../quote-observation.ts';

/**
 * A target that is looser than the state from which the plan starts, as the ambitions judge it. The fall of a measure in
 * the last period is no such state: a smaller fall in the next one is still a fall.
 */
export const looserTarget: Check = {
  rule: 'looser-target',
  run: (plan, corpus) =>
    plan.ambitions
      .filter(({ sign }) => sign === 'relax')
      .flatMap((ambition): Finding[] => judge(plan, ambition, corpus)),
};

function judge(plan: CheckedPlan, ambition: AmbitionRecord, { indicators, words }: CheckedCorpus): Finding[] {
  if (indicators.get(ambition.indicator)?.fallOf !== undefined) return [];
  const target = plan.observations.find(({ id }) => id === ambition.targetObservation);
  const baseline = plan.observations.find(({ id }) => id === ambition.baselineObservation);
  if (!target || !baseline) return [];
  const { message, explained, sameRow: ofOneRow, sameRowExplained } = words.looserTarget;
  const note = target.note ?? baseline.note;
  const sameRow = target.source.block === baseline.source.block;
  const template = sameRow ? (note ? sameRowExplained : ofOneRow) : note ? explained : message;
  return [
    {
      severity: note ? 'low' : 'medium',
      message: fillInBoth(template, {
        name: fullName(target, baseline),
        baselineName: baseline.name,
        baseline: inUnitOf(baseline, target),
        target: printedValue(target),
        baselineYear: String(ambition.baselineYear ?? plan.facts.period.start - 1),
        targetYear: String(ambition.targetYear ?? plan.facts.period.end),
        line: String(target.source.line),
        baselineLine: String(baseline.source.line),
        noteLine: String(note?.line ?? ''),
      }),
      evidence: [
        quoteObservation(plan, target, sameRow ? [baseline.raw, target.raw] : [target.raw]),
        ...(sameRow ? [] : [quoteObservation(plan, baseline, [baseline.raw])]),
        ...(note ? [{ ...note, marked: [] }] : []),
      ],
    },
  ];
}

/** The name of the target; a section is named with its river where the baseline is that of the river. */
function fullName({ name, group }: ObservationRecord, baseline: ObservationRecord): string {
  const ofRiver = group !== null && baseline.name.includes(group) && !name.includes(group);
  return ofRiver ? `${group}${name}` : name;
}

/** The baseline as printed, with what it is in the unit of the target where that is another one. */
function inUnitOf(baseline: ObservationRecord, target: ObservationRecord): string {
  const printed = printedValue(baseline);
  if (baseline.unit === target.unit || baseline.normalized === null || target.value === null) return printed;
  const factor = (target.normalized?.value ?? 0) / target.value;
  if (!(factor > 0) || target.unit === null) return printed;
  return `${printed}（${String(Number((baseline.normalized.value / factor).toPrecision(3)))}${target.unit}）`;
}
