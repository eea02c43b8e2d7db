import type { AmbitionRecord, AmbitionSign } from '../../model/ambition.ts';
import type { Direction, IndicatorRecord, IndicatorStatement, Verdict } from '../../model/indicator.ts';
import type { Bilingual } from '../../model/bilingual.ts';
import type {
  Comparator,
  ObservationRecord,
  ObservationRole,
  ObservationStatus,
} from '../../model/observation.ts';
import type { PlanRecord } from '../../model/plan.ts';
import { unitBeside } from '../../model/printed-unit.ts';
import { statedValues } from '../../model/series.ts';

/** One printed value, with its position on the scale if it has one. */
export interface ChartValue {
  readonly role: ObservationRole;
  readonly year: number | null;
  /** As printed, with white space collapsed. */
  readonly raw: string;
  /** Printed unit, if it differs from that of the scale. */
  readonly unit: string | null;
  readonly status: ObservationStatus;
  readonly reason: Bilingual | null;
  readonly comparator: Comparator | null;
  readonly cumulative: boolean;
  /** Position on the scale: in the indicator's unit, or a class from 1 (Ⅰ) to 6 (劣Ⅴ). */
  readonly position: number | null;
}

/** One series of a plan, or the plan's silence. */
export interface ChartRow {
  readonly plan: string;
  readonly planName: Bilingual;
  /** Place in the palette, and of the plan's shape. */
  readonly colour: number;
  /** What distinguishes the series of one plan, as printed; `null` if the plan has only one. */
  readonly label: string | null;
  readonly verdict: Verdict | 'silent';
  /** Reason for the verdict; for a silent plan, what the text says instead. */
  readonly reason: Bilingual;
  /** In chronological order; empty for a silent plan, and for one that only states values of earlier periods. */
  readonly values: readonly ChartValue[];
  /** Whether the plan prints this target's baseline; `elsewhere` if only under another definition. */
  readonly start: 'printed' | 'elsewhere' | 'not-printed';
  /** `null` if no target is judged. */
  readonly sign: AmbitionSign | null;
  readonly note: Bilingual | null;
}

/** The content of an indicator's chart. */
export interface ChartRows {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: string | null;
  /** Name of the unit; `null` for classes, text and pure numbers. */
  readonly unitName: Bilingual | null;
  readonly direction: Direction;
  readonly scale: 'number' | 'class';
  readonly rows: readonly ChartRow[];
}

/**
 * The rows of an indicator's chart: one per plan and main series, in plan order, including silent plans.
 *
 * @param chosenPlanIds plans to show; the order of `plans` decides where
 * @param nameUnit name of an indicator's unit; `null` for a pure number
 * @throws when an observation is missing, or the indicator says nothing about a chosen plan
 */
export function chartRows(
  indicator: IndicatorRecord,
  observations: readonly ObservationRecord[],
  ambitions: readonly AmbitionRecord[],
  plans: readonly PlanRecord[],
  chosenPlanIds: readonly string[],
  nameUnit: (unit: string) => Bilingual | null,
): ChartRows {
  const byId = new Map(observations.map((observation) => [observation.id, observation]));
  const scale = scaleOf(indicator, byId);
  const place = { scale, unit: indicator.unit };
  const rows = plans
    .filter(({ id }) => chosenPlanIds.includes(id))
    .sort((a, b) => a.order - b.order)
    .flatMap((plan): ChartRow[] => {
      const head = { plan: plan.id, planName: plan.shortTitle, colour: plan.colour };
      const statement = indicator.statements.find((candidate) => candidate.plan === plan.id);
      if (statement !== undefined) {
        const own = ambitions.filter(
          (ambition) => ambition.indicator === indicator.id && ambition.plan === plan.id,
        );
        return statedRows(statement, indicator.id, own, byId, place).map((row) => ({ ...head, ...row }));
      }
      const silence = indicator.silent.find((candidate) => candidate.plan === plan.id);
      if (silence === undefined) {
        throw new Error(
          `Indicator ${indicator.id}: nothing is said of the plan ${plan.id}. Give it a statement, or say that it is silent.`,
        );
      }
      const { reason } = silence;
      return [
        {
          ...head,
          label: null,
          verdict: 'silent',
          reason,
          values: [],
          start: 'not-printed',
          sign: null,
          note: null,
        },
      ];
    });
  const { id, name, unit, direction } = indicator;
  return { id, name, unit, unitName: unit === null ? null : nameUnit(unit), direction, scale, rows };
}

type Observations = ReadonlyMap<string, ObservationRecord>;
/** What a position on the scale means. */
type Measure = Pick<ChartRows, 'scale' | 'unit'>;
/** The values of one row, before they are placed on the scale. */
interface RowValues extends Pick<ChartRow, 'sign' | 'note'> {
  readonly observations: readonly ObservationRecord[];
}
type StatedRow = Omit<ChartRow, 'plan' | 'planName' | 'colour'>;

function find(byId: Observations, id: string, indicator: string): ObservationRecord {
  const observation = byId.get(id);
  if (observation === undefined) {
    throw new Error(
      `Indicator ${indicator}: the observation ${id} is not among those given. Pass all observations of the indicator.`,
    );
  }
  return observation;
}

function statedRows(
  statement: IndicatorStatement,
  indicator: string,
  ambitions: readonly AmbitionRecord[],
  byId: Observations,
  measure: Measure,
): StatedRow[] {
  const { verdict, reason } = statement;
  const hasStart = [...statement.main, ...statement.history].some(
    (id) => find(byId, id, indicator).role !== 'target',
  );
  if (statement.main.length === 0) {
    const start = hasStart ? 'elsewhere' : 'not-printed';
    return [{ label: null, verdict, reason, values: [], start, sign: null, note: null }];
  }
  const judged = ambitions.filter(({ targetObservation }) => statement.main.includes(targetObservation));
  const stated = statedValues(statement, judged, (id) => find(byId, id, indicator));
  const rows: RowValues[] = [
    ...stated.series.map(({ ambition: { sign, note }, baseline, target }) => ({
      observations: baseline === null ? [target] : [baseline, target],
      sign,
      note,
    })),
    // Values that no ambition pairs with a target get their own row, so that nothing is left out.
    ...stated.single.map((each) => ({ observations: [each], sign: null, note: each.statusReason })),
  ];
  // In the order of the statement: baseline before target.
  const placeOf = ({ observations }: RowValues): number =>
    Math.min(...observations.map(({ id }) => statement.main.indexOf(id)).filter((place) => place >= 0));
  rows.sort((a, b) => placeOf(a) - placeOf(b));
  const labels = seriesLabels(
    rows.map(({ observations }) => observations[observations.length - 1] as ObservationRecord),
  );
  return rows.map(({ observations, sign, note }, index) => ({
    label: labels[index] ?? null,
    verdict,
    reason,
    values: observations.map((observation) => chartValue(observation, measure)),
    start: observations.some(({ role }) => role !== 'target')
      ? 'printed'
      : hasStart
        ? 'elsewhere'
        : 'not-printed',
    sign,
    note,
  }));
}

/** The printed text that distinguishes the series of a plan: part, name, heading, or year. */
function seriesLabels(observations: readonly ObservationRecord[]): (string | null)[] {
  if (observations.length < 2) return observations.map(() => null);
  const choices: ((observation: ObservationRecord) => string | null)[] = [
    ({ sub }) => (sub === null ? null : shortened(sub)),
    nameWithPart,
    ({ group }) => group,
  ];
  const distinct = choices.find((choice) => {
    const labels = observations.map(choice);
    return labels.every((label) => label !== null) && new Set(labels).size === labels.length;
  });
  return observations.map((observation) => (distinct ?? nameWithPart)(observation));
}

/** The name, with the part that the row is for unless the name includes it. */
function nameWithPart({ name, sub }: ObservationRecord): string {
  if (sub === null) return name;
  const inName = [...sub].filter((character) => name.includes(character)).length;
  return inName / [...sub].length > 0.7 ? name : `${name}，${shortened(sub)}`;
}

/** Shortens a long list to its first item and its length. */
function shortened(list: string): string {
  const members = list.split('、');
  return members.length < 4 ? list : `${members[0] ?? ''}等${String(members.length)}项`;
}

function scaleOf(indicator: IndicatorRecord, byId: Observations): ChartRows['scale'] {
  const main = indicator.statements.flatMap((statement) =>
    statement.main.map((id) => find(byId, id, indicator.id)),
  );
  // Text that names another class (“良好”) has no position on the scale of water classes.
  const hasClass = main.some(({ classRank }) => classRank !== null);
  return indicator.unit === null && hasClass ? 'class' : 'number';
}

function chartValue(observation: ObservationRecord, measure: Measure): ChartValue {
  const { role, year, comparator, cumulative, status, statusReason } = observation;
  return {
    role,
    year,
    raw: observation.raw.trim().replaceAll(/\s+/g, ' '),
    unit: unitBeside(observation, measure.unit),
    status,
    reason: statusReason,
    comparator,
    cumulative,
    position: positionOf(observation, measure),
  };
}

function positionOf(observation: ObservationRecord, { scale, unit }: Measure): number | null {
  const { status, value, normalized, classRank } = observation;
  if (scale === 'class') return classRank;
  if (status !== 'number' && status !== 'qualified') return null;
  return normalized?.value ?? (unit === null ? value : null);
}
