import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import { datasetNames } from '../../src/model/datasets.ts';
import { dataPackage } from '../data-package/descriptor.ts';
import { readTable, type TableRow } from '../data-package/read-table.ts';

const bytesOf = (path: string): Buffer => readFileSync(join(siteDirectory, 'data', path));
const read = (path: string): string => bytesOf(path).toString('utf8');
const hashOf = (path: string): string => createHash('sha256').update(bytesOf(path)).digest('hex');

const descriptor = dataPackage.parse(JSON.parse(read('datapackage.json')));
const tables = new Map(
  descriptor.resources.map(({ name, path, schema }) => [
    name,
    { schema, rows: readTable(read(path), schema) },
  ]),
);

/** Puts the columns of a row together again: an object all of whose parts are missing was null. */
function recordOf(row: TableRow): TableRow | null {
  const record: TableRow = {};
  for (const [name, value] of Object.entries(row)) {
    const [first = '', ...rest] = name.split('.');
    if (rest.length === 0) record[first] = value;
    else record[first] ??= recordOf(partsOf(row, first));
  }
  return Object.values(record).every((value) => value === null) ? null : record;
}

/** The columns of an object, by their names inside it. */
function partsOf(row: TableRow, object: string): TableRow {
  const entries = Object.entries(row).filter(([name]) => name.startsWith(`${object}.`));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(object.length + 1), value]));
}

describe('datapackage.json', () => {
  it('describes every dataset, with the size and hash of its file', () => {
    expect(descriptor.resources.map(({ name }) => name)).toEqual(datasetNames);
    for (const { path, bytes, hash } of descriptor.resources) {
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: bytesOf(path).length,
        hash: `sha256:${hashOf(path)}`,
      });
    }
  });

  it.each(datasetNames)('gives keys of %s that hold', (name) => {
    const { schema, rows } = tables.get(name) ?? { schema: undefined, rows: [] };
    const ids = rows.map((row) => row[schema?.primaryKey?.[0] ?? '']);
    expect(ids.every((id) => typeof id === 'string' && id !== '')).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const [own = ''] = fields;
      const [target = ''] = reference.fields;
      const known = new Set(tables.get(reference.resource ?? name)?.rows.map((row) => row[target]));
      const lost = rows.map((row) => row[own]).filter((value) => value !== null && !known.has(value));
      expect({ own, lost }).toEqual({ own, lost: [] });
    }
  });

  it('refers from records to plans', () => {
    const { foreignKeys } = tables.get('blocks')?.schema ?? {};
    expect(foreignKeys).toContainEqual({
      fields: ['plan'],
      reference: { resource: 'plans', fields: ['id'] },
    });
  });
});

describe.each(datasetNames)('%s.csv', (name) => {
  it('holds what the JSON holds, nothing lost and nothing added', () => {
    const rows = tables.get(name)?.rows ?? [];
    const lists = (tables.get(name)?.schema.fields ?? []).filter(
      ({ type, constraints }) => type === 'list' && !constraints?.required,
    );
    const records = JSON.parse(read(`${name}.json`)) as TableRow[];
    const expected = records.map((record) => {
      // An empty list is an empty cell.
      const empty = lists.filter(
        ({ name: list }) => Array.isArray(record[list]) && (record[list] as unknown[]).length === 0,
      );
      return { ...record, ...Object.fromEntries(empty.map(({ name: list }) => [list, null])) };
    });
    expect(rows.map(recordOf)).toEqual(expected);
  });

  it('has no cell that a spreadsheet could run as a formula with consequences', () => {
    const texts = (tables.get(name)?.rows ?? []).flatMap((row) => Object.values(row));
    // A call, a link to another program or sheet; “-” or “-5” can at most be shown as a number.
    const formulas = texts.filter((text) => typeof text === 'string' && /^[=+\-@].*[(|!]/s.test(text.trim()));
    expect(formulas).toEqual([]);
  });
});

describe('the workbook', () => {
  it('has a sheet for each dataset, cell by cell what the CSV has, behind a sheet that explains it', async () => {
    const { sheets } = await readXlsx(bytesOf('plans-in-parallel.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['readme', ...datasetNames]);
    for (const { name, path, schema } of descriptor.resources) {
      const csv = readTable(read(path), {
        ...schema,
        // Lists and JSON as they are written.
        fields: schema.fields.map((field) =>
          ['list', 'array', 'object', 'date'].includes(field.type)
            ? { name: field.name, description: field.description, type: 'string' as const }
            : field,
        ),
      });
      const [header, ...rows] = sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      expect(header).toEqual(schema.fields.map((field) => field.name));
      expect(rows.length).toBe(csv.length);
      csv.forEach((row, index) => {
        const cells = Object.values(row).map((value) => (value === '' ? null : value));
        expect(schema.fields.map((_, column) => rows[index]?.[column] ?? null)).toEqual(cells);
      });
    }
  });

  it('names every column on its first sheet', async () => {
    const { sheets } = await readXlsx(bytesOf('plans-in-parallel.xlsx'));
    const readme = sheets[0]?.rows ?? [];
    for (const { name, schema } of descriptor.resources) {
      for (const field of schema.fields) {
        expect(readme.some((row) => row[0] === name && row[1] === field.name && row[4] && row[5])).toBe(true);
      }
    }
  });
});

describe.each(['data', 'en/data'])('the page /%s/', (path) => {
  const html = readFileSync(join(siteDirectory, path, 'index.html'), 'utf8');

  it('offers each file, with the hash that it has', () => {
    const files = readdirSync(join(siteDirectory, 'data')).filter((name) => /\.(json|csv|xlsx)$/.test(name));
    expect(files.length).toBe(2 + 2 * datasetNames.length);
    for (const name of files) {
      expect(html).toMatch(new RegExp(`<a [^>]*href="/?[^"]*data/${name.replaceAll('.', String.raw`\.`)}"`));
      expect(html).toContain(hashOf(name));
    }
  });

  it('describes the data for search engines, with files that exist', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    const found = JSON.parse(json) as {
      distribution: { contentUrl: string; sha256: string }[];
      temporalCoverage: string;
      spatialCoverage: unknown[];
    };
    expect(found).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      license: expect.stringMatching(/^https:/) as string,
    });
    expect(found.temporalCoverage).toMatch(/^\d{4}\/\d{4}$/);
    expect(found.spatialCoverage.length).toBe(tables.get('plans')?.rows.length);
    expect(found.distribution.length).toBe(1 + 2 * datasetNames.length);
    for (const { contentUrl, sha256 } of found.distribution) {
      expect(hashOf(contentUrl.split('/data/')[1] ?? '')).toBe(sha256);
    }
  });

  it('explains each dataset under its name', () => {
    for (const name of datasetNames) expect(html).toContain(`id="${name}"`);
  });
});

it.runIf((datasetNames as readonly string[]).includes('indicators'))(
  'each indicator has its two files',
  () => {
    const indicators = JSON.parse(read('indicators.json')) as { id: string }[];
    for (const { id } of indicators) {
      const { observations } = JSON.parse(read(`indicators/${id}.json`)) as { observations: unknown[] };
      expect(parse(read(`indicators/${id}.csv`), { bom: true })).toHaveLength(observations.length + 1);
    }
  },
);
