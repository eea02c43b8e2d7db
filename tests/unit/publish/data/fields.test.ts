import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { allFields, fieldsOf } from '../../../../src/publish/data/fields.ts';
import { documentedFields, shapeOf } from '../../../../src/publish/data/shapes.ts';
import { shapes } from '../../../../src/model/shapes.ts';
import { ambitionRecord } from '../../../../src/model/ambition.ts';
import { indicatorRecord } from '../../../../src/model/indicator.ts';
import { observationRecord } from '../../../../src/model/observation.ts';
import { datasetNames, datasetSchema } from '../../../../src/model/datasets.ts';
import { fieldsEn } from '../../../../src/words/fields-en.ts';
import { fieldsZh } from '../../../../src/words/fields-zh.ts';

// Also the models whose data are not published yet, so that their documentation is there when they are.
const schemas: Readonly<Record<string, z.ZodType>> = {
  observations: observationRecord,
  indicators: indicatorRecord,
  ambitions: ambitionRecord,
  ...Object.fromEntries(datasetNames.map((name) => [name, datasetSchema(name)])),
};

describe.each(Object.entries({ zh: fieldsZh, en: fieldsEn }))(
  'the documentation in %s',
  (_language, words) => {
    it('has a word on every dataset, and on no other', () => {
      expect(Object.keys(words.datasets).sort()).toEqual(Object.keys(schemas).sort());
    });

    it.each(Object.entries(schemas))('has a word on every field of %s, and on no other', (name, schema) => {
      const paths = documentedFields(fieldsOf(schema)).map(({ field }) => field.path);
      expect(paths.length).toBeGreaterThan(2);
      expect(Object.keys(words.datasets[name]?.fields ?? {}).sort()).toEqual(paths.sort());
    });

    it('has a word on every field of an object that stands in many records', () => {
      for (const [shape, names] of Object.entries(shapes)) {
        expect(Object.keys(words.shapes[shape as keyof typeof shapes].fields)).toEqual(names);
      }
    });

    it('is never empty', () => {
      const texts = Object.values(words.datasets).flatMap(({ title, description, fields }) => [
        title,
        description,
        ...Object.values(fields),
      ]);
      expect(texts.filter((text) => text.trim().length < 2)).toEqual([]);
    });
  },
);

describe('the fields of a schema', () => {
  const fields = fieldsOf(
    z.strictObject({
      id: z.string().regex(/^[a-z]+$/),
      level: z.union([z.literal(1), z.literal(2)]),
      role: z.enum(['baseline', 'target']).nullable(),
      year: z.int().min(1949).max(2100).nullable(),
      issued: z.iso.date().nullable(),
      name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).nullable(),
      years: z.array(z.int().positive()),
      statements: z.array(z.strictObject({ plan: z.string(), why: z.string() })),
      plans: z.record(z.string(), z.array(z.string())),
      remark: z.string().optional(),
    }),
  );
  const field = (path: string) => allFields(fields).find((one) => one.path === path);

  it('keep their order', () => {
    expect(fields.map(({ name }) => name)).toEqual([
      'id',
      'level',
      'role',
      'year',
      'issued',
      'name',
      'years',
      'statements',
      'plans',
      'remark',
    ]);
  });

  it('have kind, values, form and bounds', () => {
    expect(field('id')).toMatchObject({ kind: 'string', pattern: '^[a-z]+$', nullable: false });
    expect(field('level')).toMatchObject({ kind: 'integer', values: [1, 2] });
    expect(field('role')).toMatchObject({ kind: 'string', values: ['baseline', 'target'], nullable: true });
    expect(field('year')).toMatchObject({ kind: 'integer', minimum: 1949, maximum: 2100, nullable: true });
    expect(field('issued')).toMatchObject({ kind: 'date', pattern: null, nullable: true });
    expect(field('years')?.item).toMatchObject({ kind: 'integer', minimum: 1, maximum: null });
    expect(field('remark')).toMatchObject({ kind: 'string', nullable: true });
    expect(field('plans')).toMatchObject({ kind: 'map', item: { kind: 'list' } });
  });

  it('are known inside objects and lists of objects', () => {
    expect(field('name.zh')).toMatchObject({ kind: 'string', filled: true });
    expect(field('statements[].why')).toMatchObject({ kind: 'string' });
  });

  it('are known by their shape where it stands in many records', () => {
    const name = field('name');
    expect(name && shapeOf(name)).toBe('text');
  });

  it('of a type that no table can hold are named', () => {
    expect(() => fieldsOf(z.strictObject({ odd: z.tuple([z.string()]).or(z.boolean()) }))).toThrow(
      /The field “odd” of a published record is of no type that a table can hold .*src\/publish\/data\/fields\.ts/,
    );
  });
});
