import type { IndicatorRecord } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { Table } from '../../../src/model/table.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import type { Crosswalk, StatedIndicator } from '../../inputs/crosswalk.ts';
import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import type { IndicatorWords } from '../../inputs/indicator-words.ts';
import { planFiles } from '../../inputs/inputs.ts';
import type { Places } from './evidence-at.ts';
import { findRows, rowsByLine } from './find-rows.ts';
import { canConvert, normaliseUnit } from './normalise-unit.ts';
import type { NamedObservation } from './observe-statements.ts';
import type { Units } from '../../../src/model/units.ts';

/** The observations of one plan, its crosswalk, and the rows that a crosswalk may name. */
export interface PlanObservations extends Places {
  readonly crosswalk: Crosswalk;
  readonly tables: readonly Table[];
  readonly fromTables: readonly ObservationRecord[];
  readonly fromProse: readonly NamedObservation[];
}

type Definitions = ReadonlyMap<string, IndicatorDefinition>;

/** Path of the file that defines an indicator, for messages. */
const fileOf = (id: string): string => `content/indicators/${id}.yaml`;

/** The crosswalk file, as messages name it. */
const crosswalkFile = `the plan’s ${planFiles.crosswalk}`;

/**
 * Assigns observations to their indicators and converts them to the indicator's unit.
 *
 * @param plans in their order
 * @param definitions indicator id → definition
 * @param words for plans that do not state an indicator
 * @returns observations in the order of plans, tables before prose; indicators by id
 * @throws InputProblem for a row that is not where a crosswalk says or belongs to two indicators, for an indicator
 *   that fewer than two plans state, for a value in prose whose indicator is unknown, and for incompatible units
 */
export function applyCrosswalk(
  plans: readonly PlanObservations[],
  definitions: Definitions,
  words: Pick<IndicatorWords, 'silent'>,
  units: Units,
): { observations: ObservationRecord[]; indicators: IndicatorRecord[] } {
  /** Observation id → its indicator, and whether it is history. */
  const claims: Claims = new Map();
  for (const [id, definition] of definitions) checkDefinition(id, definition, plans, units);
  for (const plan of plans) {
    claimRows(plan, claims);
    claimProse(plan, claims);
  }

  const observations = plans.flatMap((plan) =>
    [...plan.fromTables, ...plan.fromProse.map(({ observation }) => observation)].map((observation) =>
      tie(observation, claims.get(observation.id), definitions, plan, units),
    ),
  );
  const indicators = [...definitions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, definition]) => indicatorRecord(id, definition, plans, words, observations, claims));
  return { observations, indicators };
}

function checkDefinition(
  id: string,
  { unit }: IndicatorDefinition,
  plans: readonly PlanObservations[],
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
  const stating = plans.filter(({ crosswalk }) => statedIn(crosswalk, id) !== undefined);
  if (stating.length < 2) {
    throw new InputProblem(
      place,
      `Fewer than two plans state this indicator (${stating.map(({ source }) => source.plan).join(', ') || 'none'}).`,
      `An indicator is a measure by which plans are compared: delete this file, or say in the ${planFiles.crosswalk} of another plan what it states.`,
    );
  }
}

/** What a plan states for an indicator; `undefined` where it is silent. */
function statedIn(crosswalk: Crosswalk, id: string): StatedIndicator | undefined {
  const entry = crosswalk[id];
  return entry === undefined || entry.verdict === 'silent' ? undefined : entry;
}

type Claims = Map<string, { indicator: string; history: boolean }>;

function claimRows(
  { source, tables, blocks, fromTables, crosswalk }: PlanObservations,
  claims: Claims,
): void {
  const rows = rowsByLine(tables, blocks);
  for (const id of Object.keys(crosswalk).sort()) {
    const named = statedIn(crosswalk, id)?.rows ?? [];
    for (const [{ line, text, history }, row] of findRows(
      source,
      rows,
      named,
      `${planFiles.crosswalk} (\`${id}\`)`,
    )) {
      for (const { id: observation } of fromTables.filter(
        ({ block, table }) => block === row.block && table === row.table,
      )) {
        const other = claims.get(observation);
        if (other) {
          throw new InputProblem(
            { file: source.file, line },
            `This row (“${excerpt(text)}”) is assigned to two indicators, \`${other.indicator}\` and \`${id}\`.`,
            `Remove it from one place in ${crosswalkFile}.`,
          );
        }
        claims.set(observation, { indicator: id, history });
      }
    }
  }
}

/**
 * Values in prose. Where no reader says whether the plan is compared by one, it is history when the plan’s tables say
 * where the plan starts or what it promises (as the value in prose does), when the text gave the same value before, and
 * when the text has a later value of the same role.
 */
function claimProse({ fromTables, fromProse }: PlanObservations, claims: Claims): void {
  const seen = new Set<string>();
  const isTarget = (role: ObservationRecord['role']): boolean => role === 'target';
  for (const { observation, indicator, history } of fromProse) {
    const { role, year, value, raw } = observation;
    const isInTables = fromTables.some(({ id, role: other }) => {
      const claim = claims.get(id);
      return claim?.indicator === indicator && !claim.history && isTarget(other) === isTarget(role);
    });
    const isEarlier = fromProse.some(
      (each) =>
        each.indicator === indicator &&
        isTarget(each.observation.role) === isTarget(role) &&
        !isTarget(role) &&
        (each.observation.year ?? 0) > (year ?? Infinity),
    );
    const key = [indicator, isTarget(role), year, value ?? raw].join('|');
    claims.set(observation.id, { indicator, history: history ?? (isInTables || seen.has(key) || isEarlier) });
    seen.add(key);
  }
}

function tie(
  observation: ObservationRecord,
  claim: { indicator: string; history: boolean } | undefined,
  definitions: Definitions,
  { source, crosswalk }: PlanObservations,
  units: Units,
): ObservationRecord {
  const definition = claim && definitions.get(claim.indicator);
  if (!definition) return observation;
  const id = claim.indicator;
  const { topic } = definition;
  const place = { file: source.file, line: observation.source.line };
  const { value, unit: printed } = observation;
  const unit = printed !== null && definition.printedAs.includes(printed) ? definition.unit : printed;
  // Values that are not compared, or shown as history, may measure something else: they stay as printed.
  const isApart = claim.history || statedIn(crosswalk, id)?.verdict === 'not-comparable';
  if (isApart && !canConvert(unit, definition.unit, units)) {
    return { ...observation, indicator: id, topic, normalized: null };
  }
  if (value !== null && definition.unit === null) {
    throw new InputProblem(
      place,
      `The number “${observation.raw}” is a value of the indicator “${id}”, which has no unit.`,
      'Give the indicator a unit, or remove the row from the plan’s crosswalk.yaml.',
    );
  }
  return {
    ...observation,
    indicator: id,
    topic,
    normalized:
      value === null || definition.unit === null
        ? null
        : normaliseUnit(value, unit, definition.unit, units, place),
  };
}

function indicatorRecord(
  id: string,
  definition: IndicatorDefinition,
  plans: readonly PlanObservations[],
  words: Pick<IndicatorWords, 'silent'>,
  observations: readonly ObservationRecord[],
  claims: Claims,
): IndicatorRecord {
  const { name, unit, direction, topic, comparability } = definition;
  const statements: IndicatorRecord['statements'] = [];
  const silent: IndicatorRecord['silent'] = [];
  for (const { source, crosswalk } of plans) {
    const { plan } = source;
    const entry = statedIn(crosswalk, id);
    if (!entry) {
      silent.push({ plan, reason: crosswalk[id]?.reason ?? words.silent });
      continue;
    }
    const own = observations.filter((each) => each.plan === plan && each.indicator === id);
    const idsWhere = (history: boolean): string[] =>
      own.filter((each) => claims.get(each.id)?.history === history).map((each) => each.id);
    const { monitored, verdict, reason } = entry;
    statements.push({
      plan,
      printed: [...new Set(own.map((each) => each.name))],
      monitored,
      verdict,
      reason,
      main: idsWhere(false),
      history: idsWhere(true),
    });
  }
  return {
    id,
    name,
    unit,
    direction,
    topic,
    definition: definition.definition,
    comparability,
    plans: statements.map(({ plan }) => plan),
    statements,
    silent,
  };
}
