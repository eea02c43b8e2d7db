import type { z } from 'zod';
import type { Bilingual } from './bilingual.ts';

/** What a field of a published record means. */
export interface FieldWords extends Bilingual {
  /** Name of the data set (in `datasets.ts`) whose `id` this value refers to. */
  readonly ref?: string;
}

/** Title and description of a data set, or of an object that occurs in many records. */
export interface RecordWords {
  readonly title: Bilingual;
  readonly description: Bilingual;
}

/**
 * A field of a published record with its documentation, from which `/data/`, the data package and the workbook are
 * made. Wrap the whole schema, including `nullable()`: methods called on the result lose the documentation.
 *
 * @example year: field(year.nullable(), { zh: '年份；没有印的为空。', en: 'Year; empty where none is printed.' })
 */
export function field<Schema extends z.ZodType>(schema: Schema, words: FieldWords): Schema {
  return schema.meta({ ...words });
}

/** The schema of a record, with the documentation of its data set. */
export function documentedRecord<Schema extends z.ZodType>(schema: Schema, words: RecordWords): Schema {
  return schema.meta({ about: words });
}

/**
 * The schema of an object that occurs in many records, with its documentation.
 *
 * @param shape its name in `shapes.ts`
 */
export function documentedShape<Schema extends z.ZodType>(
  shape: string,
  schema: Schema,
  words: RecordWords,
): Schema {
  return schema.meta({ shape, about: words });
}

/**
 * The documentation that `documentedRecord` or `documentedShape` attached to a schema.
 *
 * @param what,file what the schema describes, and where it is defined: for the message
 * @throws when there is none
 */
export function recordWordsOf(schema: z.ZodType, what: string, file: string): RecordWords {
  const words = schema.meta()?.['about'] as RecordWords | undefined;
  if (words === undefined) {
    throw new Error(
      `${file} does not say what ${what} is. Put documentedRecord(…) or documentedShape(…) around its schema, ` +
        'with a title and a description in Chinese and English.',
    );
  }
  return words;
}
