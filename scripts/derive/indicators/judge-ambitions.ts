import type { AmbitionRecord, AmbitionSign } from '../../../src/model/ambition.ts';
import type { Direction, IndicatorRecord } from '../../../src/model/indicator.ts';
import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import { unitBeside } from '../../../src/model/printed-unit.ts';
import { InputProblem } from '../../inputs/problem.ts';
import type { createIds } from '../document/stable-ids.ts';
import { fillInBoth, type IndicatorWords, joinSentences } from '../../inputs/indicator-words.ts';

/** Input for judging ambitions. */
export interface Judging {
  readonly indicators: readonly IndicatorRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly words: IndicatorWords;
  /** Years of each plan, and its file for messages. */
  readonly plans: ReadonlyMap<
    string,
    {
      readonly period: { readonly start: number; readonly end: number };
      readonly file: string;
      readonly ids: ReturnType<typeof createIds>;
    }
  >;
}

export interface Judgement {
  readonly sign: AmbitionSign;
  /** Key of the sentence in the vocabulary's `ambitions` that gives the reason. */
  readonly because: keyof IndicatorWords['ambitions'];
}

type Judged = Pick<
  ObservationRecord,
  'raw' | 'status' | 'value' | 'comparator' | 'classRank' | 'cumulative' | 'qualifier' | 'normalized'
>;

const withoutValue: readonly ObservationRecord['status'][] = [
  'absent',
  'not-assessed',
  'not-audited',
  'text',
  'merged',
  'delegated',
];

/** Statuses that the printed words do not explain by themselves. */
const unexplained: readonly ObservationRecord['status'][] = [
  'absent',
  'not-assessed',
  'not-audited',
  'merged',
];

/**
 * Judges each target of a plan against its baseline: one record for each row (or value in prose) by
 * which the plan is compared on an indicator, with the last target of the plan's own period.
 *
 * The baseline is that of the same row; else the latest other compared value for the same part of the indicator,
 * with baselines preferred to outcomes.
 *
 * @returns records in the order of indicators and plans
 * @throws InputProblem when two values could be the baseline
 */
export function judgeAmbitions(judging: Judging): AmbitionRecord[] {
  const byId = new Map(judging.observations.map((each) => [each.id, each]));
  return judging.indicators.flatMap((indicator) =>
    indicator.statements.flatMap(({ plan, main }) => {
      const own = main.flatMap((id) => byId.get(id) ?? []);
      const known = judging.plans.get(plan);
      if (!known) return [];
      return lastTargets(own, known.period).map((target) =>
        ambitionOf(judging, indicator, known, target, baselineOf(target, own, indicator, known.file)),
      );
    }),
  );
}

/** Key of the row that prints a value; each value in prose counts as its own row. */
const rowOf = ({ origin, table, block, id }: ObservationRecord): string =>
  origin === 'table' ? `${table ?? ''} ${block}` : id;

/** The last target of each row within the plan's period. */
function lastTargets(
  own: readonly ObservationRecord[],
  { start, end }: { start: number; end: number },
): ObservationRecord[] {
  const targets = own.filter(
    ({ role, year }) => role === 'target' && (year === null || (start <= year && year <= end)),
  );
  return targets.filter((target) =>
    targets.every((other) => rowOf(other) !== rowOf(target) || (other.year ?? end) <= (target.year ?? end)),
  );
}

function baselineOf(
  target: ObservationRecord,
  own: readonly ObservationRecord[],
  indicator: IndicatorRecord,
  file: string,
): ObservationRecord | null {
  const before = own.filter(
    ({ role, year }) => role !== 'target' && (year === null || target.year === null || year < target.year),
  );
  const inRow = before.filter((each) => rowOf(each) === rowOf(target));
  const elsewhere = before.filter(({ sub }) => sub === target.sub);
  const groups = [
    inRow.filter(({ role }) => role === 'baseline'),
    inRow,
    elsewhere.filter(({ role }) => role === 'baseline'),
    elsewhere,
  ];
  const candidates = groups.find((group) => group.length > 0) ?? [];
  const latest = Math.max(...candidates.map(({ year }) => year ?? 0));
  const [baseline, other] = candidates.filter(({ year }) => (year ?? 0) === latest);
  if (baseline && other) {
    throw new InputProblem(
      { file, line: target.source.line },
      `The target “${target.raw}” of the indicator “${indicator.id}” has two baselines: “${baseline.raw}” in line ${String(baseline.source.line)} and “${other.raw}” in line ${String(other.source.line)}.`,
      'Mark one of them as `history`, or give each its part (`sub`).',
    );
  }
  return baseline ?? null;
}

function ambitionOf(
  { words }: Judging,
  indicator: IndicatorRecord,
  { ids }: { ids: ReturnType<typeof createIds> },
  target: ObservationRecord,
  baseline: ObservationRecord | null,
): AmbitionRecord {
  const { sign, because } = judge(baseline, target, indicator.direction);
  const printed = { baseline: baseline?.raw ?? '', target: target.raw };
  const sentences: Bilingual[] = [fillInBoth(words.ambitions[because], printed)];
  const isCompared = sign === 'improve' || sign === 'hold' || sign === 'relax';
  if (isCompared && baseline?.comparator && baseline.comparator !== '=')
    sentences.push(fillInBoth(words.ambitions.baselineBound, printed));
  if (isCompared && baseline?.cumulative && target.cumulative)
    sentences.push(fillInBoth(words.ambitions.bothTotals, printed));
  const told = [baseline, target].flatMap((each) => (each ? [each] : []));
  for (const each of told) {
    const unit = unitBeside(each, indicator.unit);
    if (unit !== null) sentences.push(fillInBoth(words.ambitions.otherUnit, { value: each.raw, unit }));
  }
  for (const { status, statusReason } of told)
    if (statusReason && unexplained.includes(status)) sentences.push(statusReason);
  for (const { remark } of told) if (remark) sentences.push(remark);
  const unique = sentences.filter(
    ({ zh }, index) => sentences.findIndex((other) => other.zh === zh) === index,
  );
  const evidence = told.flatMap(({ source, note }) => [source, ...(note ? [note] : [])]);
  return {
    id: ids('ambition', target.id, indicator.id),
    plan: target.plan,
    indicator: indicator.id,
    baseline: baseline?.raw ?? null,
    target: target.raw,
    baselineYear: baseline?.year ?? null,
    targetYear: target.year,
    baselineObservation: baseline?.id ?? null,
    targetObservation: target.id,
    sign,
    note: joinSentences(unique),
    sources: evidence.filter(
      ({ line, quote }, index) =>
        evidence.findIndex((other) => other.line === line && other.quote === quote) === index,
    ),
    source: target.source,
  };
}

/**
 * Judges a target against its baseline. What the text leaves open is not judged: a looser target is never drawn
 * as progress, and neither is one that cannot be compared.
 */
export function judge(baseline: Judged | null, target: Judged, direction: Direction): Judgement {
  if (target.status === 'delegated') return { sign: 'delegated', because: 'delegated' };
  if (!baseline) return { sign: 'no-baseline', because: 'noBaseline' };
  if (saysTheSame(baseline, target)) return { sign: 'hold', because: 'hold' };
  if (withoutValue.includes(target.status)) return { sign: 'not-comparable', because: 'targetWithoutValue' };
  if (withoutValue.includes(baseline.status)) return { sign: 'no-baseline', because: 'baselineWithoutValue' };
  if (baseline.status === 'class' && target.status === 'class') return judgeClasses(baseline, target);
  const from = (baseline.normalized ?? baseline).value;
  const to = (target.normalized ?? target).value;
  if (from === null || to === null) return { sign: 'not-comparable', because: 'otherKind' };
  if (baseline.qualifier !== target.qualifier) return { sign: 'not-comparable', because: 'otherQualifier' };
  if (baseline.cumulative !== target.cumulative) return { sign: 'not-comparable', because: 'otherSpan' };
  if (from === to && direction === 'none') return { sign: 'hold', because: 'hold' };
  if (direction === 'none') return { sign: 'not-comparable', because: 'noDirection' };
  const wrongBound = direction === 'higher' ? '<=' : '>=';
  if (target.comparator === wrongBound) return { sign: 'not-comparable', because: 'wrongBound' };
  return ordered(direction === 'higher' ? to - from : from - to);
}

/** Whether both are the same text without a number: a class, two counts, a requirement. */
function saysTheSame(baseline: Judged, target: Judged): boolean {
  const inWords: readonly ObservationRecord['status'][] = ['class', 'qualified', 'text'];
  return (
    inWords.includes(target.status) &&
    [baseline.value, target.value].every((value) => value === null) &&
    baseline.status === target.status &&
    baseline.raw.replaceAll(/\s/g, '') === target.raw.replaceAll(/\s/g, '')
  );
}

/** The better class has the smaller rank, regardless of the indicator's direction. */
function judgeClasses(baseline: Judged, target: Judged): Judgement {
  const [from, to] = [baseline.classRank, target.classRank];
  if (from === null || to === null) return { sign: 'not-comparable', because: 'otherKind' };
  if (baseline.qualifier !== target.qualifier) return { sign: 'not-comparable', because: 'otherQualifier' };
  return ordered(from - to);
}

function ordered(gain: number): Judgement {
  const sign = gain > 0 ? 'improve' : gain < 0 ? 'relax' : 'hold';
  return { sign, because: sign };
}
