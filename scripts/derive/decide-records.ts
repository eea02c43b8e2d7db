import { z } from 'zod';
import { datasetSchema, type RecordOf } from '../../src/model/datasets.ts';
import type { PlanInput } from '../inputs/inputs.ts';
import { planFiles } from '../inputs/inputs.ts';
import { printedWords } from '../inputs/printed-text.ts';
import { excerpt, InputProblem } from '../inputs/problem.ts';
import { type DecidedDataset, decidedDatasets, type RecordDecision } from '../inputs/record-decisions.ts';

type Decided = { readonly [Name in DecidedDataset]: readonly RecordOf<Name>[] };
type AnyRecord = RecordOf<DecidedDataset>;

/** A plan with what a reader decided about its records. */
type Plan = Pick<PlanInput, 'source' | 'records' | 'folder'>;

/**
 * Sets what readers decided over records that rules read: takes out those that are none, and changes fields. Each
 * record that a reader decided has the basis `reader`.
 *
 * @param datasets of all plans
 * @returns the same data sets, in their order
 * @throws InputProblem for a decision that no record fits, or more than one, and for a field that the data set does not have
 *   or that does not hold such a value
 */
export function decideRecords(plans: readonly Plan[], datasets: Decided): Decided {
  const decided = Object.fromEntries(
    decidedDatasets.map((name) => {
      const records: readonly AnyRecord[] = datasets[name];
      return [name, plans.reduce((all, plan) => decideOf(name, all, plan), records)];
    }),
  );
  // The name decides the type of the records, which TypeScript cannot follow.
  return decided as unknown as Decided;
}

function decideOf(name: DecidedDataset, records: readonly AnyRecord[], plan: Plan): readonly AnyRecord[] {
  let all = records;
  for (const decision of plan.records.records.filter(({ of }) => of === name)) {
    const record = theRecord(all, decision, plan);
    all =
      decision.not === undefined
        ? all.map((each) => (each === record ? corrected(name, record, decision, plan) : each))
        : all.filter((each) => each !== record);
  }
  return all;
}

/** The one record that a decision is about. */
function theRecord(
  records: readonly AnyRecord[],
  { of, line, words }: RecordDecision,
  plan: Plan,
): AnyRecord {
  const found = records.filter(
    ({ source }) =>
      source.plan === plan.source.plan &&
      source.line === line &&
      printedWords(source.quote).includes(printedWords(words)),
  );
  const [record, other] = found;
  if (record && !other) return record;
  throw new InputProblem(
    { file: plan.source.file, line },
    record
      ? `“${excerpt(words)}” in the plan’s ${planFiles.records} fits ${String(found.length)} records of ${of} that begin in this line.`
      : `No record of ${of} begins in this line and quotes “${excerpt(words)}”, which the plan’s ${planFiles.records} expects.`,
    record
      ? `Name more words in ${planFiles.records}.`
      : `Correct the line and the words in ${planFiles.records}, or remove the entry.`,
  );
}

/** A record with the fields that a reader set. */
function corrected(
  name: DecidedDataset,
  record: AnyRecord,
  { set, line }: RecordDecision,
  plan: Plan,
): AnyRecord {
  const schema: z.ZodType<AnyRecord> = datasetSchema(name);
  const unknown = Object.keys(set ?? {}).find((field) => !(field in record) || field === 'source');
  const result = schema.safeParse({ ...record, ...set, basis: 'reader' });
  if (unknown === undefined && result.success) return result.data;
  throw new InputProblem(
    { file: plan.source.file, line },
    unknown === undefined
      ? `An entry of the plan’s ${planFiles.records} sets a field of ${name} to what it cannot hold: ${z.prettifyError(result.error as z.ZodError)}`
      : `An entry of the plan’s ${planFiles.records} sets “${unknown}”, which is no field of ${name} that a reader may set.`,
    `See the fields in src/model, and correct ${planFiles.records}.`,
  );
}
