import type { IndicatorRecord } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { Units } from '../../../src/model/units.ts';
import { InputProblem } from '../../inputs/problem.ts';
import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import type { IndicatorWords } from '../../inputs/indicator-words.ts';
import type { SetWords } from '../../inputs/set-words.ts';
import { planFiles } from '../../inputs/inputs.ts';
import { type Claim, claimValues, type PlanObservations } from './claim-values.ts';
import { indicatorRecord } from './indicator-record.ts';
import { canConvert, normaliseUnit } from './normalise-unit.ts';
import { recogniseIndicator } from './recognise-indicator.ts';

type Definitions = ReadonlyMap<string, IndicatorDefinition>;

/** Path of the file that defines an indicator, for messages. */
const fileOf = (id: string): string => `content/indicators/${id}.yaml`;

/**
 * Assigns observations to their indicators and converts them to the indicator's unit.
 *
 * @param plans in their order
 * @param definitions id of the indicator → what it means
 * @returns observations in the order of plans, tables before prose; indicators by id
 * @throws InputProblem for what `claimValues` refuses, for an indicator that fewer than two plans state, and for units
 *   that do not go together
 */
export function applyCrosswalk(
  plans: readonly PlanObservations[],
  definitions: Definitions,
  words: IndicatorWords,
  sets: SetWords,
  units: Units,
): { observations: ObservationRecord[]; indicators: IndicatorRecord[] } {
  const recognise = recogniseIndicator(definitions, units);
  const claimed = plans.map((plan) => ({ plan, claims: claimValues(plan, recognise) }));
  for (const [id, definition] of definitions) checkDefinition(id, definition, claimed, units);

  const read = claimed.map(({ plan, claims }) => {
    const own = [...plan.fromTables, ...plan.fromProse.map(({ observation }) => observation)];
    return {
      ...{ plan, claims },
      observations: own.map((each) => tie(each, claims.get(each.id), definitions, plan, units)),
    };
  });
  const indicators = [...definitions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, definition]) => indicatorRecord(id, definition, read, words, sets));
  return { observations: read.flatMap(({ observations }) => observations), indicators };
}

function checkDefinition(
  id: string,
  { unit }: IndicatorDefinition,
  plans: readonly { readonly plan: PlanObservations; readonly claims: ReadonlyMap<string, Claim> }[],
  { units }: Units,
): void {
  const place = { file: fileOf(id) };
  if (unit !== null && !units.some((each) => each.unit === unit)) {
    throw new InputProblem(
      place,
      `Its unit “${unit}” is unknown.`,
      `Use one of content/vocabulary/units.yaml (${units.map((each) => each.unit).join(', ')}), or add it there.`,
    );
  }
  const stating = plans.filter(({ claims }) =>
    [...claims.values()].some(({ indicator }) => indicator === id),
  );
  if (stating.length < 2) {
    throw new InputProblem(
      place,
      `Fewer than two plans state this indicator (${stating.map(({ plan }) => plan.source.plan).join(', ') || 'none'}).`,
      `An indicator is a measure by which plans are compared: take the file out, widen the names by which it is recognised, or name its row in the ${planFiles.crosswalk} of another plan.`,
    );
  }
}

function tie(
  observation: ObservationRecord,
  claim: Claim | undefined,
  definitions: Definitions,
  { source, crosswalk }: PlanObservations,
  units: Units,
): ObservationRecord {
  const definition = claim && definitions.get(claim.indicator);
  if (!definition) return observation;
  const id = claim.indicator;
  const told = { ...observation, indicator: id, indicatorBasis: claim.basis, topic: definition.topic };
  const place = { file: source.file, line: observation.source.line };
  const { value, unit: printed } = observation;
  const unit = printed !== null && definition.printedAs.includes(printed) ? definition.unit : printed;
  // What is set apart, or shown as history, may be another measure: then it is shown as printed.
  const isApart = claim.history || crosswalk[id]?.verdict === 'not-comparable';
  if (isApart && !canConvert(unit, definition.unit, units)) return { ...told, normalized: null };
  if (value !== null && definition.unit === null) {
    throw new InputProblem(
      place,
      `The number “${observation.raw}” is a value of the indicator “${id}”, which has no unit.`,
      'Give the indicator a unit, or remove the row from the plan’s crosswalk.yaml.',
    );
  }
  return {
    ...told,
    normalized:
      value === null || definition.unit === null
        ? null
        : normaliseUnit(value, unit, definition.unit, units, place),
  };
}
