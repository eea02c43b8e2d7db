import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { siteDirectory } from '../../scripts/dev/build-site.ts';

interface Field {
  type: string;
  delimiter?: string;
  itemType?: string;
}
interface Descriptor {
  profile?: string;
  resources: {
    name: string;
    profile?: string;
    schema: { fields: Field[]; foreignKeys?: { reference: { resource?: string } }[] };
  }[];
}

const readDescriptor = (): Descriptor =>
  JSON.parse(readFileSync(join(siteDirectory, 'data/datapackage.json'), 'utf8')) as Descriptor;

/**
 * The descriptor as version 1 of the specification would have it. The profile that its authors publish as a package
 * is that of version 1; all that version 2 adds and we use is the field type `list`, and that a key into its own
 * table names no resource.
 */
function asVersion1(descriptor: Descriptor): Descriptor {
  descriptor.profile = 'tabular-data-package';
  for (const resource of descriptor.resources) {
    resource.profile = 'tabular-data-resource';
    for (const field of resource.schema.fields) {
      if (field.type !== 'list') continue;
      field.type = 'array';
      delete field.delimiter;
      delete field.itemType;
    }
    for (const { reference } of resource.schema.foreignKeys ?? []) reference.resource ??= '';
  }
  return descriptor;
}

const folder = dirname(createRequire(import.meta.url).resolve('datapackage/package.json'));
const profile = JSON.parse(
  readFileSync(join(folder, 'lib/profiles/tabular-data-package.json'), 'utf8'),
) as object;
const ajv = new Ajv({ strict: false, allErrors: true, formats: { textarea: true } });
addFormats(ajv);
const fitsProfile = ajv.compile(profile);
const complaints = (descriptor: Descriptor): string[] => {
  fitsProfile(descriptor);
  return (fitsProfile.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

describe('the description of the data package', () => {
  it('fits the published profile of tabular data packages', () => {
    expect(complaints(asVersion1(readDescriptor()))).toEqual([]);
  });

  it('would not without the name of a resource, or with a type of field that nobody knows', () => {
    const nameless = asVersion1(readDescriptor());
    delete (nameless.resources[0] as { name?: string }).name;
    expect(complaints(nameless)).toContain("/resources/0 must have required property 'name'");
    const unknown = asVersion1(readDescriptor());
    for (const field of unknown.resources[0]?.schema.fields ?? []) field.type = 'sentence';
    expect(complaints(unknown)).not.toEqual([]);
  });
});
