import { deriveTasks, type TaskRecords } from '../../derive/derive-tasks.ts';
import { derivePlan } from '../../derive/derive-plan.ts';
import { deriveStatements } from '../../derive/statements/derive-statements.ts';
import type { Inputs } from '../../inputs/inputs.ts';

/** Deadlines, duties and consequences as the rules read them, without what a reader decided about single records. */
export function tasksByRule({ plans, vocabularies }: Inputs): TaskRecords {
  const read = plans.map((input) => {
    const { records } = derivePlan(input, vocabularies);
    return { input, records, statements: deriveStatements(input, records, vocabularies.statements) };
  });
  return deriveTasks(read, vocabularies).records;
}
