import type { AmbitionRecord } from '../../../src/model/ambition.ts';
import type { IndicatorRecord } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import { checkQuotes } from '../../check/quotes.ts';
import type { Vocabularies } from '../../inputs/inputs.ts';
import { applyCrosswalk } from './apply-crosswalk.ts';
import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import { judgeAmbitions } from './judge-ambitions.ts';
import { type PlanToObserve, readObservations } from './read-observations.ts';

export interface IndicatorRecords {
  readonly observations: ObservationRecord[];
  readonly indicators: IndicatorRecord[];
  readonly ambitions: AmbitionRecord[];
}

/**
 * Derives comparable values from the plans' tables and the decisions of readers. The stages, in order: read values in
 * tables, read values in prose, assign both to indicators, judge targets against baselines; then check that no cell
 * was left out and that every quotation is in its lines.
 *
 * @param plans in their order
 * @param definitions indicator id → definition
 * @throws InputProblem where a table, a decision or a crosswalk needs correction
 */
export function deriveIndicators(
  plans: readonly PlanToObserve[],
  {
    indicators: words,
    units,
    sets,
    statements,
  }: Pick<Vocabularies, 'indicators' | 'units' | 'sets' | 'statements'>,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
): IndicatorRecords {
  const read = readObservations(plans, { indicators: words, units, statements });
  const { observations, indicators } = applyCrosswalk(read, definitions, words, sets, units);
  const known = new Map(
    read.map(({ source, period, ids }) => [source.plan, { period, ids, file: source.file }]),
  );
  const falls = new Map([...definitions].flatMap(([id, { fallOf }]) => (fallOf ? [[id, fallOf]] : [])));
  const ambitions = judgeAmbitions({ indicators, observations, words, sets, falls, plans: known });
  for (const { source } of read) {
    const quoted = [
      ...observations.flatMap((each) => [each.source, ...(each.note ? [each.note] : [])]),
      ...ambitions.flatMap((each) => [each.source, ...each.sources]),
    ];
    checkQuotes(
      source,
      quoted.filter(({ plan }) => plan === source.plan),
    );
  }
  return { observations, indicators, ambitions };
}
