import type { z } from 'zod';
import { ambitionRecord } from './ambition.ts';
import { blockRecord } from './block.ts';
import { cascadeRecord } from './cascade.ts';
import { commitmentRecord } from './commitment.ts';
import { recordWordsOf, type RecordWords } from './documentation.ts';
import { indicatorRecord } from './indicator.ts';
import { observationRecord } from './observation.ts';
import { outlineRecord } from './outline.ts';
import { parallelRecord } from './parallel.ts';
import { planRecord } from './plan.ts';
import { riverRecord } from './river.ts';
import { statementRecord } from './statement.ts';
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
  parallels: { record: parallelRecord, file: 'src/model/parallel.ts' },
  statements: { record: statementRecord, file: 'src/model/statement.ts' },
  commitments: { record: commitmentRecord, file: 'src/model/commitment.ts' },
  observations: { record: observationRecord, file: 'src/model/observation.ts' },
  indicators: { record: indicatorRecord, file: 'src/model/indicator.ts' },
  ambitions: { record: ambitionRecord, file: 'src/model/ambition.ts' },
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
