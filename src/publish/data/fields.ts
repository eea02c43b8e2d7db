import { z } from 'zod';
import type { Bilingual } from '../../model/bilingual.ts';
import type { ShapeName } from '../../model/shapes.ts';

/** Type of a field. `list`: values in order; `map`: values under keys that vary from record to record. */
export type FieldKind = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'object' | 'list' | 'map';

/** A field of a record, as its schema in `src/model` defines it. */
export interface Field {
  readonly name: string;
  /** Path from the record, joined by dots; `[]` for the items of a list, `*` for the values of a map. */
  readonly path: string;
  readonly kind: FieldKind;
  readonly nullable: boolean;
  /** What it means, from its schema; `null` if the schema does not document it. */
  readonly words: Bilingual | null;
  /** The dataset whose ids the values refer to. */
  readonly ref: string | null;
  /** Set for an object that occurs in many records. */
  readonly shape: ShapeName | null;
  /** The allowed values, if the schema lists them. */
  readonly values: readonly (string | number)[] | null;
  /** Pattern of a string, as a regular expression. */
  readonly pattern: string | null;
  /** Minimum and maximum. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** True for a string or list that is never empty. */
  readonly filled: boolean;
  /** Fields of an object, in the order of the schema. */
  readonly fields: readonly Field[];
  /** Item of a list, or value of a map. */
  readonly item: Field | null;
}

/** A JSON Schema, with what `src/model/documentation.ts` adds to it. */
type JsonSchema = z.core.JSONSchema.BaseSchema & {
  readonly zh?: string;
  readonly en?: string;
  readonly ref?: string;
  readonly shape?: ShapeName;
};

/** Bounds that the schema library sets for every integer say nothing about the field. */
const isBound = (bound: unknown): bound is number =>
  typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER;

/**
 * The fields of a record.
 *
 * @param schema an object schema of `src/model`
 * @throws when the schema has a type that a published record must not have; the message names the field
 */
export function fieldsOf(schema: z.ZodType): readonly Field[] {
  return readField('', '', z.toJSONSchema(schema)).fields;
}

/** Each field with its descendants, parents first. */
export function allFields(fields: readonly Field[]): Field[] {
  return fields.flatMap((field) => [field, ...allFields(fieldsInside(field))]);
}

/** The fields of an object, of the objects in a list, or of those in a map. */
export function fieldsInside(field: Field): readonly Field[] {
  return field.item === null ? field.fields : fieldsInside(field.item);
}

function readField(name: string, path: string, written: JsonSchema): Field {
  const { schema, nullable } = withoutNull(written);
  const values = valuesOf(schema);
  const kind = kindOf(path, schema, values);
  const below = (child: string): string => (path === '' ? child : `${path}.${child}`);
  return {
    name,
    path,
    kind,
    nullable,
    // Documented on the field as a whole, not on its non-null type.
    words: written.zh === undefined || written.en === undefined ? null : { zh: written.zh, en: written.en },
    ref: written.ref ?? null,
    shape: kind === 'object' ? (schema.shape ?? null) : null,
    values,
    // A list of values, or a date format, makes a pattern redundant.
    pattern: values === null && kind === 'string' ? (schema.pattern ?? null) : null,
    minimum: isBound(schema.exclusiveMinimum)
      ? schema.exclusiveMinimum + 1
      : isBound(schema.minimum)
        ? schema.minimum
        : null,
    maximum: isBound(schema.maximum) ? schema.maximum : null,
    filled: (schema.minLength ?? 0) > 0 || (schema.minItems ?? 0) > 0,
    fields: Object.entries(schema.properties ?? {}).map(([child, inner]) => {
      const field = readField(child, below(child), inner as JsonSchema);
      // Treat an optional field as nullable.
      return schema.required?.includes(child) === true ? field : { ...field, nullable: true };
    }),
    item:
      kind === 'list'
        ? readField('', `${path}[]`, schema.items as JsonSchema)
        : kind === 'map'
          ? readField('', below('*'), schema.additionalProperties as JsonSchema)
          : null,
  };
}

/** Removes `null` from the types that a schema allows. */
function withoutNull(schema: JsonSchema): { schema: JsonSchema; nullable: boolean } {
  const { anyOf, type, ...rest } = schema;
  if (Array.isArray(type)) {
    const types = (type as string[]).filter((one) => one !== 'null');
    return { schema: { ...rest, type: types[0] } as JsonSchema, nullable: types.length < type.length };
  }
  if (anyOf === undefined) return { schema, nullable: false };
  const others = anyOf.filter((one) => one.type !== 'null');
  const [only] = others;
  return {
    schema: others.length === 1 && only !== undefined ? only : { anyOf: others },
    nullable: others.length < anyOf.length,
  };
}

/** Values of an enumeration, written as one list or as alternatives of one value each. */
function valuesOf(schema: JsonSchema): (string | number)[] | null {
  const alternatives = schema.anyOf ?? [schema];
  const values = alternatives.flatMap((one) => one.enum ?? (one.const === undefined ? [null] : [one.const]));
  return values.every((value) => typeof value === 'string' || typeof value === 'number') ? values : null;
}

function kindOf(path: string, schema: JsonSchema, values: readonly unknown[] | null): FieldKind {
  if (values !== null) {
    if (values.every((value) => typeof value === 'string')) return 'string';
    return values.every((value) => Number.isInteger(value)) ? 'integer' : 'number';
  }
  switch (schema.type) {
    case 'string':
      return schema.format === 'date' ? 'date' : 'string';
    case 'number':
    case 'integer':
    case 'boolean':
      return schema.type;
    case 'array':
      return 'list';
    case 'object':
      return schema.properties === undefined ? 'map' : 'object';
    default:
      throw new Error(
        `The field “${path}” of a published record has a type that a table cannot represent ` +
          `(${JSON.stringify(schema).slice(0, 120)}). Change its schema in src/model, or teach src/publish/data/fields.ts.`,
      );
  }
}
