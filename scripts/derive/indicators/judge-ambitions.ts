import type { AmbitionRecord, AmbitionSign } from '../../../src/model/ambition.ts';
import type { Direction, IndicatorRecord } from '../../../src/model/indicator.ts';
import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import { fillIn } from '../../../src/text/fill-in.ts';
import { unitBeside } from '../../../src/model/printed-unit.ts';
import type { SetWords } from '../../inputs/set-words.ts';
import type { createIds } from '../document/stable-ids.ts';
import { contradictions } from './contradictions.ts';
import { findBaseline, type FoundBaseline, rowOf } from './find-baseline.ts';
import { fillInBoth, type IndicatorWords, joinSentences } from '../../inputs/indicator-words.ts';

/** Input for judging ambitions. */
export interface Judging {
  readonly indicators: readonly IndicatorRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly words: IndicatorWords;
  readonly sets: SetWords;
  /** Indicator of a fall → the indicator whose fall it is. */
  readonly falls: ReadonlyMap<string, string>;
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
 * @returns records in the order of indicators and plans
 * @throws InputProblem when two values could be the baseline
 */
export function judgeAmbitions(judging: Judging): AmbitionRecord[] {
  const byId = new Map(judging.observations.map((each) => [each.id, each]));
  return judging.indicators.flatMap((indicator) =>
    indicator.statements.flatMap(({ plan, main, history }) => {
      const own = [...main, ...history].flatMap((id) => byId.get(id) ?? []);
      const known = judging.plans.get(plan);
      if (!known) return [];
      const compared = new Set(main);
      const targets = own.filter(({ id }) => compared.has(id));
      return lastTargets(targets, known.period).map((target) => {
        const place = { file: known.file, indicator: indicator.id };
        const found = findBaseline(target, own, compared, judging.sets, place);
        return ambitionOf(judging, indicator, known, target, found);
      });
    }),
  );
}

/** Of each row, the last target within the years of the plan. */
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

function ambitionOf(
  judging: Judging,
  indicator: IndicatorRecord,
  { ids }: { ids: ReturnType<typeof createIds> },
  target: ObservationRecord,
  { baseline, isElsewhere, passedOver }: FoundBaseline,
): AmbitionRecord {
  const { words } = judging;
  const { sign, because } = judge(baseline, target, indicator.direction, words.values.holding);
  const printed = { baseline: baseline?.raw ?? '', target: target.raw };
  const sentences: Bilingual[] = [fillInBoth(words.ambitions[because], printed)];
  const isCompared = sign === 'improve' || sign === 'hold' || sign === 'relax';
  if (isCompared && baseline?.comparator && baseline.comparator !== '=')
    sentences.push(fillInBoth(words.ambitions.baselineBound, printed));
  const isFall = isElsewhere && judging.falls.has(indicator.id);
  if (isCompared && (isFall || (baseline?.cumulative && target.cumulative)))
    sentences.push(fillInBoth(words.ambitions.bothTotals, printed));
  if (baseline && isElsewhere && baseline.name !== target.name) {
    const { name, source } = baseline;
    sentences.push(fillInBoth(words.ambitions.fromElsewhere, { name, line: String(source.line) }));
  }
  if (passedOver.length > 0) sentences.push(passedOverSentence(passedOver, words.ambitions));
  for (const each of [baseline, target])
    if (each) sentences.push(...contradictions(each, indicator.id, judging));
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

/** That values are no baseline, with the name and line of each. */
function passedOverSentence(
  values: readonly ObservationRecord[],
  { passedOver, passedValue }: IndicatorWords['ambitions'],
): Bilingual {
  const texts = values.map(({ raw, name, sub, source }) =>
    fillInBoth(passedValue, {
      value: raw,
      name: sub === null || name.includes(sub) ? name : `${sub}${name}`,
      line: String(source.line),
    }),
  );
  return {
    zh: fillIn(passedOver.zh, { values: texts.map(({ zh }) => zh).join('、') }),
    en: fillIn(passedOver.en, { values: texts.map(({ en }) => en).join(', ') }),
  };
}

/**
 * Judges a target beside its baseline. Words that hold a value (不减少) hold the baseline. What the text leaves open is not judged: a looser target is never drawn
 * as progress, and neither is one that cannot be compared.
 */
export function judge(
  baseline: Judged | null,
  target: Judged,
  direction: Direction,
  holding: readonly string[] = [],
): Judgement {
  if (target.status === 'delegated') return { sign: 'delegated', because: 'delegated' };
  if (!baseline) return { sign: 'no-baseline', because: 'noBaseline' };
  if (saysTheSame(baseline, target)) return { sign: 'hold', because: 'hold' };
  if (target.status === 'text' && holding.includes(target.raw) && baseline.value !== null)
    return { sign: 'hold', because: 'heldInWords' };
  if (withoutValue.includes(target.status)) return { sign: 'not-comparable', because: 'targetWithoutValue' };
  if (withoutValue.includes(baseline.status)) return { sign: 'no-baseline', because: 'baselineWithoutValue' };
  if (baseline.status === 'class' && target.status === 'class') return judgeClasses(baseline, target);
  const from = (baseline.normalized ?? baseline).value;
  const to = (target.normalized ?? target).value;
  if (from === null || to === null) return { sign: 'not-comparable', because: 'otherKind' };
  if (from === to && baseline.cumulative === target.cumulative && baseline.qualifier === target.qualifier)
    return { sign: 'hold', because: 'hold' };
  // A reader says of one that its words restrict it, and of the other nothing.
  const isRestricted = ({ status }: Judged): boolean => status === 'qualified';
  if (baseline.qualifier !== target.qualifier || isRestricted(baseline) !== isRestricted(target))
    return { sign: 'not-comparable', because: 'otherQualifier' };
  if (baseline.cumulative !== target.cumulative) return { sign: 'not-comparable', because: 'otherSpan' };
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
