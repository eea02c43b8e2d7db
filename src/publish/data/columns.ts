import type { Field } from './fields.ts';
import { shapeOf } from './shapes.ts';
import type { ShapeName } from '../../model/shapes.ts';

/** Stands between the items of a list in one cell. */
export const listSeparator = '|';

/** A value as it stands in a table. */
export type Cell = string | number | boolean | null;

/**
 * How a column holds its values: a value by itself; a list, its items parted by `listSeparator`; or the text
 * of a JSON value, for what neither of these can hold.
 */
export type ColumnForm = 'value' | 'list' | 'json';

/** A column of a table: a field that is no object, of the record or of an object in it. */
export interface Column {
  /** Names from the record down, joined by dots: `source.line`. */
  readonly name: string;
  readonly field: Field;
  readonly form: ColumnForm;
  /** Whether the cell may be empty: the field, or an object around it, may be `null`. */
  readonly nullable: boolean;
  /** The object around the field, if it is one that stands in many records. */
  readonly inside: { readonly field: Field; readonly shape: ShapeName } | null;
}

/** A record of any dataset. */
export type DataRecord = Readonly<Record<string, unknown>>;

/**
 * The columns of a dataset, in the order of its schema. Lists become JSON in the whole column when the items of
 * one of them could not be told apart again: an item that holds the separator, or a list of one empty item.
 *
 * @throws when a string is empty where it could be `null` too: an empty cell would mean both
 */
export function columnsOf(fields: readonly Field[], records: readonly DataRecord[]): readonly Column[] {
  return leavesOf(fields, false, null).map(({ field, nullable, inside }) => {
    const values = records.map((record) => valueAt(record, field.path));
    if (nullable && field.kind === 'string' && values.includes('')) {
      throw new Error(
        `The field “${field.path}” is an empty string in a record and could be null as well; no table can tell ` +
          'the two apart. Let the stage that makes the record say null.',
      );
    }
    return { name: field.path, field, form: formOf(field, nullable, values), nullable, inside };
  });
}

/** The cells of a record, one a column. */
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
  // An empty cell is an empty list, unless the list may be missing: then it says that.
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
