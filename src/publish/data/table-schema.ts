import { cellsOf, listSeparator, type Cell, type Column, type DataRecord } from './columns.ts';
import type { FieldKind } from './fields.ts';
import { referencesOf } from './references.ts';

/** Field descriptor of a Table Schema (Data Package 2): https://datapackage.org/standard/table-schema/#field */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list' | 'array' | 'object';
  readonly description: string;
  readonly delimiter?: string;
  readonly itemType?: string;
  readonly missingValues?: readonly string[];
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** Table Schema (Data Package 2): https://datapackage.org/standard/table-schema/ */
export interface TableSchema {
  readonly $schema: string;
  readonly fields: readonly TableField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
  }[];
}

const types: Readonly<Record<Exclude<FieldKind, 'list' | 'object' | 'map'>, TableField['type']>> = {
  string: 'string',
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
};

/**
 * Describes the CSV file of a dataset.
 *
 * @param dataset its name
 * @param published names of all datasets of the package
 * @param describe description of a column
 */
export function tableSchemaOf(
  dataset: string,
  columns: readonly Column[],
  records: readonly DataRecord[],
  published: readonly string[],
  describe: (column: Column) => string,
): TableSchema {
  const rows = records.map((record) => cellsOf(record, columns));
  const references = referencesOf(columns, published);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column, index) =>
      tableField(
        column,
        rows.map((row) => row[index] ?? null),
        describe(column),
      ),
    ),
    missingValues: [''],
    ...(columns.some(({ name }) => name === 'id') ? { primaryKey: ['id'] } : {}),
    ...(references.length > 0
      ? {
          foreignKeys: references.map(({ column, dataset: target }) => ({
            fields: [column],
            // A self-reference names no resource.
            reference: { ...(target === dataset ? {} : { resource: target }), fields: ['id'] },
          })),
        }
      : {}),
  };
}

function tableField(column: Column, cells: readonly Cell[], description: string): TableField {
  // If a string is not nullable, an empty cell is an empty string, not a missing value.
  const emptyWords = column.form === 'value' && cells.includes('');
  const constraints = constraintsOf(column, emptyWords);
  return {
    name: column.name,
    ...typeOf(column),
    description,
    ...(emptyWords ? { missingValues: [] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function typeOf({ field, form }: Column): Pick<TableField, 'type' | 'delimiter' | 'itemType'> {
  if (form === 'json') return { type: field.kind === 'map' ? 'object' : 'array' };
  if (form === 'list') {
    return { type: 'list', delimiter: listSeparator, itemType: field.item?.kind ?? 'string' };
  }
  return { type: types[field.kind as keyof typeof types] };
}

function constraintsOf({ field, form, nullable }: Column, emptyWords: boolean): Record<string, unknown> {
  // The cell of an empty list is empty.
  const required = !nullable && !emptyWords && (form !== 'list' || field.filled);
  const entries: [string, unknown][] = [['required', required ? true : null]];
  if (form === 'value') {
    entries.push(
      ['enum', field.values],
      // The date type implies its format. A slash needs escaping only in JavaScript.
      ['pattern', field.kind === 'string' ? (field.pattern?.replaceAll(String.raw`\/`, '/') ?? null) : null],
      ['minimum', field.minimum],
      ['maximum', field.maximum],
    );
  }
  return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
