import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import { datasetNames, datasetSchema, type DatasetName, type RecordOf } from '../../src/model/datasets.ts';

const read = (path: string): string => readFileSync(join(siteDirectory, path), 'utf8');
const records = <Name extends DatasetName>(name: Name): RecordOf<Name>[] =>
  z.array(datasetSchema(name)).parse(JSON.parse(read(`data/${name}.json`)));

/** Ids in the HTML of a page, by its path. */
const pages = new Map<string, Set<string>>();
function idsOn(path: string): Set<string> {
  const known = pages.get(path);
  if (known) return known;
  const ids = new Set([...read(`${path}index.html`).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
  pages.set(path, ids);
  return ids;
}

describe('the published data', () => {
  it.each(datasetNames)('%s.json is an array of records that fulfil the data model', (name) => {
    expect(records(name).length).toBeGreaterThan(4);
  });

  it.each(['outline', 'blocks', 'tables'] as const)(
    'every record of %s.json leads to a place on a page',
    (name) => {
      for (const { url, id, source } of records(name)) {
        const [path = '', fragment = ''] = url.split('#');
        expect(fragment).toBe(id);
        expect(idsOn(path), `${url} has no place on its page`).toContain(fragment);
        const [sourcePath = '', sourceFragment = ''] = source.url.split('#');
        expect(sourceFragment).toBe(source.block);
        expect(idsOn(sourcePath), `${source.url} has no place on its page`).toContain(sourceFragment);
      }
    },
  );

  it('every observation leads to the block that it quotes, and to the block of its row', () => {
    const blocks = new Map(records('blocks').map(({ id, url }) => [id, url]));
    for (const { id, block, source, note } of records('observations')) {
      for (const { url, block: quoted } of [source, note ?? source]) {
        expect(url, id).toBe(blocks.get(quoted));
        const [path = '', fragment] = url.split('#');
        expect(idsOn(path), `${url} has no place on its page`).toContain(fragment);
      }
      expect(blocks.has(block), id).toBe(true);
    }
  });

  describe('hangs together', () => {
    let blockIds: Set<string>;
    let headingIds: Set<string>;
    let tableIds: Set<string>;
    beforeAll(() => {
      blockIds = new Set(records('blocks').map(({ id }) => id));
      headingIds = new Set(records('outline').map(({ id }) => id));
      tableIds = new Set(records('tables').map(({ id }) => id));
    });

    it('each block names a section and a table that exist', () => {
      for (const { section, table } of records('blocks')) {
        if (section !== null) expect(headingIds).toContain(section);
        if (table !== null) expect(tableIds).toContain(table);
      }
    });

    it('each row of a table is a block of it', () => {
      for (const { id, rowBlocks } of records('tables')) {
        for (const block of rowBlocks) expect(blockIds, `${id} has a row without block`).toContain(block);
      }
    });

    it('each block stands under its topic, once', () => {
      const listed = records('topics').flatMap(({ id, plans }) =>
        Object.values(plans).flatMap((blocks) => blocks.map((block) => `${block} ${id}`)),
      );
      expect(listed.sort()).toEqual(
        records('blocks')
          .map(({ id, topic }) => `${id} ${topic}`)
          .sort(),
      );
    });

    it('each value of an indicator is listed by it once, and each plan states it or is silent', () => {
      const plans = records('plans').map(({ id }) => id);
      const tied = records('observations').flatMap(({ id, indicator }) =>
        indicator ? [`${indicator} ${id}`] : [],
      );
      const listed = records('indicators').flatMap(({ id, statements, silent }) => {
        const told = [...statements, ...silent].map(({ plan }) => plan);
        expect(told.sort(), id).toEqual([...plans].sort());
        return statements.flatMap(({ main, history }) =>
          [...main, ...history].map((value) => `${id} ${value}`),
        );
      });
      expect(listed.sort()).toEqual(tied.sort());
    });

    it('each ambition is made of a target of its plan and indicator, and of its baseline', () => {
      const values = new Map(records('observations').map((value) => [value.id, value]));
      for (const ambition of records('ambitions')) {
        const target = values.get(ambition.targetObservation);
        expect(target).toMatchObject({ plan: ambition.plan, indicator: ambition.indicator, role: 'target' });
        expect(ambition.target).toBe(target?.raw);
        const baseline =
          ambition.baselineObservation === null ? null : values.get(ambition.baselineObservation);
        expect(ambition.baseline).toBe(baseline?.raw ?? null);
        // A looser target is never called progress, and what a higher level sets is not judged.
        if (target?.status === 'delegated') expect(ambition.sign).toBe('delegated');
      }
    });

    it('each proof of a plan’s facts leads to a place on a page', () => {
      for (const { proofs, source } of records('plans')) {
        for (const { url, block } of [...Object.values(proofs).flat(), source]) {
          expect(idsOn(url.split('#')[0] ?? '')).toContain(block);
        }
      }
    });
  });
});
