import type { TableSchema } from './table-schema.ts';

/** Metadata of a CSV file in the descriptor. */
export interface PackagedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly schema: TableSchema;
}

/** Metadata of the whole package. */
export interface PackageFacts {
  readonly title: string;
  readonly description: string;
  readonly version: string;
  /** URL of the page about the data; `null` if the build does not know it. */
  readonly homepage: string | null;
  readonly keywords: readonly string[];
  readonly contributors: readonly string[];
  /** The plans. `path` is a URL; `null` if the build does not know it. */
  readonly sources: readonly { readonly title: string; readonly path: string | null }[];
}

/** The package's name, in the descriptor and in file names. */
export const packageName = 'plans-in-parallel';

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The licence of what the project adds to the plans, except its code; see LICENSE-DATA. */
export const dataLicence = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
};

/** How the CSV files are written: https://datapackage.org/standard/table-dialect/ */
const dialect = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  header: true,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
};

/** Data Package 2 descriptor of the CSV files (https://datapackage.org/standard/data-package/), as JSON text. */
export function describePackage(facts: PackageFacts, tables: readonly PackagedTable[]): string {
  const descriptor = {
    $schema: profile,
    name: packageName,
    title: facts.title,
    description: facts.description,
    version: facts.version,
    ...(facts.homepage === null ? {} : { homepage: facts.homepage }),
    keywords: facts.keywords,
    licenses: [dataLicence],
    contributors: facts.contributors.map((title) => ({ title, roles: ['creator'] })),
    sources: facts.sources.map(({ title, path }) => ({ title, ...(path === null ? {} : { path }) })),
    resources: tables.map(({ name, title, description, bytes, sha256, schema }) => ({
      name,
      type: 'table',
      path: `${name}.csv`,
      title,
      description,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes,
      hash: `sha256:${sha256}`,
      dialect,
      schema,
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
