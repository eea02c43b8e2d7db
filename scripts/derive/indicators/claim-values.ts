import type { Basis } from '../../../src/model/basis.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { Table } from '../../../src/model/table.ts';
import { planFiles } from '../../inputs/inputs.ts';
import type { Crosswalk, RowDecision } from '../../inputs/crosswalk.ts';
import { excerpt, InputProblem } from '../../inputs/problem.ts';
import type { Places } from './evidence-at.ts';
import { findRows, rowsByLine } from './find-rows.ts';
import type { NamedObservation } from './observe-statements.ts';
import type { Recogniser } from './recognise-indicator.ts';
import { type Period, type RecognisedRow, recogniseRows, rowKey } from './recognise-rows.ts';

/** The observations of one plan, with what a reader decided on them and the places in which rows may be named. */
export interface PlanObservations extends Places {
  /** Path of the plan’s folder, for messages. */
  readonly folder: string;
  readonly crosswalk: Crosswalk;
  /** Indicator → line of its entry in the crosswalk. */
  readonly crosswalkLines: ReadonlyMap<string, number>;
  readonly period: Period;
  readonly tables: readonly Table[];
  readonly fromTables: readonly ObservationRecord[];
  readonly fromProse: readonly NamedObservation[];
}

/** The indicator that a value is one of. */
export interface Claim {
  readonly indicator: string;
  /** Shown, but not what the plan is compared by. */
  readonly history: boolean;
  readonly basis: Basis;
}

/**
 * Gives the values of a plan to indicators: rows of tables and values in prose as the rule says, unless a reader says
 * otherwise.
 *
 * @returns id of an observation → its claim
 * @throws InputProblem for a row that is not where the crosswalk says, for a decision that only repeats the rule, for
 *   a row that two decisions claim, and for an entry that says the plan states something, or is silent, when it is not so
 */
export function claimValues(plan: PlanObservations, recognise: Recogniser): Map<string, Claim> {
  const byRule = new Map(
    recogniseRows(plan.fromTables, plan.period, recognise).map((each) => [each.row, each]),
  );
  const byReader = decidedRows(plan, byRule);
  const claims = new Map<string, Claim>();
  for (const observation of plan.fromTables) {
    const key = rowKey(observation);
    const decided = byReader.get(key);
    const proposed = byRule.get(key);
    if (decided) {
      if (decided.claim) claims.set(observation.id, decided.claim);
    } else if (proposed?.recognition.indicator) {
      const history = proposed.history || isStepOnTheWay(observation, plan);
      claims.set(observation.id, { indicator: proposed.recognition.indicator, history, basis: 'rule' });
    }
  }
  for (const [id, claim] of claimsInProse(plan, claims)) claims.set(id, claim);
  checkEntries(plan, claims);
  return claims;
}

/**
 * The claims of values in prose. Where no reader says whether the plan is compared by one, it is history when the plan’s
 * tables say where the plan starts or what it promises (as the value in prose does), when the text gave the same value
 * before, and when the text has a later value of the same role.
 */
function claimsInProse(
  { fromTables, fromProse }: PlanObservations,
  claims: ReadonlyMap<string, Claim>,
): [string, Claim][] {
  const seen = new Set<string>();
  const isTarget = (role: ObservationRecord['role']): boolean => role === 'target';
  return fromProse.map(({ observation, indicator, history, basis }) => {
    const { id, role, year, value, raw } = observation;
    const isInTables = fromTables.some((other) => {
      const claim = claims.get(other.id);
      return claim?.indicator === indicator && !claim.history && isTarget(other.role) === isTarget(role);
    });
    const isEarlier = fromProse.some(
      (each) =>
        each.indicator === indicator &&
        isTarget(each.observation.role) === isTarget(role) &&
        !isTarget(role) &&
        (each.observation.year ?? 0) > (year ?? Infinity),
    );
    const key = [indicator, isTarget(role), year, value ?? raw].join('|');
    const isHistory = history ?? (isInTables || seen.has(key) || isEarlier);
    seen.add(key);
    return [id, { indicator, history: isHistory, basis }];
  });
}

/** Whether a value is a yearly target of a row that also has one for a later year of the plan. */
function isStepOnTheWay(
  { role, year, table, block }: ObservationRecord,
  { fromTables, period }: PlanObservations,
): boolean {
  return (
    role === 'target' &&
    fromTables.some(
      (other) =>
        other.role === 'target' &&
        other.table === table &&
        other.block === block &&
        (other.year ?? 0) > (year ?? period.end) &&
        (other.year ?? 0) <= period.end,
    )
  );
}

/** What a reader decided on a row: its indicator, or that it has none (`claim: null`). */
interface DecidedRow {
  readonly by: string;
  readonly claim: Claim | null;
}

function decidedRows(
  plan: PlanObservations,
  byRule: ReadonlyMap<string, RecognisedRow>,
): Map<string, DecidedRow> {
  const { source, tables, blocks, crosswalk } = plan;
  const rows = rowsByLine(tables, blocks);
  const decided = new Map<string, DecidedRow>();
  for (const id of Object.keys(crosswalk).sort()) {
    const list = `${planFiles.crosswalk} (\`${id}\`)`;
    for (const [entry, row] of findRows(source, rows, crosswalk[id]?.rows ?? [], list)) {
      const key = rowKey(row);
      const place = { file: source.file, line: entry.line };
      checkAgainstRule(place, id, entry, byRule.get(key));
      const other = decided.get(key);
      if (other?.claim && !entry.not) {
        throw new InputProblem(
          place,
          `This row (“${excerpt(entry.text)}”) is claimed by two indicators, \`${other.by}\` and \`${id}\`.`,
          `Take it out of one place in the plan’s ${planFiles.crosswalk}.`,
        );
      }
      if (other?.claim) continue;
      const claim: Claim | null = entry.not
        ? null
        : { indicator: id, history: entry.history, basis: 'reader' };
      decided.set(key, { by: id, claim });
    }
  }
  return decided;
}

/** A decision must say something else than the rule, and `not` must say it of what the rule claims. */
function checkAgainstRule(
  place: { readonly file: string; readonly line: number },
  id: string,
  { text, not, history }: RowDecision,
  rule: RecognisedRow | undefined,
): void {
  const claims = rule?.recognition.indicator === id;
  if (not ? claims : !claims || rule.history !== history) return;
  throw new InputProblem(
    place,
    not
      ? `The row “${excerpt(text)}” is said not to be one of \`${id}\`, but no rule says that it is.`
      : `What the plan’s ${planFiles.crosswalk} says of the row “${excerpt(text)}” (\`${id}\`) is what the rule says.`,
    `Take the row out of ${planFiles.crosswalk} (\`${id}\`).`,
  );
}

/** An entry must be about something that the plan states, and `silent` about nothing that it states. */
function checkEntries(
  { source, folder, crosswalk, crosswalkLines, fromTables }: PlanObservations,
  claims: ReadonlyMap<string, Claim>,
): void {
  const stated = new Set([...claims.values()].map(({ indicator }) => indicator));
  for (const [id, { verdict }] of Object.entries(crosswalk)) {
    const line = crosswalkLines.get(id);
    const place = { file: `${folder}/${planFiles.crosswalk}`, ...(line === undefined ? {} : { line }) };
    if (verdict === 'silent' && stated.has(id)) {
      const row = fromTables.find((each) => claims.get(each.id)?.indicator === id);
      throw new InputProblem(
        place,
        `The plan is said to be silent on \`${id}\`, but the rule finds a row of it: “${excerpt(row?.name ?? '')}” in ${source.file}:${String(row?.source.line ?? 1)}.`,
        'Take the entry out, or say in its `rows` that this row is `not` one of the indicator.',
      );
    }
    if (verdict !== 'silent' && verdict !== null && !stated.has(id)) {
      throw new InputProblem(
        place,
        `The plan is said to state \`${id}\`, but the rule finds no row of it, no row is named here, and no value in ${planFiles.statements} names it.`,
        'Add the rows or the value, or take the entry out: without it the plan counts as silent.',
      );
    }
  }
}
