import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { field } from '../../../../src/model/documentation.ts';
import { evidence, planField } from '../../../../src/model/evidence.ts';
import { cellsOf, columnsOf } from '../../../../src/publish/data/columns.ts';
import { writeCsv } from '../../../../src/publish/data/csv.ts';
import { fieldsOf } from '../../../../src/publish/data/fields.ts';
import { tableSchemaOf } from '../../../../src/publish/data/table-schema.ts';

const schema = z.strictObject({
  id: z.string(),
  plan: planField,
  raw: z.string(),
  value: z.number().min(0).nullable(),
  parent: field(z.string().nullable(), { zh: '上级。', en: 'Parent.', ref: 'outline' }),
  cells: z.array(z.string()).nullable(),
  lines: z.array(z.int()),
  normalized: z.strictObject({ value: z.number(), unit: z.string() }).nullable(),
  rows: z.array(z.array(z.string())),
  source: evidence,
});
type Row = z.infer<typeof schema>;
const fields = fieldsOf(schema);
const source = { plan: 'mou', line: 1, lineEnd: 2, block: 'b', url: '/plans/mou/1/#b', quote: '水' };
const row: Row = {
  id: 'a',
  plan: 'mou',
  raw: '-',
  value: null,
  parent: null,
  cells: ['甲', '', '乙'],
  lines: [3, 4],
  normalized: null,
  rows: [['甲', '乙|丙']],
  source,
};
const cell = (record: Row, name: string, records: readonly Row[] = [record]) => {
  const columns = columnsOf(fields, records);
  return cellsOf(record, columns)[columns.findIndex((column) => column.name === name)];
};

describe('the columns of a table', () => {
  it('stand in the order of the schema, objects spread out', () => {
    expect(columnsOf(fields, [row]).map(({ name }) => name)).toEqual([
      'id',
      'plan',
      'raw',
      'value',
      'parent',
      'cells',
      'lines',
      'normalized.value',
      'normalized.unit',
      'rows',
      'source.plan',
      'source.line',
      'source.lineEnd',
      'source.block',
      'source.url',
      'source.quote',
    ]);
  });

  it('join the items of a list and write everything deeper as JSON', () => {
    expect(cell(row, 'cells')).toBe('甲||乙');
    expect(cell(row, 'lines')).toBe('3|4');
    expect(cell(row, 'rows')).toBe('[["甲","乙|丙"]]');
  });

  it.each([[['甲|乙']], [['']], [[]]])(
    'write %j as JSON, which could not be told apart when joined',
    (cells) => {
      const other = { ...row, cells };
      expect(cell(other, 'cells', [row, other])).toBe(JSON.stringify(cells));
      expect(cell(row, 'cells', [row, other])).toBe('["甲","","乙"]');
    },
  );

  it('leave the parts of an object empty that is null', () => {
    expect(cell(row, 'normalized.value')).toBeNull();
    expect(cell({ ...row, normalized: { value: 0, unit: '个' } }, 'normalized.value')).toBe(0);
  });

  it('are refused where an empty text could be taken for null', () => {
    expect(() => columnsOf(fields, [{ ...row, parent: '' }])).toThrow(
      /The field “parent” is an empty string in a record and could be null as well; .* use null\./,
    );
  });
});

describe('CSV', () => {
  it('has a byte order mark and ends each line with CRLF', () => {
    expect(writeCsv(['a', 'b'], [[1, '水, "清"']])).toBe('\ufeffa,b\r\n1,"水, ""清"""\r\n');
  });

  it.each(['-', '=', '+5', '@x', '=1+1', "'x"])('keeps %s exactly as it is', (text) => {
    expect(writeCsv(['a', 'b'], [[text, 1]])).toBe(`\ufeffa,b\r\n${text},1\r\n`);
  });

  it('gives back every text to any reader of RFC 4180', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'",\r\n\t |=+-@;水'), fc.string({ minLength: 1, maxLength: 1 })),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (rows) => {
        const read = parse(writeCsv(['a', 'b'], rows), { bom: true, record_delimiter: '\r\n' });
        expect(read).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});

describe('the schema of a table', () => {
  const described = (records: readonly Row[], published = ['plans', 'outline', 'things']) =>
    tableSchemaOf('outline', columnsOf(fields, records), records, published, ({ name }) => `about ${name}`);
  const fieldOf = (name: string, records: readonly Row[] = [row]) =>
    described(records).fields.find((one) => one.name === name);

  it('types the columns and says what must be there', () => {
    expect(fieldOf('id')).toEqual({
      name: 'id',
      type: 'string',
      description: 'about id',
      constraints: { required: true },
    });
    expect(fieldOf('value')).toMatchObject({ type: 'number', constraints: { minimum: 0 } });
    expect(fieldOf('lines')).toMatchObject({ type: 'list', delimiter: '|', itemType: 'integer' });
    expect(fieldOf('rows')).toMatchObject({ type: 'array', constraints: { required: true } });
    expect(fieldOf('source.line')).toMatchObject({
      type: 'integer',
      constraints: { required: true, minimum: 1 },
    });
    expect(fieldOf('normalized.unit')).not.toHaveProperty('constraints');
  });

  it('lets an empty text be a text where it cannot be null', () => {
    const raw = fieldOf('raw', [row, { ...row, raw: '' }]);
    expect(raw).toMatchObject({ missingValues: [] });
    expect(raw).not.toHaveProperty('constraints');
    expect(fieldOf('raw')).not.toHaveProperty('missingValues');
  });

  it('refers to the tables that the schema names, to itself without a name, and never by the block of a source', () => {
    const { primaryKey, foreignKeys } = described([row], ['plans', 'outline', 'blocks']);
    expect(primaryKey).toEqual(['id']);
    expect(foreignKeys).toEqual([
      { fields: ['plan'], reference: { resource: 'plans', fields: ['id'] } },
      { fields: ['parent'], reference: { fields: ['id'] } },
      { fields: ['source.plan'], reference: { resource: 'plans', fields: ['id'] } },
    ]);
  });

  it('does not refer to a table that is not there', () => {
    expect(() => described([row], ['outline'])).toThrow(
      'The field “plan” refers to the data set “plans”, which src/model/datasets.ts does not list. ' +
        'Correct its ref in src/model; there are: outline.',
    );
  });
});
