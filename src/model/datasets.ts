import type { z } from 'zod';
import { ambitionRecord } from './ambition.ts';
import { blockRecord } from './block.ts';
import { indicatorRecord } from './indicator.ts';
import { observationRecord } from './observation.ts';
import { outlineRecord } from './outline.ts';
import { parallelRecord } from './parallel.ts';
import { planRecord } from './plan.ts';
import { tableRecord } from './table.ts';
import { topicRecord } from './topic.ts';

/** The data sets that the pipeline derives and the site publishes below `data/`, with the schema of a record. */
const schemas = {
  plans: planRecord,
  outline: outlineRecord,
  blocks: blockRecord,
  tables: tableRecord,
  topics: topicRecord,
  parallels: parallelRecord,
  observations: observationRecord,
  indicators: indicatorRecord,
  ambitions: ambitionRecord,
};

export type DatasetName = keyof typeof schemas;
export const datasetNames = Object.keys(schemas) as DatasetName[];

/** A record of a data set. */
export type RecordOf<Name extends DatasetName> = z.infer<(typeof schemas)[Name]>;

/** The schema of a record of a data set. */
export function datasetSchema<Name extends DatasetName>(name: Name): (typeof schemas)[Name] {
  return schemas[name];
}
