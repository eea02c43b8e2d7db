import type { Column } from './columns.ts';

/** A column whose cells are record ids of a dataset. */
export interface Reference {
  readonly column: string;
  readonly dataset: string;
}

/**
 * The columns that refer to other records, according to their schemas (`ref`).
 *
 * @param published names of all datasets
 * @throws when a schema refers to a dataset that is not published
 */
export function referencesOf(columns: readonly Column[], published: readonly string[]): Reference[] {
  return columns.flatMap(({ name, field: { ref }, form }) => {
    if (ref === null || form !== 'value') return [];
    if (!published.includes(ref)) {
      throw new Error(
        `The field “${name}” refers to the data set “${ref}”, which src/model/datasets.ts does not list. ` +
          `Correct its ref in src/model; there are: ${published.join(', ')}.`,
      );
    }
    return [{ column: name, dataset: ref }];
  });
}
