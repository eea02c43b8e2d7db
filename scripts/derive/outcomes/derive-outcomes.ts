import type { BlockRecord } from '../../../src/model/block.ts';
import type { CommitmentRecord } from '../../../src/model/commitment.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { OutcomeRecord } from '../../../src/model/outcome.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import type { OutcomeWords } from '../../inputs/outcome-words.ts';
import { findAdmission } from './find-admission.ts';
import { judgeOutcome } from './judge-outcome.ts';

/** One plan, as far as its outcomes need it. */
export interface PlanWithOutcomes {
  readonly period: { readonly start: number };
  readonly blocks: readonly BlockRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly commitments: readonly CommitmentRecord[];
}

/**
 * Says of each target of the last period that a table lists beside its outcome whether it was met, whether a miss is
 * admitted, and whether the plan sets a target for the measure again.
 *
 * @param definitions indicator id → definition
 * @returns records in the order of the tables
 */
export function deriveOutcomes(
  { period, blocks, observations, commitments }: PlanWithOutcomes,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
  words: OutcomeWords,
): OutcomeRecord[] {
  const isOwn = ({ role, year }: ObservationRecord): boolean =>
    role === 'target' && (year === null || year >= period.start);
  const own = observations.filter(isOwn);
  const targets = observations.filter(
    ({ role, origin, year }) =>
      role === 'target' && origin === 'table' && year !== null && year < period.start,
  );
  return targets.flatMap((target): OutcomeRecord[] => {
    const actual = observations.find((each) => each.role === 'actual' && isSameRow(each, target));
    if (!actual) return [];
    const { indicator, name, sub, plan, year, source } = target;
    const direction = indicator === null ? null : (definitions.get(indicator)?.direction ?? null);
    const result = judgeOutcome(target, actual, direction, words);
    return [
      {
        id: `u${target.id.slice(1)}`,
        ...{ plan, indicator, name, sub, year, target: target.raw, actual: actual.raw },
        ...{ targetObservation: target.id, actualObservation: actual.id },
        result,
        admission: result === 'missed' ? findAdmission(name, blocks, words) : null,
        successor: successorOf(target, own, commitments, definitions, words),
        basis: 'rule',
        actualSource: actual.source,
        source,
      },
    ];
  });
}

function isSameRow(a: ObservationRecord, b: ObservationRecord): boolean {
  return a.table === b.table && a.no === b.no && a.name === b.name && a.sub === b.sub && a.year === b.year;
}

/**
 * Where the plan sets a target for the same measure again: a value of the same indicator, or of the one whose fall it
 * is; else a row of the same name, or that names the same part (化学需氧量 of 主要污染物排放总量); else a commitment that
 * names the measure.
 */
function successorOf(
  { indicator, name, sub }: ObservationRecord,
  own: readonly ObservationRecord[],
  commitments: readonly CommitmentRecord[],
  definitions: ReadonlyMap<string, IndicatorDefinition>,
  words: OutcomeWords,
): Evidence | null {
  const isRelated = (other: string | null): boolean =>
    other !== null &&
    indicator !== null &&
    (other === indicator ||
      definitions.get(other)?.fallOf === indicator ||
      definitions.get(indicator)?.fallOf === other);
  const measure = measureOf(name, words);
  const isPart = (other: string): boolean =>
    sub !== null && indicator === null && other.includes(squeeze(sub)) && sharesWord(other, measure);
  const found =
    own.find((each) => isRelated(each.indicator)) ??
    own.find((each) => measureOf(each.name, words) === measure && each.sub === sub) ??
    own.find((each) => isPart(squeeze(each.name)));
  if (found) return found.source;
  const promise = commitments.find(({ subject }) => measureOf(subject, words).includes(measure));
  if (!promise) return null;
  const { plan, line, lineEnd, block, url, quote } = promise.source;
  return { plan, line, lineEnd, block, url, quote };
}

/** A name without what is in brackets and without the word for a fall: 细颗粒物（PM2.5）年均浓度降低. */
function measureOf(name: string, { direction: { falls } }: OutcomeWords): string {
  const plain = squeeze(name).replaceAll(/（[^）]*）/gu, '');
  const fall = falls.find((word) => plain.endsWith(word));
  return fall === undefined ? plain : plain.slice(0, -fall.length);
}

/** Whether a name has two characters in a row of another one: 排放. */
function sharesWord(name: string, other: string): boolean {
  return [...other].some((_, at) => at + 2 <= other.length && name.includes(other.slice(at, at + 2)));
}
