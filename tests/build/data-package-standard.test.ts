import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import { dataPackage } from '../data-package/descriptor.ts';

const published = readFileSync(join(siteDirectory, 'data/datapackage.json'), 'utf8');

/** A descriptor whose values may be changed into anything. */
type Loose = Record<string, unknown>;
const list = (value: unknown): Loose[] => value as Loose[];
const resources = (descriptor: Loose): Loose[] => list(descriptor['resources']);
const schema = (resource: Loose | undefined): Loose => resource?.['schema'] as Loose;
const blocks = (descriptor: Loose): Loose =>
  resources(descriptor).find(({ name }) => name === 'blocks') as Loose;
/** A field of the blocks, by its type. */
const field = (descriptor: Loose, type: string): Loose =>
  list(schema(blocks(descriptor))['fields']).find((candidate) => candidate['type'] === type) as Loose;
const foreignKey = (descriptor: Loose): Loose => list(schema(blocks(descriptor))['foreignKeys'])[0] as Loose;

/** What is said of the published descriptor after a change; [] when it is still valid. */
function complaintsAfter(change: (descriptor: Loose) => void): string[] {
  const descriptor = JSON.parse(published) as Loose;
  change(descriptor);
  const { error } = dataPackage.safeParse(descriptor);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the description of the data package', () => {
  it('is what version 2 of the standard asks for', () => {
    expect(complaintsAfter(() => undefined)).toEqual([]);
  });

  const invalid: [string, (descriptor: Loose) => void, RegExp][] = [
    ['without a resource', (d) => (d['resources'] = []), /^resources: /],
    ['with a resource that has no name', (d) => delete blocks(d)['name'], /\.name: .*undefined/],
    [
      'with two resources of one name',
      (d) => ((resources(d)[0] as Loose)['name'] = 'blocks'),
      /two resources are named blocks/,
    ],
    ['with a file outside the package', (d) => (blocks(d)['path'] = 'tables/../../blocks.csv'), /\.path: /],
    ['with a file at the root of the machine', (d) => (blocks(d)['path'] = '/blocks.csv'), /\.path: /],
    ['with a hash of another form', (d) => (blocks(d)['hash'] = 'sha256:0'), /\.hash: /],
    ['with a version that is no release', (d) => (d['version'] = '1.0'), /^version: /],
    [
      'with a licence that is only a name',
      (d) => (d['licenses'] = [{ name: 'CC-BY-4.0' }]),
      /^licenses\.0\./,
    ],
    ['with a property that the standard does not have', (d) => (d['licence'] = 'MIT'), /licence/],
    ['with a type of field that nobody knows', (d) => (field(d, 'string')['type'] = 'sentence'), /\.type: /],
    [
      'with a delimiter in a field that is no list',
      (d) => (field(d, 'string')['delimiter'] = ';'),
      /delimiter/,
    ],
    [
      'with a pattern for numbers',
      (d) => (field(d, 'integer')['constraints'] = { pattern: String.raw`\d+` }),
      /pattern/,
    ],
    ['with a lowest value for text', (d) => (field(d, 'string')['constraints'] = { minimum: 1 }), /minimum/],
    [
      'with two fields of one name',
      (d) => (field(d, 'integer')['name'] = field(d, 'string')['name']),
      /two fields of blocks are named/,
    ],
    [
      'with a primary key that is no field',
      (d) => (schema(blocks(d))['primaryKey'] = ['number']),
      /names the field number, which it does not have/,
    ],
    [
      'with a foreign key into a table that is not there',
      (d) => (foreignKey(d)['reference'] = { resource: 'provinces', fields: ['id'] }),
      /leads to provinces\.id, which is not there/,
    ],
    [
      'with a foreign key into itself by name',
      (d) => (foreignKey(d)['reference'] = { resource: 'blocks', fields: ['id'] }),
      /must not name a resource/,
    ],
  ];
  it.each(invalid)('would not be valid %s', (_, change, complaint) => {
    expect(complaintsAfter(change).join('\n')).toMatch(complaint);
  });
});
