import type { FieldWords } from '../../words/fields-zh.ts';
import type { Column } from './columns.ts';

/**
 * What a field means, from the dictionary.
 *
 * @param path the field's path in the dataset
 * @throws when the dictionary has no word on it; the message says where to add it
 */
export function describeField(words: FieldWords, dataset: string, path: string): string {
  const text = words.datasets[dataset]?.fields[path];
  if (text === undefined) {
    throw new Error(
      `Nothing says what the field “${path}” of the dataset “${dataset}” means. ` +
        'Add it to src/words/fields-zh.ts and src/words/fields-en.ts.',
    );
  }
  return text;
}

/** Title and description of a dataset. Throws like `describeField`. */
export function describeDataset(
  words: FieldWords,
  dataset: string,
): { readonly title: string; readonly description: string } {
  const found = words.datasets[dataset];
  if (found === undefined) {
    throw new Error(
      `Nothing says what the dataset “${dataset}” is. Add it to src/words/fields-zh.ts and src/words/fields-en.ts.`,
    );
  }
  return found;
}

/** What a column of a table holds: for a part of a shape, the whole and then the part. */
export function describeColumn(words: FieldWords, dataset: string, { field, inside }: Column): string {
  if (inside === null) return describeField(words, dataset, field.path);
  const part = words.shapes[inside.shape].fields[field.name] ?? '';
  return `${describeField(words, dataset, inside.path)} ${part}`;
}
