import { usesOfBlocks, type BlockUse } from './uses-of-blocks.ts';
import type { IndicatorRecord, IndicatorStatement } from '../model/indicator.ts';
import type { Bilingual } from '../model/bilingual.ts';
import type { ObservationRecord } from '../model/observation.ts';
import type { PlanRecord } from '../model/plan.ts';
import { statedValues, type StatedValues } from '../model/series.ts';
import { dataset, plans } from './records.ts';

/** What one plan says about an indicator. */
export interface IndicatorInPlan extends StatedValues {
  readonly indicator: IndicatorRecord;
  readonly plan: PlanRecord;
  /** `null` if it does not state the indicator. */
  readonly statement: IndicatorStatement | null;
  readonly silent: Bilingual | null;
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

/** What every plan says about an indicator, in the order of the plans. */
export function indicatorInPlans(indicator: IndicatorRecord): readonly IndicatorInPlan[] {
  const ambitions = dataset('ambitions').filter((each) => each.indicator === indicator.id);
  return plans().map((plan) => {
    const statement = indicator.statements.find((each) => each.plan === plan.id) ?? null;
    const own = ambitions.filter((ambition) => ambition.plan === plan.id);
    return {
      indicator,
      plan,
      statement,
      silent: indicator.silent.find((each) => each.plan === plan.id)?.reason ?? null,
      ...statedValues(statement ?? { main: [], history: [] }, own, observation),
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

/** Indicators by topic, in topic order; topics without an indicator are omitted. */
export function indicatorsByTopic(): readonly {
  topic: { id: string; name: Bilingual };
  indicators: readonly IndicatorRecord[];
}[] {
  return dataset('topics')
    .map((topic) => ({ topic, indicators: indicatorsOn(topic.id) }))
    .filter(({ indicators }) => indicators.length > 0);
}
