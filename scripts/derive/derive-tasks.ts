import type { ConsequenceRecord } from '../../src/model/consequence.ts';
import type { DeadlineRecord } from '../../src/model/deadline.ts';
import type { DutyRecord } from '../../src/model/duty.ts';
import { checkQuotes } from '../check/quotes.ts';
import type { PlanInput, Vocabularies } from '../inputs/inputs.ts';
import type { Mention } from './agencies/agency-records.ts';
import { deriveConsequences } from './consequences/derive-consequences.ts';
import { deriveDeadlines } from './deadlines/derive-deadlines.ts';
import { deriveDuties } from './duties/derive-duties.ts';
import type { PlanRecords } from './records/plan-records.ts';
import type { DecidedStatement } from './statements/apply-decisions.ts';

/** What plans say of their tasks: by when, by whom, and what happens otherwise. */
export interface TaskRecords {
  readonly deadlines: readonly DeadlineRecord[];
  readonly duties: readonly DutyRecord[];
  readonly consequences: readonly ConsequenceRecord[];
}

interface ReadPlan {
  readonly input: PlanInput;
  readonly records: PlanRecords;
  readonly statements: readonly DecidedStatement[];
}

/**
 * Reads deadlines, duties and consequences of the plans.
 *
 * @returns of each kind all records, plans in their order, and the agencies that notes on duties name
 * @throws InputProblem when a record quotes what its lines do not print
 */
export function deriveTasks(
  plans: readonly ReadPlan[],
  words: Vocabularies,
): { readonly records: TaskRecords; readonly mentions: readonly Mention[] } {
  const read = plans.map(({ input, records, statements: decided }) => {
    const statements = decided.map(({ statement }) => statement);
    const deadlines = deriveDeadlines(input, records, statements, words);
    const { duties, mentions } = deriveDuties(input, records, words);
    const consequences = deriveConsequences(input, records, words);
    checkQuotes(
      input.source,
      [...deadlines, ...duties, ...consequences].map(({ source }) => source),
    );
    return { deadlines, duties, consequences, mentions };
  });
  return {
    records: {
      deadlines: read.flatMap(({ deadlines }) => deadlines),
      duties: read.flatMap(({ duties }) => duties),
      consequences: read.flatMap(({ consequences }) => consequences),
    },
    mentions: read.flatMap(({ mentions }) => mentions),
  };
}
