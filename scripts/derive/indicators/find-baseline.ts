import { isSameSet } from '../../../src/model/monitored-set.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import type { SetWords } from '../../inputs/set-words.ts';
import { readSet } from './read-set.ts';
import { rowKey } from './recognise-rows.ts';

/** What the values of an indicator in one plan offer to set a target against. */
export interface FoundBaseline {
  readonly baseline: ObservationRecord | null;
  /** Whether it is printed elsewhere than the target, where only its set and unit tell that it belongs to it. */
  readonly isElsewhere: boolean;
  /** Earlier values of the indicator that are none, as they count something else. */
  readonly passedOver: readonly ObservationRecord[];
}

/**
 * Finds the baseline of a target: that of the same row; else the latest other value for the same part by which the plan
 * is compared, baselines before outcomes; else the latest value of the same set and unit that the plan prints anywhere.
 *
 * @param own the values of the indicator in this plan, those shown as history included
 * @param main ids of those by which the plan is compared
 * @param place of the target, and the indicator, for messages
 * @throws InputProblem when two values by which a reader says that the plan is compared could be the baseline
 */
export function findBaseline(
  target: ObservationRecord,
  own: readonly ObservationRecord[],
  main: ReadonlySet<string>,
  sets: SetWords,
  place: { readonly file: string; readonly indicator: string },
): FoundBaseline {
  const before = own.filter(
    ({ role, year }) => role !== 'target' && (year === null || target.year === null || year < target.year),
  );
  const compared = before.filter(({ id }) => main.has(id));
  const inRow = compared.filter((each) => rowOf(each) === rowOf(target));
  const samePart = compared.filter(({ sub }) => sub === target.sub);
  const groups = [
    inRow.filter(({ role }) => role === 'baseline'),
    inRow,
    samePart.filter(({ role }) => role === 'baseline'),
    samePart,
  ];
  const candidates = latestOf(groups.find((group) => group.length > 0) ?? []);
  const [baseline, other] = candidates;
  // What only rules found must not stop a plan that no reader has seen: neither is taken, and the note names both.
  if (other && candidates.some(({ indicatorBasis }) => indicatorBasis === 'rule')) {
    return { baseline: null, isElsewhere: false, passedOver: candidates };
  }
  if (baseline && other) {
    throw new InputProblem(
      { file: place.file, line: target.source.line },
      `The target “${excerpt(target.raw)}” of the indicator “${place.indicator}” has two baselines: “${baseline.raw}” in line ${String(baseline.source.line)} and “${other.raw}” in line ${String(other.source.line)}.`,
      'Mark one of them as `history`, or give each its part (`sub`).',
    );
  }
  if (baseline) return { baseline, isElsewhere: false, passedOver: [] };
  const anywhere = before.filter(hasValue);
  const found = anywhereElse(target, anywhere, sets);
  return { baseline: found, isElsewhere: found !== null, passedOver: found ? [] : anywhere };
}

/** Key of the row that prints a value; a value in prose is a row of its own. */
export const rowOf = (each: ObservationRecord): string => (each.origin === 'table' ? rowKey(each) : each.id);

const hasValue = ({ value, classRank, status }: ObservationRecord): boolean =>
  value !== null || classRank !== null || status === 'text';

function latestOf(values: readonly ObservationRecord[]): ObservationRecord[] {
  const latest = Math.max(...values.map(({ year }) => year ?? 0));
  return values.filter(({ year }) => (year ?? 0) === latest);
}

/** The latest value that counts what the target counts; none where two of the same year differ. */
function anywhereElse(
  target: ObservationRecord,
  before: readonly ObservationRecord[],
  sets: SetWords,
): ObservationRecord | null {
  const wanted = readSet(target, sets);
  const isClass = (each: ObservationRecord): boolean => each.value === null;
  const alike = before.filter(
    (each) =>
      isClass(each) === isClass(target) &&
      (each.status === 'text') === (target.status === 'text') &&
      each.normalized?.unit === target.normalized?.unit &&
      (covers(each, target) || isSameSet(readSet(each, sets), wanted)),
  );
  const latest = latestOf(alike);
  const named = latest.filter(({ name }) => name === target.name);
  const [first, ...others] = named.length > 0 ? named : latest;
  if (!first) return null;
  const amount = ({ normalized, value, classRank }: ObservationRecord): number | null =>
    normalized?.value ?? value ?? classRank;
  return others.every((each) => amount(each) === amount(first)) ? first : null;
}

/** Whether a class is that of the very section or river of the target, or of it and others (大宁河、大溪河…水质). */
function covers({ name, classRank }: ObservationRecord, target: ObservationRecord): boolean {
  if (classRank === null || target.classRank === null) return false;
  return [target.name, target.group].some((word) => word !== null && word.length > 1 && name.includes(word));
}
