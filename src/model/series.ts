import type { AmbitionRecord } from './ambition.ts';
import type { IndicatorStatement } from './indicator.ts';
import type { ObservationRecord } from './observation.ts';

/** A target beside its baseline, with the judgement on the two. */
export interface Series {
  readonly ambition: AmbitionRecord;
  readonly baseline: ObservationRecord | null;
  readonly target: ObservationRecord;
}

/** The values that one plan states of an indicator. */
export interface StatedValues {
  readonly series: readonly Series[];
  /** Values by which the plan is compared that belong to no series: a baseline without target, an interim target. */
  readonly single: readonly ObservationRecord[];
  /** Values of the plan before, and of other sets: shown, not compared. */
  readonly history: readonly ObservationRecord[];
}

/**
 * Pairs the values that a plan states of an indicator: the one place where this is done, for pages and charts alike.
 *
 * @param ambitions those of this plan and indicator
 * @param observation finds an observation by its id; throws where there is none
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
