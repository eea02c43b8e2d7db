import { usesOfBlocks, type BlockUse } from './uses-of-blocks.ts';
import type { AmbitionRecord } from '../model/ambition.ts';
import type { IndicatorRecord, IndicatorStatement } from '../model/indicator.ts';
import type { Bilingual, ObservationRecord } from '../model/observation.ts';
import type { PlanRecord } from '../model/plan.ts';
import { dataset, plans } from './records.ts';

/** A target beside its baseline, with the records that they are. */
export interface Series {
  readonly ambition: AmbitionRecord;
  readonly baseline: ObservationRecord | null;
  readonly target: ObservationRecord;
}

/** What one plan says of an indicator. */
export interface IndicatorInPlan {
  readonly indicator: IndicatorRecord;
  readonly plan: PlanRecord;
  /** `null` where it does not state the indicator. */
  readonly statement: IndicatorStatement | null;
  readonly silent: Bilingual | null;
  readonly series: readonly Series[];
  /** Values by which it is compared that belong to no series: a baseline without target, an interim target. */
  readonly single: readonly ObservationRecord[];
  /** Values of the plan before, and of other sets: shown, not compared. */
  readonly history: readonly ObservationRecord[];
}

let byId: ReadonlyMap<string, ObservationRecord> | undefined;
let byBlock: ReadonlyMap<string, readonly BlockUse[]> | undefined;

function observation(id: string): ObservationRecord {
  byId ??= new Map(dataset('observations').map((each) => [each.id, each]));
  const found = byId.get(id);
  if (!found) {
    throw new Error(`No observation has the id “${id}”. Run \`npm run content\` to derive the data again.`);
  }
  return found;
}

/** What every plan says of an indicator, in the order of the plans. */
export function indicatorInPlans(indicator: IndicatorRecord): readonly IndicatorInPlan[] {
  const ambitions = dataset('ambitions').filter((each) => each.indicator === indicator.id);
  return plans().map((plan) => {
    const statement = indicator.statements.find((each) => each.plan === plan.id) ?? null;
    const series = ambitions
      .filter((ambition) => ambition.plan === plan.id)
      .map((ambition) => ({
        ambition,
        baseline: ambition.baselineObservation === null ? null : observation(ambition.baselineObservation),
        target: observation(ambition.targetObservation),
      }));
    const paired = new Set(series.flatMap(({ baseline, target }) => [baseline?.id, target.id]));
    return {
      indicator,
      plan,
      statement,
      silent: indicator.silent.find((each) => each.plan === plan.id)?.reason ?? null,
      series,
      single: (statement?.main ?? []).filter((id) => !paired.has(id)).map(observation),
      history: (statement?.history ?? []).map(observation),
    };
  });
}

/** The indicators on a topic, in the order of the file. */
export function indicatorsOn(topic: string): readonly IndicatorRecord[] {
  return dataset('indicators').filter((indicator) => indicator.topic === topic);
}

/** The indicators that take values from a block, with those values. */
export function usesOf(block: string): readonly BlockUse[] {
  byBlock ??= usesOfBlocks(dataset('indicators'), dataset('observations'));
  return byBlock.get(block) ?? [];
}

/** Indicators by topic, topics in their order, those without an indicator left out. */
export function indicatorsByTopic(): readonly {
  topic: { id: string; name: Bilingual };
  indicators: readonly IndicatorRecord[];
}[] {
  return dataset('topics')
    .map((topic) => ({ topic, indicators: indicatorsOn(topic.id) }))
    .filter(({ indicators }) => indicators.length > 0);
}
