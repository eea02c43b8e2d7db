import type { Field } from './fields.ts';
import { shapeOf } from './shapes.ts';
import type { ShapeName } from '../../model/shapes.ts';

/** Separates the items of a list in one cell. */
export const listSeparator = '|';

/** A value in a table cell. */
export type Cell = string | number | boolean | null;

/**
 * How a column encodes its values: as a single value; as a list separated by `listSeparator`; or as JSON text,
 * for anything else.
 */
export type ColumnForm = 'value' | 'list' | 'json';

/** A column of a table: a non-object field of the record or of an object in it. */
export interface Column {
  /** Path from the record, joined by dots: `source.line`. */
  readonly name: string;
  readonly field: Field;
  readonly form: ColumnForm;
  /** Whether the cell may be empty because the field, or an object around it, may be `null`. */
  readonly nullable: boolean;
  /** The object around the field, if it occurs in many records. */
  readonly inside: { readonly field: Field; readonly shape: ShapeName } | null;
}

/** A record of any dataset. */
export type DataRecord = Readonly<Record<string, unknown>>;

/**
 * The columns of a dataset, in the order of its schema. A column of lists becomes JSON if one of them would be
 * ambiguous: if an item contains the separator, or a list has one empty item.
 *
 * @throws when a nullable string is empty: an empty cell would be ambiguous
 */
export function columnsOf(fields: readonly Field[], records: readonly DataRecord[]): readonly Column[] {
  return leavesOf(fields, false, null).map(({ field, nullable, inside }) => {
    const values = records.map((record) => valueAt(record, field.path));
    if (nullable && field.kind === 'string' && values.includes('')) {
      throw new Error(
        `The field “${field.path}” is an empty string in a record and could be null as well; a table cannot ` +
          'distinguish the two. Make the stage that derives the record use null.',
      );
    }
    return { name: field.path, field, form: formOf(field, nullable, values), nullable, inside };
  });
}

/** The cells of a record, one per column. */
export function cellsOf(record: DataRecord, columns: readonly Pick<Column, 'name' | 'form'>[]): Cell[] {
  return columns.map(({ name, form }) => {
    const value = valueAt(record, name);
    if (value === null || value === undefined) return null;
    if (form === 'list') return (value as (string | number)[]).join(listSeparator);
    return form === 'json' ? JSON.stringify(value) : (value as Cell);
  });
}

type Leaf = Pick<Column, 'field' | 'nullable' | 'inside'>;

function leavesOf(fields: readonly Field[], nullable: boolean, inside: Column['inside']): Leaf[] {
  return fields.flatMap((field) => {
    const empty = nullable || field.nullable;
    if (field.kind !== 'object') return [{ field, nullable: empty, inside }];
    const shape = shapeOf(field);
    return leavesOf(field.fields, empty, shape === null ? inside : { field, shape });
  });
}

function formOf(field: Field, nullable: boolean, values: readonly unknown[]): ColumnForm {
  if (field.kind === 'map') return 'json';
  if (field.kind !== 'list') return 'value';
  const { item } = field;
  if (item === null || item.nullable || item.item !== null || item.kind === 'object') return 'json';
  const lists = values.filter((value) => Array.isArray(value)) as (readonly unknown[])[];
  return lists.every((list) => canBeJoined(list, nullable)) ? 'list' : 'json';
}

function canBeJoined(list: readonly unknown[], nullable: boolean): boolean {
  // An empty cell means an empty list, unless the list is nullable: then it means `null`.
  if (list.length === 0) return !nullable;
  return (
    !(list.length === 1 && list[0] === '') && list.every((item) => !String(item).includes(listSeparator))
  );
}

function valueAt(record: DataRecord, path: string): unknown {
  let value: unknown = record;
  for (const name of path.split('.')) value = (value as DataRecord | null | undefined)?.[name];
  return value;
}
