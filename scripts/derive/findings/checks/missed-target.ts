import type { ObservationRecord } from '../../../../src/model/observation.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { printedValue } from '../printed-value.ts';
import { quoteSentence } from '../quote.ts';
import { quoteObservation } from '../quote-observation.ts';

/** A target of the last period that the same table shows as missed, while nothing in the plan admits it. */
export const missedTarget: Check = {
  rule: 'missed-target',
  run: (plan, corpus) => {
    const byId = new Map(plan.observations.map((each) => [each.id, each]));
    return plan.outcomes.flatMap(({ result, targetObservation, actualObservation, admission }) => {
      const [target, actual] = [byId.get(targetObservation), byId.get(actualObservation)];
      if (result !== 'missed' || !target || !actual) return [];
      return judge(plan, target, actual, admission !== null || actual.note !== null, corpus);
    });
  },
};

function judge(
  plan: CheckedPlan,
  target: ObservationRecord,
  actual: ObservationRecord,
  isAdmitted: boolean,
  { words }: CheckedCorpus,
): Finding[] {
  const { missedTarget: own } = words;
  const name = actual.sub === null ? actual.name : `${actual.name}（${actual.sub}）`;
  const row = quoteObservation(plan, actual, [target.raw, actual.raw]);
  const parts = {
    ...{ name, target: printedValue(target), actual: printedValue(actual), line: String(actual.source.line) },
    year: String(actual.year),
  };
  const claimed =
    actual.assessment !== null && own.achieved.some((word) => actual.assessment?.includes(word));
  if (claimed) {
    const assessment = actual.assessment ?? '';
    const marked = [...row.marked, ...(row.quote.includes(assessment) ? [assessment] : [])];
    return [
      {
        severity: 'high',
        message: fillInBoth(own.claimed, { ...parts, assessment }),
        evidence: [{ ...row, marked }],
      },
    ];
  }
  if (isAdmitted) return [];
  const boast = boastOf(plan, own);
  return [
    {
      severity: 'medium',
      message: fillInBoth(boast ? own.boasted : own.message, {
        ...parts,
        boast: boast?.marked[0] ?? '',
        boastLine: String(boast?.line ?? ''),
      }),
      evidence: [row, ...(boast ? [boast] : [])],
    },
  ];
}

/** The sentence in which the plan says that it reached its targets. */
function boastOf(
  plan: CheckedPlan,
  { boasts }: CheckedCorpus['words']['missedTarget'],
): Finding['evidence'][number] | null {
  for (const block of plan.blocks.filter(({ kind }) => kind === 'paragraph')) {
    const match = new RegExp(boasts.join('|'), 'u').exec(block.text);
    if (match) return quoteSentence(block, { start: match.index, end: match.index + match[0].length });
  }
  return null;
}
