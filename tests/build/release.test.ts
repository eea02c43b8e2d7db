import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import { projectRoot } from '../../scripts/dev/project-root.ts';

const ofProject = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const ofSite = (path: string): string => readFileSync(join(siteDirectory, path), 'utf8');

const { version, license } = z
  .object({ version: z.string(), license: z.string() })
  .parse(JSON.parse(ofProject('package.json')));
const citation = z
  .object({ version: z.string(), 'date-released': z.iso.date(), license: z.string() })
  .parse(parse(ofProject('CITATION.cff')));
const released = citation['date-released'];
const dataLicence = { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' };

/** The lines of the first sheet of the workbook. */
async function readme(): Promise<string[]> {
  const { sheets } = await readXlsx(readFileSync(join(siteDirectory, 'data/plans-in-parallel.xlsx')));
  return (sheets[0]?.rows ?? []).map((row) => row.join(' '));
}

/** What a page tells search engines. */
function jsonLd(page: string): unknown {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json);
}

/** The text of a page without its marks and scripts. */
const words = (html: string): string => html.replace(/<script[^]*?<\/script>|<[^>]+>/g, '');

describe('the release number', () => {
  it('is the same in package.json, its lock file and CITATION.cff', () => {
    const lock = JSON.parse(ofProject('package-lock.json')) as { version: string };
    expect({ lock: lock.version, citation: citation.version }).toEqual({ lock: version, citation: version });
  });

  it('goes with the data: descriptor, first sheet of the workbook, description for search engines', async () => {
    expect(JSON.parse(ofSite('data/datapackage.json'))).toMatchObject({ version });
    expect(await readme()).toContainEqual(expect.stringContaining(` ${version} (${released})`));
    expect(jsonLd(ofSite('data/index.html'))).toMatchObject({ version, datePublished: released });
  });

  it.each(['data', 'en/data'])('is in each citation on /%s/, with the day or year of the release', (path) => {
    const page = words(ofSite(`${path}/index.html`));
    expect(page).toContain(`[DS/OL]. ${version}. (${released}). `);
    expect(page).toContain(
      `. (${released.slice(0, 4)}). 规划对读 · Plans in Parallel (Version ${version}) [Data set]. `,
    );
    expect(page).toContain(`version = {${version}},\n  date = {${released}},`);
  });

  it('is in the references of every plan', () => {
    const plans = JSON.parse(ofSite('data/plans.json')) as { id: string }[];
    for (const { id } of plans) {
      expect(words(ofSite(`plans/${id}/index.html`))).toContain(`规划对读 ${version}, `);
      expect(words(ofSite(`plans/${id}/index.html`))).toContain(`note = {规划对读 ${version}},`);
    }
  });
});

describe('the licence', () => {
  it('is MIT for the code and CC BY 4.0 for the data, and both files say which is which', () => {
    expect({ code: license, data: citation.license }).toEqual({ code: 'MIT', data: dataLicence.name });
    expect(ofProject('LICENSE')).toMatch(/^MIT License\n/);
    expect(ofProject('LICENSE-DATA')).toContain(`SPDX-License-Identifier: ${dataLicence.name}`);
    expect(ofProject('LICENSE-DATA')).toContain(dataLicence.path);
  });

  it('goes with the data: descriptor, first sheet of the workbook, description for search engines, citation', async () => {
    expect(JSON.parse(ofSite('data/datapackage.json'))).toMatchObject({ licenses: [dataLicence] });
    expect(await readme()).toContainEqual(expect.stringContaining(dataLicence.path));
    for (const path of ['data', 'en/data']) {
      const page = ofSite(`${path}/index.html`);
      expect(jsonLd(page)).toMatchObject({ license: dataLicence.path });
      expect(page).toMatch(new RegExp(`<a href="${dataLicence.path}" rel="license"`));
      expect(words(page)).toContain(`copyright = {${dataLicence.name}},`);
      expect(words(page)).toContain('CC BY 4.0');
    }
  });
});
