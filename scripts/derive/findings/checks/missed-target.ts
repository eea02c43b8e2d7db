import type { ObservationRecord } from '../../../../src/model/observation.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { printedValue } from '../printed-value.ts';
import { quoteSentence } from '../quote.ts';
import { quoteObservation } from '../quote-observation.ts';

/**
 * A target of the last period that the same table shows as missed, while nothing in the plan admits it. Which way is
 * better the comparator of the target tells, else its indicator; where neither does, nothing is said.
 */
export const missedTarget: Check = {
  rule: 'missed-target',
  run: (plan, corpus) =>
    plan.observations
      .filter(({ origin, role }) => origin === 'table' && role === 'actual')
      .flatMap((actual): Finding[] => {
        const target = plan.observations.find(
          ({ block, table, role, year, sub }) =>
            role === 'target' &&
            block === actual.block &&
            table === actual.table &&
            year === actual.year &&
            sub === actual.sub,
        );
        return target && isMissed(target, actual, corpus) ? judge(plan, target, actual, corpus) : [];
      }),
};

function isMissed(
  target: ObservationRecord,
  actual: ObservationRecord,
  { indicators, words }: CheckedCorpus,
): boolean {
  if (target.classRank !== null && actual.classRank !== null) return actual.classRank > target.classRank;
  if (target.value === null || actual.value === null || target.unit !== actual.unit) return false;
  if (actual.comparator !== '=' || target.cumulative !== actual.cumulative) return false;
  const { direction } = indicators.get(target.indicator ?? '') ?? {};
  const { ceilings, falls } = words.missedTarget;
  const has = (list: readonly string[]): boolean => list.some((word) => target.name.includes(word));
  // The fall of a concentration is no concentration.
  const isCeiling = has(ceilings) && !has(falls);
  const wanted =
    target.comparator === '='
      ? ((direction === 'none' ? undefined : direction) ?? (isCeiling ? 'lower' : undefined))
      : target.comparator === '>='
        ? 'higher'
        : 'lower';
  if (wanted === undefined) return false;
  return wanted === 'higher' ? actual.value < target.value : actual.value > target.value;
}

function judge(
  plan: CheckedPlan,
  target: ObservationRecord,
  actual: ObservationRecord,
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
  if (isAdmitted(plan, actual, own)) return [];
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

/** Whether running text or a note says of this measure that its target was missed, or why. */
function isAdmitted(
  plan: CheckedPlan,
  { name, note }: ObservationRecord,
  { admitted }: CheckedCorpus['words']['missedTarget'],
): boolean {
  if (note !== null) return true;
  const measure = name.replaceAll(/（[^）]*）/gu, '');
  return plan.blocks.some(
    ({ kind, text }) =>
      kind !== 'row' &&
      text
        .split(/[。；\n]/u)
        .some((sentence) => sentence.includes(measure) && admitted.some((word) => sentence.includes(word))),
  );
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
