import type { AmbitionRecord } from './ambition.ts';
import type { IndicatorStatement } from './indicator.ts';
import type { ObservationRecord } from './observation.ts';

/** A target with its baseline and the judgement on the two. */
export interface Series {
  readonly ambition: AmbitionRecord;
  readonly baseline: ObservationRecord | null;
  readonly target: ObservationRecord;
}

/** The values that one plan states for an indicator. */
export interface StatedValues {
  readonly series: readonly Series[];
  /** Compared values that belong to no series: a baseline without a target, an interim target. */
  readonly single: readonly ObservationRecord[];
  /** Values of the previous plan and of other sets: shown, not compared. */
  readonly history: readonly ObservationRecord[];
}

/**
 * Pairs the values that a plan states for an indicator, for pages and charts alike.
 *
 * @param ambitions those of this plan and indicator
 * @param observation finds an observation by its id; throws if there is none
 */
export function statedValues(
  { main, history }: Pick<IndicatorStatement, 'main' | 'history'>,
  ambitions: readonly AmbitionRecord[],
  observation: (id: string) => ObservationRecord,
): StatedValues {
  const series = ambitions.map((ambition): Series => {
    const { baselineObservation, targetObservation } = ambition;
    return {
      ambition,
      baseline: baselineObservation === null ? null : observation(baselineObservation),
      target: observation(targetObservation),
    };
  });
  const paired = new Set(series.flatMap(({ baseline, target }) => [baseline?.id, target.id]));
  return {
    series,
    single: main.filter((id) => !paired.has(id)).map(observation),
    history: history.map(observation),
  };
}
