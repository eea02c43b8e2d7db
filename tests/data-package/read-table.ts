import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/**
 * Reads a CSV file by its Table Schema and nothing else, as a program of somebody else would: this is how the
 * tests find out whether the descriptor says enough to get every value back.
 * Rules: https://datapackage.org/standard/table-schema/
 */

const text = z.string().min(1);
const required = z.boolean().optional();
const oneOf = <T extends z.ZodType>(value: T) => z.array(value).min(1).optional();
const common = { name: text, description: text, missingValues: z.array(z.string()).optional() };

/** Field descriptors: of each type only the properties and constraints that the standard has for it. */
export const tableField = z.discriminatedUnion('type', [
  z.strictObject({
    ...common,
    type: z.literal('string'),
    constraints: z.strictObject({ required, enum: oneOf(z.string()), pattern: text.optional() }).optional(),
  }),
  z.strictObject({
    ...common,
    type: z.enum(['number', 'integer']),
    constraints: z
      .strictObject({
        required,
        enum: oneOf(z.number()),
        minimum: z.number().optional(),
        maximum: z.number().optional(),
      })
      .optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('list'),
    delimiter: text,
    itemType: z.enum(['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time']),
    constraints: z.strictObject({ required }).optional(),
  }),
  z.strictObject({
    ...common,
    type: z.enum(['boolean', 'date', 'array', 'object']),
    constraints: z.strictObject({ required }).optional(),
  }),
]);
export type TableField = z.infer<typeof tableField>;

export const tableSchema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  fields: z.array(tableField).min(1),
  missingValues: z.array(z.string()),
  primaryKey: z.array(text).min(1).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(text).length(1),
        // The name of the table itself must be left out.
        reference: z.strictObject({ resource: text.optional(), fields: z.array(text).length(1) }),
      }),
    )
    .min(1)
    .optional(),
});
export type TableSchema = z.infer<typeof tableSchema>;

/** Rows by the names of their columns. */
export type TableRow = Record<string, unknown>;

/**
 * @param csv the file with its byte order mark
 * @throws when the header, or a cell, does not fit the schema; the message names the place
 */
export function readTable(csv: string, schema: TableSchema): TableRow[] {
  const [header, ...lines] = parse(csv, { bom: true, record_delimiter: '\r\n' });
  const names = schema.fields.map(({ name }) => name);
  if (header?.join() !== names.join())
    throw new Error(`The header is ${String(header)}, not ${names.join()}.`);
  return lines.map((cells, index) =>
    Object.fromEntries(
      schema.fields.map((field, column) => {
        try {
          return [
            field.name,
            readCell(cells[column] ?? '', field, field.missingValues ?? schema.missingValues),
          ];
        } catch (error) {
          throw new Error(`${field.name} of record ${index + 1}: ${String(error)}`, { cause: error });
        }
      }),
    ),
  );
}

/** The constraints of all types of field. */
interface Limits {
  readonly required?: boolean | undefined;
  readonly enum?: readonly (string | number)[] | undefined;
  readonly pattern?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}

function readCell(cell: string, field: TableField, missingValues: readonly string[]): unknown {
  const limits: Limits = field.constraints ?? {};
  if (missingValues.includes(cell)) {
    if (limits.required) throw new Error('is missing but required');
    return null;
  }
  const value = convert(cell, field);
  if (limits.enum && !limits.enum.includes(value as string | number))
    throw new Error(`${cell} is not in the list`);
  if (limits.pattern && !new RegExp(`^(?:${limits.pattern})$`, 'u').test(cell))
    throw new Error(`${cell} has another form`);
  if (limits.minimum !== undefined && (value as number) < limits.minimum)
    throw new Error(`${cell} is too small`);
  if (limits.maximum !== undefined && (value as number) > limits.maximum)
    throw new Error(`${cell} is too great`);
  return value;
}

function convert(cell: string, field: TableField): unknown {
  switch (field.type) {
    case 'string':
      return cell;
    case 'date':
      return z.iso.date().parse(cell);
    case 'number':
    case 'integer':
    case 'boolean':
      return scalar(cell, field.type);
    case 'list':
      return cell.split(field.delimiter).map((item) => scalar(item, field.itemType));
    case 'array':
      return z.array(z.unknown()).parse(JSON.parse(cell));
    case 'object':
      return z.record(z.string(), z.unknown()).parse(JSON.parse(cell));
  }
}

function scalar(text: string, type: string): unknown {
  if (type === 'string') return text;
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  if (type === 'integer' && /^[+-]?\d+$/.test(text)) return Number(text);
  if (type === 'number' && /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return Number(text);
  throw new Error(`${text} is no ${type}`);
}
