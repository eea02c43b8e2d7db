import type { Column } from './columns.ts';

/** Fields that hold the id of a record, by their name, and the dataset of that record. */
const datasetOf: Readonly<Record<string, string>> = {
  plan: 'plans',
  topic: 'topics',
  section: 'outline',
  parent: 'outline',
  table: 'tables',
  block: 'blocks',
  indicator: 'indicators',
  baselineObservation: 'observations',
  targetObservation: 'observations',
};

/** A column whose cells are ids of the records of a dataset. */
export interface Reference {
  readonly column: string;
  readonly dataset: string;
}

/**
 * The columns that refer to other records, as far as those are published. The block of a source is none: it may
 * be a heading, which stands in another dataset than the blocks.
 */
export function referencesOf(columns: readonly Column[], published: readonly string[]): Reference[] {
  return columns.flatMap(({ name, field, form, inside }) => {
    const dataset = datasetOf[field.name];
    const isSource = field.name === 'block' && inside?.shape === 'source';
    return form === 'value' && dataset !== undefined && published.includes(dataset) && !isSource
      ? [{ column: name, dataset }]
      : [];
  });
}
