import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { AmbitionRecord } from '../../../../src/model/ambition.ts';
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
  const { message, explained } = words.looserTarget;
  const note = [target.note, baseline.note].filter((each) => each !== null).at(0);
  const sameRow = target.source.block === baseline.source.block;
  return [
    {
      severity: note ? 'low' : 'medium',
      message: fillInBoth(note ? explained : message, {
        name: target.name,
        baselineName: baseline.name,
        baseline: printedValue(baseline),
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
