import type { IndicatorRecord } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import { applyCrosswalk } from '../../derive/indicators/apply-crosswalk.ts';
import { assignIndicators, recogniseStatement } from '../../derive/indicators/assign-indicators.ts';
import { proposeVerdicts } from '../../derive/indicators/propose-verdict.ts';
import { type ReadPlan, readObservations } from '../../derive/indicators/read-observations.ts';
import { recogniseIndicator, type Recogniser } from '../../derive/indicators/recognise-indicator.ts';
import { recogniseRows, rowKey } from '../../derive/indicators/recognise-rows.ts';
import type { DecidedStatement } from '../../derive/statements/apply-decisions.ts';
import type { PlanRecords } from '../../derive/records/plan-records.ts';
import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import type { PlanInput, Vocabularies } from '../../inputs/inputs.ts';
import { type Example, forgetPlan } from './forget-plan.ts';

/** How far a rule is right on one plan: precision is right / found, recall right / expected. */
export interface Counts {
  readonly plan: string;
  readonly right: number;
  readonly found: number;
  readonly expected: number;
}

/** The rules alone against what readers decided, plan by plan. */
export interface CrosswalkScore {
  /** Rows of tables, with all the words by which indicators are recognised. */
  readonly rows: readonly Counts[];
  /** Rows, without the words that no other plan prints: as on a plan that nobody has seen. */
  readonly rowsLeftOut: readonly Counts[];
  /** Statements of which a reader said which indicator they are a value of, or that it is none. */
  readonly statements: readonly Counts[];
  readonly statementsLeftOut: readonly Counts[];
  /** Verdicts that readers decided, and the rule’s on the same values; the rule finds one for each. */
  readonly verdicts: readonly Counts[];
}

/** A plan with what is derived from it alone. */
export interface ScoredPlan {
  readonly input: PlanInput;
  readonly records: PlanRecords;
  /** Decided by the reader, and not yet given an indicator by rule. */
  readonly statements: readonly DecidedStatement[];
}

type Definitions = ReadonlyMap<string, IndicatorDefinition>;

/**
 * Measures the rules that give rows and statements their indicators against the decisions of readers. Words that a reader
 * added as a statement are not counted: that no rule reads them is a failing of another rule.
 *
 * @param plans in their order
 * @param definitions id of an indicator → what it means and how it is recognised
 * @throws InputProblem for inputs that the build refuses
 */
export function scoreCrosswalk(
  plans: readonly ScoredPlan[],
  vocabularies: Pick<Vocabularies, 'indicators' | 'units' | 'sets' | 'statements'>,
  definitions: Definitions,
): CrosswalkScore {
  const { indicators: words, units, sets } = vocabularies;
  const knowingAll = recogniseIndicator(definitions, units);
  const read = readObservations(
    plans.map((plan) => ({ ...plan, statements: assignIndicators(plan.statements, knowingAll) })),
    vocabularies,
  );
  const { observations, indicators } = applyCrosswalk(read, definitions, words, sets, units);
  const decided = new Map(observations.map(({ id, indicator }) => [id, indicator]));
  const examples = observations.map(({ plan, indicator, group, name, sub, origin, source }): Example => ({
    ...{ plan, indicator },
    text: [group, name, sub, origin === 'prose' ? source.quote : ''].join('\n'),
  }));
  const knowingOthers = (plan: string): Recogniser =>
    recogniseIndicator(forgetPlan(plan, definitions, examples), units);
  return {
    rows: read.map((plan) => countRows(plan, decided, knowingAll)),
    rowsLeftOut: read.map((plan) => countRows(plan, decided, knowingOthers(plan.source.plan))),
    statements: plans.map((plan) => countStatements(plan, knowingAll)),
    statementsLeftOut: plans.map((plan) => countStatements(plan, knowingOthers(plan.input.source.plan))),
    verdicts: countVerdicts(read, indicators, observations, vocabularies),
  };
}

function countRows(
  { source, fromTables, period }: ReadPlan,
  decided: ReadonlyMap<string, string | null>,
  recognise: Recogniser,
): Counts {
  const expected = new Map(fromTables.map((each) => [rowKey(each), decided.get(each.id) ?? null]));
  return count(
    source.plan,
    recogniseRows(fromTables, period, recognise).map(({ row, recognition }) => ({
      found: recognition.indicator,
      expected: expected.get(row) ?? null,
    })),
  );
}

function countStatements({ input, statements }: ScoredPlan, recognise: Recogniser): Counts {
  const told = statements.flatMap(({ statement, decision }) =>
    decision?.indicator === undefined || decision.add !== undefined
      ? []
      : [{ found: recogniseStatement(statement, recognise).indicator, expected: decision.indicator }],
  );
  return count(input.source.plan, told);
}

function countVerdicts(
  plans: readonly ReadPlan[],
  indicators: readonly IndicatorRecord[],
  observations: readonly ObservationRecord[],
  { indicators: words, sets }: Pick<Vocabularies, 'indicators' | 'sets'>,
): Counts[] {
  const byId = new Map(observations.map((each) => [each.id, each]));
  const periods = new Map(plans.map(({ source, period }) => [source.plan, period]));
  const values = (ids: readonly string[]): ObservationRecord[] => ids.flatMap((id) => byId.get(id) ?? []);
  const told = indicators.flatMap(({ statements }) => {
    const stated = statements.flatMap(({ plan, main, history }) => {
      const period = periods.get(plan);
      return period ? [{ period, main: values(main), history: values(history) }] : [];
    });
    const proposals = proposeVerdicts(stated, words, sets);
    return statements.map(({ plan, verdict, basis }, at) => ({
      ...{ plan, basis },
      ...{ found: proposals[at]?.verdict ?? null, expected: verdict },
    }));
  });
  return plans.map(({ source: { plan } }) =>
    count(
      plan,
      told.filter((each) => each.plan === plan && each.basis === 'reader'),
    ),
  );
}

function count(
  plan: string,
  told: readonly { readonly found: string | null; readonly expected: string | null }[],
): Counts {
  return {
    plan,
    right: told.filter(({ found, expected }) => found !== null && found === expected).length,
    found: told.filter(({ found }) => found !== null).length,
    expected: told.filter(({ expected }) => expected !== null).length,
  };
}
