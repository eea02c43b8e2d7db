import type { Bilingual } from '../../model/bilingual.ts';
import { datasetFile, type DatasetName } from '../../model/datasets.ts';
import { shapeFile, type ShapeName } from '../../model/shapes.ts';
import type { Column } from './columns.ts';
import type { Field } from './fields.ts';

/**
 * What a field means.
 *
 * @throws when its schema is not documented; the message says where to add the documentation
 */
export function describeField(dataset: DatasetName, { path, words }: Field): Bilingual {
  if (words === null) throw noWords(datasetFile(dataset), path, `the data set “${dataset}”`);
  return words;
}

/** What a field of a shape means. Throws like `describeField`. */
export function describePart(shape: ShapeName, { name, words }: Field): Bilingual {
  if (words === null) throw noWords(shapeFile(shape), name, `the shape “${shape}”`);
  return words;
}

/** What a column contains: for a part of a shape, first the whole, then the part. Throws like `describeField`. */
export function describeColumn(dataset: DatasetName, { field, inside }: Column): Bilingual {
  if (inside === null) return describeField(dataset, field);
  const whole = describeField(dataset, inside.field);
  const words = describePart(inside.shape, field);
  return { zh: `${whole.zh} ${words.zh}`, en: `${whole.en} ${words.en}` };
}

function noWords(file: string, path: string, where: string): Error {
  return new Error(
    `${file}: nothing says what the field “${path}” of ${where} means. ` +
      'Put field(…, { zh, en }) around its schema there.',
  );
}
