import type { z } from 'zod';
import { alignmentRecord } from './alignment.ts';
import { agencyRecord } from './agency.ts';
import { ambitionRecord } from './ambition.ts';
import { blockRecord } from './block.ts';
import { cascadeRecord } from './cascade.ts';
import { commitmentRecord } from './commitment.ts';
import { consequenceRecord } from './consequence.ts';
import { deadlineRecord } from './deadline.ts';
import { recordWordsOf, type RecordWords } from './documentation.ts';
import { dutyRecord } from './duty.ts';
import { highlightRecord } from './highlight.ts';
import { familyRecord } from './family.ts';
import { findingRecord } from './finding.ts';
import { indicatorRecord } from './indicator.ts';
import { investmentRecord } from './investment.ts';
import { observationRecord } from './observation.ts';
import { outcomeRecord } from './outcome.ts';
import { outlineRecord } from './outline.ts';
import { parallelRecord } from './parallel.ts';
import { planRecord } from './plan.ts';
import { policyRecord } from './policy.ts';
import { projectRecord } from './project.ts';
import { riverRecord } from './river.ts';
import { statementRecord } from './statement.ts';
import { stockRecord } from './stock.ts';
import { tableRecord } from './table.ts';
import { topicRecord } from './topic.ts';

/**
 * The data sets that the pipeline derives and the site publishes below `data/`, in listing order: the schema of a
 * record, and the file that documents its fields. Pages, files and documentation are made from this list.
 */
const registry = {
  plans: { record: planRecord, file: 'src/model/plan.ts' },
  outline: { record: outlineRecord, file: 'src/model/outline.ts' },
  blocks: { record: blockRecord, file: 'src/model/block.ts' },
  tables: { record: tableRecord, file: 'src/model/table.ts' },
  topics: { record: topicRecord, file: 'src/model/topic.ts' },
  families: { record: familyRecord, file: 'src/model/family.ts' },
  parallels: { record: parallelRecord, file: 'src/model/parallel.ts' },
  statements: { record: statementRecord, file: 'src/model/statement.ts' },
  commitments: { record: commitmentRecord, file: 'src/model/commitment.ts' },
  deadlines: { record: deadlineRecord, file: 'src/model/deadline.ts' },
  consequences: { record: consequenceRecord, file: 'src/model/consequence.ts' },
  duties: { record: dutyRecord, file: 'src/model/duty.ts' },
  observations: { record: observationRecord, file: 'src/model/observation.ts' },
  indicators: { record: indicatorRecord, file: 'src/model/indicator.ts' },
  ambitions: { record: ambitionRecord, file: 'src/model/ambition.ts' },
  outcomes: { record: outcomeRecord, file: 'src/model/outcome.ts' },
  alignments: { record: alignmentRecord, file: 'src/model/alignment.ts' },
  stock: { record: stockRecord, file: 'src/model/stock.ts' },
  projects: { record: projectRecord, file: 'src/model/project.ts' },
  policies: { record: policyRecord, file: 'src/model/policy.ts' },
  highlights: { record: highlightRecord, file: 'src/model/highlight.ts' },
  investments: { record: investmentRecord, file: 'src/model/investment.ts' },
  agencies: { record: agencyRecord, file: 'src/model/agency.ts' },
  findings: { record: findingRecord, file: 'src/model/finding.ts' },
  cascade: { record: cascadeRecord, file: 'src/model/cascade.ts' },
  rivers: { record: riverRecord, file: 'src/model/river.ts' },
};

export type DatasetName = keyof typeof registry;
export const datasetNames = Object.keys(registry) as DatasetName[];

/** A record of a data set. */
export type RecordOf<Name extends DatasetName> = z.infer<(typeof registry)[Name]['record']>;

/** The schema of a record of a data set. */
export function datasetSchema<Name extends DatasetName>(name: Name): (typeof registry)[Name]['record'] {
  return registry[name].record;
}

/** The file that documents the records of a data set, for messages. */
export function datasetFile(name: DatasetName): string {
  return registry[name].file;
}

/**
 * Title and description of a data set.
 *
 * @throws when its schema has none
 */
export function datasetWords(name: DatasetName): RecordWords {
  return recordWordsOf(registry[name].record, `the data set “${name}”`, registry[name].file);
}
