import { checkEveryCell } from '../../check/observations.ts';
import type { PlanInput, Vocabularies } from '../../inputs/inputs.ts';
import { createIds } from '../document/stable-ids.ts';
import type { PlanRecords } from '../records/plan-records.ts';
import type { PlanObservations } from './claim-values.ts';
import type { DecidedStatement } from '../statements/apply-decisions.ts';
import { unitSpellings } from './normalise-unit.ts';
import { observeStatements } from './observe-statements.ts';
import { holdsObservations, readTableObservations } from './read-table-observations.ts';

/** The observations of a plan, with all that is needed to tie and judge them. */
export type ReadPlan = PlanObservations & { readonly ids: ReturnType<typeof createIds> };

/** A plan with its records and its statements, those that the rule recognises as values included. */
export interface PlanToObserve {
  readonly input: PlanInput;
  readonly records: PlanRecords;
  readonly statements: readonly DecidedStatement[];
}

/**
 * Reads the values of the plans: those of tables by rule, those in prose as the statements of the running text have them.
 *
 * @param plans in their order
 * @returns observations that are not yet tied to indicators
 * @throws InputProblem where a table or a decision needs a person
 */
export function readObservations(
  plans: readonly PlanToObserve[],
  {
    indicators: words,
    units,
    statements: statementWords,
  }: Pick<Vocabularies, 'indicators' | 'units' | 'statements'>,
): ReadPlan[] {
  return plans.map(({ input, records, statements }) => {
    const { source, facts, folder, crosswalk, crosswalkLines } = input;
    const ids = createIds(source.plan);
    const tables = records.tables.filter(holdsObservations);
    const reading = { source, blocks: records.blocks, words, units, ids };
    const fromTables = readTableObservations({
      ...reading,
      tables,
      periodStart: facts.period.start,
      decisions: input.tableDecisions,
    });
    checkEveryCell(source, tables, fromTables);
    const fromProse = observeStatements(statements, {
      ...{ file: source.file, region: facts.region.zh, ids, statementWords },
      ...{ indicatorWords: words, spellings: unitSpellings(units) },
    });
    return {
      ...reading,
      folder,
      crosswalk,
      crosswalkLines,
      period: facts.period,
      tables,
      fromTables,
      fromProse,
    };
  });
}
