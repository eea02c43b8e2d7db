import type { z } from 'zod';
import type { Bilingual } from './bilingual.ts';

/** What a field of a published record means. */
export interface FieldWords extends Bilingual {
  /** Name of the data set (in `datasets.ts`) whose `id` the value is. */
  readonly ref?: string;
}

/** What a data set is, or an object that occurs in many records. */
export interface RecordWords {
  readonly title: Bilingual;
  readonly description: Bilingual;
}

/**
 * A field of a published record with its documentation, from which `/data/`, the data package and the workbook are
 * made. Put it around the whole schema, `nullable()` included: what is added after it loses the words.
 *
 * @example year: field(year.nullable(), { zh: '年份；没有印的为空。', en: 'Year; empty where none is printed.' })
 */
export function field<Schema extends z.ZodType>(schema: Schema, words: FieldWords): Schema {
  return schema.meta({ ...words });
}

/** The schema of a record of a data set, with the words on the data set. */
export function documentedRecord<Schema extends z.ZodType>(schema: Schema, words: RecordWords): Schema {
  return schema.meta({ about: words });
}

/**
 * The schema of an object that occurs in many records, with the words on it.
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
 * The words that `documentedRecord` or `documentedShape` gave to a schema.
 *
 * @param what,file what the schema is of, and where it is written: for the message
 * @throws when nobody gave it any
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
