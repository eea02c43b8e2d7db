import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bilingual } from '../../../../src/model/bilingual-schema.ts';
import { datasetFile, datasetNames, datasetSchema, datasetWords } from '../../../../src/model/datasets.ts';
import { documentedShape, field, recordWordsOf } from '../../../../src/model/documentation.ts';
import { evidence, planField } from '../../../../src/model/evidence.ts';
import { shapeFile, shapeNames, shapeSchema, shapeWords } from '../../../../src/model/shapes.ts';
import { columnsOf } from '../../../../src/publish/data/columns.ts';
import { describeColumn, describeField, describePart } from '../../../../src/publish/data/describe.ts';
import { allFields, fieldsOf, type Field } from '../../../../src/publish/data/fields.ts';
import { documentedFields, shapeOf } from '../../../../src/publish/data/shapes.ts';

describe('the documentation of the data', () => {
  it.each(datasetNames)('says what %s are, and what each field means, in both languages', (name) => {
    const { title, description } = datasetWords(name);
    const fields = documentedFields(fieldsOf(datasetSchema(name)));
    expect(fields.length).toBeGreaterThan(2);
    const texts = [title, description, ...fields.map((each) => describeField(name, each.field))];
    expect(texts.flatMap(({ zh, en }) => [zh, en]).filter((text) => text.trim().length < 2)).toEqual([]);
  });

  it.each(shapeNames)('says what %s is, which occurs in many records, and what its parts mean', (name) => {
    expect(shapeSchema(name).meta()).toMatchObject({ shape: name });
    const { title, description } = shapeWords(name);
    const parts = fieldsOf(shapeSchema(name));
    expect(parts.length).toBeGreaterThan(1);
    const texts = [title, description, ...parts.map((part) => describePart(name, part))];
    expect(texts.flatMap(({ zh, en }) => [zh, en]).filter((text) => text.trim().length < 2)).toEqual([]);
  });

  it.each([...datasetNames.map(datasetFile), ...shapeNames.map(shapeFile)])(
    'is in %s, where the messages send people',
    (file) => {
      expect(existsSync(file)).toBe(true);
      expect(readFileSync(file, 'utf8')).toMatch(/documented(Record|Shape)\(/);
    },
  );

  it('refers to data sets that are published', () => {
    const refs = datasetNames.flatMap((name) =>
      allFields(fieldsOf(datasetSchema(name))).flatMap(({ ref }) => ref ?? []),
    );
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter((ref) => !(datasetNames as string[]).includes(ref))).toEqual([]);
  });

  it('has each object that occurs in many records in src/model/shapes.ts', () => {
    const used = datasetNames.flatMap((name) =>
      allFields(fieldsOf(datasetSchema(name))).flatMap(({ shape }) => shape ?? []),
    );
    expect([...new Set(used)].sort()).toEqual([...shapeNames].sort());
  });

  const first = (schema: z.ZodType): Field => fieldsOf(z.strictObject({ odd: schema }))[0] as Field;

  it('stops the build at a field without words, and names file and field', () => {
    expect(() => describeField('observations', first(z.string()))).toThrow(
      'src/model/observation.ts: nothing says what the field “odd” of the data set “observations” means. ' +
        'Put field(…, { zh, en }) around its schema there.',
    );
    expect(() => describePart('source', first(z.string()))).toThrow(
      'src/model/evidence.ts: nothing says what the field “odd” of the shape “source” means.',
    );
  });

  it('is lost when a schema is changed after it was given, so that the build stops', () => {
    const words = { zh: '年份。', en: 'Year.' };
    expect(first(field(z.int().nullable(), words)).words).toEqual(words);
    expect(() => describeField('plans', first(field(z.int(), words).nullable()))).toThrow(
      'src/model/plan.ts: nothing says what the field “odd” of the data set “plans” means.',
    );
  });

  it('stops the build at a data set without words', () => {
    expect(() => recordWordsOf(z.strictObject({}), 'the data set “odd”', 'src/model/odd.ts')).toThrow(
      'src/model/odd.ts does not say what the data set “odd” is. Put documentedRecord(…) or documentedShape(…) ' +
        'around its schema, with a title and a description in Chinese and English.',
    );
  });

  it('says of a column inside an object the whole, then the part', () => {
    const schema = z.strictObject({ note: field(evidence.nullable(), { zh: '注。', en: 'The note.' }) });
    const columns = columnsOf(fieldsOf(schema), []);
    const block = columns.find(({ name }) => name === 'note.block');
    expect(block && describeColumn('observations', block)).toEqual({
      zh: '注。 文字所在的段、行、注或标题的 id。',
      en: 'The note. Id of the block or heading that holds the words.',
    });
  });
});

describe('the fields of a schema', () => {
  const fields = fieldsOf(
    z.strictObject({
      id: z.string().regex(/^[a-z]+$/),
      level: z.union([z.literal(1), z.literal(2)]),
      role: z.enum(['baseline', 'target']).nullable(),
      year: z.int().min(1949).max(2100).nullable(),
      issued: z.iso.date().nullable(),
      name: bilingual.nullable(),
      years: z.array(z.int().positive()),
      statements: z.array(z.strictObject({ plan: z.string(), why: z.string() })),
      plans: z.record(z.string(), z.array(z.string())),
      remark: z.string().optional(),
    }),
  );
  const fieldAt = (path: string) => allFields(fields).find((one) => one.path === path);

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
    expect(fieldAt('id')).toMatchObject({ kind: 'string', pattern: '^[a-z]+$', nullable: false });
    expect(fieldAt('level')).toMatchObject({ kind: 'integer', values: [1, 2] });
    expect(fieldAt('role')).toMatchObject({ kind: 'string', values: ['baseline', 'target'], nullable: true });
    expect(fieldAt('year')).toMatchObject({ kind: 'integer', minimum: 1949, maximum: 2100, nullable: true });
    expect(fieldAt('issued')).toMatchObject({ kind: 'date', pattern: null, nullable: true });
    expect(fieldAt('years')?.item).toMatchObject({ kind: 'integer', minimum: 1, maximum: null });
    expect(fieldAt('remark')).toMatchObject({ kind: 'string', nullable: true });
    expect(fieldAt('plans')).toMatchObject({ kind: 'map', item: { kind: 'list' } });
  });

  it('are known inside objects and lists of objects', () => {
    expect(fieldAt('name.zh')).toMatchObject({ kind: 'string', filled: true });
    expect(fieldAt('statements[].why')).toMatchObject({ kind: 'string' });
  });

  it('carry the name of an object that occurs in many records, alone, in lists and in maps', () => {
    const shape = documentedShape('source', z.strictObject({ line: z.int() }), {
      title: { zh: '出处', en: 'Source' },
      description: { zh: '出处', en: 'Source' },
    });
    const places = { one: shape.nullable(), list: z.array(shape), map: z.record(z.string(), z.array(shape)) };
    expect(fieldsOf(z.strictObject(places)).map(shapeOf)).toEqual(['source', 'source', 'source']);
    expect(fieldsOf(z.strictObject({ own: z.strictObject({ line: z.int() }) })).map(shapeOf)).toEqual([null]);
  });

  it('carry their words and the data set that they refer to', () => {
    const [plan] = fieldsOf(z.strictObject({ plan: planField }));
    expect(plan).toMatchObject({ words: { zh: '规划的 id。', en: 'Id of the plan.' }, ref: 'plans' });
  });

  it('of a type that no table can hold are named', () => {
    expect(() => fieldsOf(z.strictObject({ odd: z.tuple([z.string()]).or(z.boolean()) }))).toThrow(
      /The field “odd” of a published record has a type that a table cannot represent .*src\/publish\/data\/fields\.ts/,
    );
  });
});
