import { z } from 'zod';
import { tableSchema } from './read-table.ts';

/**
 * What the standard asks of our descriptor, property by property, in our words; a property that the standard does not
 * have, or that we do not use, is refused. The authors of the standard publish its profile as a package for version 1
 * only. Rules: https://datapackage.org/standard/data-package/, …/data-resource/, …/table-dialect/
 */

/** A full web address, or a relative path that stays inside the package. */
const urlOrPath = z.union([
  z.url({ protocol: /^https?$/ }),
  z
    .string()
    .regex(/^(?![/~.])[^:\\]+$/, 'a path inside the package')
    .refine((path) => !path.split('/').includes('..'), 'a path inside the package'),
]);
const name = z.string().regex(/^[-a-z0-9._]+$/);
const text = z.string().min(1);

const resource = z.strictObject({
  name,
  type: z.literal('table'),
  path: urlOrPath,
  title: text,
  description: text,
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  dialect: z.strictObject({
    $schema: z.literal('https://datapackage.org/profiles/2.0/tabledialect.json'),
    header: z.literal(true),
    delimiter: z.literal(','),
    lineTerminator: z.literal('\r\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    skipInitialSpace: z.literal(false),
  }),
  schema: tableSchema,
});

const properties = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  title: text,
  description: text,
  // Semantic Versioning 2.0.0, without a build or pre-release part: data are released or not.
  version: z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/),
  homepage: z.url().optional(),
  keywords: z.array(text).min(1),
  licenses: z.array(z.strictObject({ name: text, title: text, path: urlOrPath })).min(1),
  contributors: z.array(z.strictObject({ title: text, roles: z.array(text).min(1) })).min(1),
  sources: z.array(z.strictObject({ title: text, path: urlOrPath.optional() })).min(1),
  resources: z.array(resource).min(1),
});
type Properties = z.infer<typeof properties>;

/** Names in the descriptor that nothing bears, as sentences. */
function brokenReferences({ resources }: Properties): string[] {
  const fieldsOf = new Map(
    resources.map(({ name, schema }) => [name, new Set(schema.fields.map((field) => field.name))]),
  );
  return resources.flatMap(({ name, schema: { primaryKey = [], foreignKeys = [] } }) => {
    const own = fieldsOf.get(name);
    return [
      ...[...primaryKey, ...foreignKeys.flatMap(({ fields }) => fields)]
        .filter((field) => !own?.has(field))
        .map((field) => `a key of ${name} names the field ${field}, which it does not have`),
      ...foreignKeys.flatMap(({ fields, reference }) => {
        if (reference.resource === name) return [`a key of ${name} into itself must not name a resource`];
        if (reference.fields.length !== fields.length)
          return [`a key of ${name} has two ends of unequal length`];
        const target = fieldsOf.get(reference.resource ?? name);
        return reference.fields
          .filter((field) => !target?.has(field))
          .map(
            (field) => `a key of ${name} leads to ${reference.resource ?? name}.${field}, which is not there`,
          );
      }),
    ];
  });
}

/** Names that must be unique and are not. */
function repeatedNames({ resources }: Properties): string[] {
  const repeated = (names: readonly string[]): string[] =>
    names.filter((value, index) => names.indexOf(value) !== index);
  return [
    ...repeated(resources.map(({ name }) => name)).map((value) => `two resources are named ${value}`),
    ...resources.flatMap(({ name, schema }) =>
      repeated(schema.fields.map((field) => field.name)).map(
        (value) => `two fields of ${name} are named ${value}`,
      ),
    ),
  ];
}

/** The descriptor of our data package: `datapackage.json`. */
export const dataPackage = properties.superRefine((descriptor, context) => {
  for (const message of [...brokenReferences(descriptor), ...repeatedNames(descriptor)])
    context.addIssue({ code: 'custom', message });
});
export type DataPackage = z.infer<typeof dataPackage>;
