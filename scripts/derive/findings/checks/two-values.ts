import { squeeze } from '../../../../src/text/squeeze.ts';
import type { ObservationRecord } from '../../../../src/model/observation.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { otherwiseNamed, printedValue } from '../printed-value.ts';
import { quoteObservation } from '../quote-observation.ts';
import { decimalsOf } from '../tolerance.ts';

/**
 * One measure with two values for one year: in prose and table, in two tables, or in two sentences. Values are of one
 * measure where indicator (or name), unit, set, part and year agree; a rounded value and a bound that holds agree.
 */
export const twoValues: Check = {
  rule: 'two-values',
  run: (plan, corpus) => {
    const groups = new Map<string, ObservationRecord[]>();
    for (const observation of plan.observations) {
      const key = measureOf(observation, corpus);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), observation]);
    }
    return [...groups.values()].flatMap((group) => conflictsIn(plan, group, corpus));
  },
};

/** What an observation is a value of; nothing where it is no number that can be compared. */
function measureOf(observation: ObservationRecord, { setOf }: CheckedCorpus): string | null {
  const { indicator, name, sub, unit, year, role, value, status, qualifier, cumulative } = observation;
  if (value === null || year === null || status !== 'number' || qualifier !== null) return null;
  const { levels, places, things } = setOf(observation);
  const measure = indicator ?? `${squeeze(name)} ${squeeze(sub ?? '')} ${unit ?? ''}`;
  const state = role === 'target' ? 'target' : 'state';
  return JSON.stringify([measure, state, year, cumulative, levels, places, things]);
}

/** The first pair of values of a group that cannot both hold. */
function conflictsIn(
  plan: CheckedPlan,
  group: readonly ObservationRecord[],
  { words }: CheckedCorpus,
): Finding[] {
  for (const [index, a] of group.entries()) {
    const b = group.slice(index + 1).find((other) => conflict(a, other));
    if (!b) continue;
    const [first, second] = a.source.line <= b.source.line ? [a, b] : [b, a];
    const nameOf = ({ name, sub }: ObservationRecord): string =>
      sub === null || name.includes(sub) ? name : `${sub}${name}`;
    return [
      {
        severity: 'high',
        message: fillInBoth(words.twoValues.message, {
          ...{ year: String(a.year), name: nameOf(first), ...otherwiseNamed(nameOf(first), nameOf(second)) },
          ...{ line: String(first.source.line), value: printedValue(first) },
          ...{ otherLine: String(second.source.line), otherValue: printedValue(second) },
        }),
        evidence: [quoteObservation(plan, first, [first.raw]), quoteObservation(plan, second, [second.raw])],
      },
    ];
  }
  return [];
}

function conflict(a: ObservationRecord, b: ObservationRecord): boolean {
  const [left, right] = [measured(a), measured(b)];
  if (!left || !right) return false;
  const slack = Math.max(left.rounding, right.rounding) * (1 + 1e-9);
  const apart = Math.abs(left.value - right.value) > slack;
  if (a.comparator === b.comparator) return apart && (a.comparator === '=' || a.role === 'target');
  // A bound denies an exact value only on its other side; of two unlike bounds nothing follows.
  const [exact, bound] =
    a.comparator === '='
      ? [left, { ...right, sign: b.comparator }]
      : [right, { ...left, sign: a.comparator }];
  if (a.comparator !== '=' && b.comparator !== '=') return false;
  return bound.sign === '>=' ? exact.value < bound.value - slack : exact.value > bound.value + slack;
}

/** The value, in the unit of its indicator where it has one, and by how much it may be rounded. */
function measured({
  value,
  normalized,
  raw,
  indicator,
}: ObservationRecord): { value: number; rounding: number } | null {
  if (value === null || (indicator !== null && normalized === null)) return null;
  const factor = normalized === null || value === 0 ? 1 : normalized.value / value;
  return { value: normalized?.value ?? value, rounding: 0.5 * 10 ** -decimalsOf(raw) * factor };
}
