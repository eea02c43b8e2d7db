import type { IndicatorRecord } from '../model/indicator.ts';
import type { ObservationRecord } from '../model/observation.ts';

/** An indicator that takes values from a block, and those values, in the order of the text. */
export interface BlockUse {
  readonly indicator: IndicatorRecord;
  readonly observations: readonly ObservationRecord[];
}

/**
 * Finds which indicators take values from which blocks: links a paragraph or row back to the pages that use it.
 * A value in a merged cell counts both for the row that it is about and for the row in which it is printed.
 *
 * @param observations in the order of the text; those without an indicator are ignored
 * @returns by block id; blocks that no indicator uses are omitted
 */
export function usesOfBlocks(
  indicators: readonly IndicatorRecord[],
  observations: readonly ObservationRecord[],
): ReadonlyMap<string, readonly BlockUse[]> {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const blocks = new Map<string, Map<IndicatorRecord, ObservationRecord[]>>();
  for (const observation of observations) {
    const indicator = observation.indicator === null ? undefined : byId.get(observation.indicator);
    if (!indicator) continue;
    for (const id of new Set([observation.block, observation.source.block])) {
      const uses = blocks.get(id) ?? new Map<IndicatorRecord, ObservationRecord[]>();
      uses.set(indicator, [...(uses.get(indicator) ?? []), observation]);
      blocks.set(id, uses);
    }
  }
  return new Map(
    [...blocks].map(([id, uses]) => [
      id,
      [...uses].map(([indicator, values]) => ({ indicator, observations: values })),
    ]),
  );
}
