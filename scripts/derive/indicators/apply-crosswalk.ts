import type { IndicatorRecord } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { TableRecord } from '../../../src/model/table.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import type { Crosswalk } from '../../inputs/crosswalk.ts';
import type { Places } from './evidence-at.ts';
import { findRow } from './find-row.ts';
import { canConvert, normaliseUnit } from './normalise-unit.ts';
import type { NamedObservation } from './read-prose-observations.ts';
import type { Units } from '../../inputs/units.ts';

/** The observations of one plan, with the places in which rows may be named. */
export interface PlanObservations extends Places {
  readonly tables: readonly TableRecord[];
  readonly fromTables: readonly ObservationRecord[];
  readonly fromProse: readonly NamedObservation[];
}

type PlanEntry = Crosswalk['plans'][string];

/** Path of the file that defines an indicator, for messages. */
const fileOf = (id: string): string => `content/indicators/${id}.yaml`;

/**
 * Ties observations to the indicators that they are values of, and converts them to the indicator's unit.
 *
 * @param plans in their order
 * @param crosswalks id of the indicator → its file
 * @returns observations in the order of plans, tables before prose; indicators by id
 * @throws InputProblem for a row that does not stand where a crosswalk says or belongs to two indicators, for a
 *   plan that a crosswalk lacks or the corpus does not have, for an indicator that fewer than two plans state,
 *   for a value in prose whose indicator is unknown, and for units that do not go together
 */
export function applyCrosswalk(
  plans: readonly PlanObservations[],
  crosswalks: ReadonlyMap<string, Crosswalk>,
  units: Units,
): { observations: ObservationRecord[]; indicators: IndicatorRecord[] } {
  const ids = plans.map(({ source }) => source.plan);
  /** Observation id → its indicator, and whether it is history. */
  const claims = new Map<string, { indicator: string; history: boolean }>();
  for (const [id, crosswalk] of crosswalks) {
    checkPlans(id, crosswalk, ids, units);
    for (const plan of plans) claimRows(id, crosswalk, plan, claims);
  }
  for (const plan of plans) claimProse(crosswalks, plan, claims);

  const observations = plans.flatMap((plan) =>
    [...plan.fromTables, ...plan.fromProse.map(({ observation }) => observation)].map((observation) =>
      tie(observation, claims.get(observation.id), crosswalks, units, plan.source.file),
    ),
  );
  const indicators = [...crosswalks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, crosswalk]) => indicatorRecord(id, crosswalk, plans, observations, claims));
  return { observations, indicators };
}

function checkPlans(
  id: string,
  { plans, unit }: Crosswalk,
  corpus: readonly string[],
  { units }: Units,
): void {
  const place = { file: fileOf(id) };
  const unknown = Object.keys(plans).find((plan) => !corpus.includes(plan));
  if (unknown !== undefined) {
    throw new InputProblem(
      place,
      `It speaks of the plan “${unknown}”, but the plans are ${corpus.join(', ')}.`,
      'Correct the name of the plan, or take it out.',
    );
  }
  const missing = corpus.find((plan) => plans[plan] === undefined);
  if (missing !== undefined) {
    throw new InputProblem(
      place,
      `It says nothing of the plan “${missing}”.`,
      'Add under `plans` the rows in which it stands, or `silent` with what the plan says instead.',
    );
  }
  if (unit !== null && !units.some((each) => each.unit === unit)) {
    throw new InputProblem(
      place,
      `Its unit “${unit}” is unknown.`,
      `Use one of content/vocabulary/units.yaml (${units.map((each) => each.unit).join(', ')}), or add it there.`,
    );
  }
  const stating = corpus.filter((plan) => isStated(plans[plan]));
  if (stating.length < 2) {
    throw new InputProblem(
      place,
      `Fewer than two plans state this indicator (${stating.join(', ') || 'none'}).`,
      'An indicator is a measure by which plans are compared: take the file out.',
    );
  }
}

function isStated(entry: PlanEntry | undefined): entry is Exclude<PlanEntry, { silent: unknown }> {
  return entry !== undefined && !('silent' in entry);
}

type Claims = Map<string, { indicator: string; history: boolean }>;

function claimRows(id: string, { plans }: Crosswalk, plan: PlanObservations, claims: Claims): void {
  const { source, tables, blocks, fromTables } = plan;
  const entry = plans[source.plan];
  if (!isStated(entry)) return;
  for (const named of entry.rows) {
    const row = findRow(source, tables, blocks, named, fileOf(id));
    for (const observation of fromTables.filter(
      ({ block, table }) => block === row.block && table === row.table,
    )) {
      const other = claims.get(observation.id);
      if (other) {
        throw new InputProblem(
          { file: source.file, line: named.line },
          other.indicator === id
            ? `${fileOf(id)} names this row (“${excerpt(named.text)}”) twice.`
            : `This row (“${excerpt(named.text)}”) is claimed by two indicators: ${fileOf(other.indicator)} and ${fileOf(id)}.`,
          'Take it out of one place.',
        );
      }
      claims.set(observation.id, { indicator: id, history: named.history });
    }
  }
}

function claimProse(
  crosswalks: ReadonlyMap<string, Crosswalk>,
  { source, fromProse }: PlanObservations,
  claims: Claims,
): void {
  for (const { observation, indicator, history } of fromProse) {
    if (indicator === null) continue;
    const place = { file: source.file, line: observation.source.line };
    const crosswalk = crosswalks.get(indicator);
    if (!crosswalk) {
      throw new InputProblem(
        place,
        `The value “${observation.raw}” in prose names the indicator “${indicator}”, but ${fileOf(indicator)} does not exist.`,
        'Correct the name in the plan’s prose-observations file, or write the indicator’s file.',
      );
    }
    if (!isStated(crosswalk.plans[source.plan])) {
      throw new InputProblem(
        place,
        `The value “${observation.raw}” in prose names the indicator “${indicator}”, but ${fileOf(indicator)} says that this plan is silent on it.`,
        'Say there how the plan’s values compare, or take the indicator out of the entry.',
      );
    }
    claims.set(observation.id, { indicator, history });
  }
}

function tie(
  observation: ObservationRecord,
  claim: { indicator: string; history: boolean } | undefined,
  crosswalks: ReadonlyMap<string, Crosswalk>,
  units: Units,
  file: string,
): ObservationRecord {
  const crosswalk = claim && crosswalks.get(claim.indicator);
  if (!crosswalk) return observation;
  const id = claim.indicator;
  const place = { file, line: observation.source.line };
  const { value, unit: printed } = observation;
  const unit = printed !== null && crosswalk.printedAs.includes(printed) ? crosswalk.unit : printed;
  const entry = crosswalk.plans[observation.plan];
  // What is set apart, or shown as history, may be another measure: then it is shown as printed.
  const isApart = claim.history || (isStated(entry) && entry.verdict === 'not-comparable');
  if (isApart && !canConvert(unit, crosswalk.unit, units)) {
    return { ...observation, indicator: id, topic: crosswalk.topic, normalized: null };
  }
  if (value !== null && crosswalk.unit === null) {
    throw new InputProblem(
      place,
      `The number “${observation.raw}” stands for the indicator “${id}”, which has no unit.`,
      'Give the indicator a unit, or take the row out of its file.',
    );
  }
  return {
    ...observation,
    indicator: id,
    topic: crosswalk.topic,
    normalized:
      value === null || crosswalk.unit === null
        ? null
        : normaliseUnit(value, unit, crosswalk.unit, units, place),
  };
}

function indicatorRecord(
  id: string,
  crosswalk: Crosswalk,
  plans: readonly PlanObservations[],
  observations: readonly ObservationRecord[],
  claims: Claims,
): IndicatorRecord {
  const { name, unit, direction, topic, definition, comparability } = crosswalk;
  const statements: IndicatorRecord['statements'] = [];
  const silent: IndicatorRecord['silent'] = [];
  for (const { source } of plans) {
    const { plan } = source;
    const entry = crosswalk.plans[plan];
    if (!isStated(entry)) {
      if (entry) silent.push({ plan, reason: entry.silent });
      continue;
    }
    const own = observations.filter((each) => each.plan === plan && each.indicator === id);
    if (own.length === 0) {
      throw new InputProblem(
        { file: fileOf(id) },
        `It says that the plan “${plan}” states this indicator, but names no row, and no value in prose names it.`,
        'Add the rows, or a value in the plan’s prose-observations file, or say `silent`.',
      );
    }
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
    definition,
    comparability,
    plans: statements.map(({ plan }) => plan),
    statements,
    silent,
  };
}
