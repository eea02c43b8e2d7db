import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import type { AgencyRecord } from '../../src/model/agency.ts';
import type { BlockRecord } from '../../src/model/block.ts';
import type { HighlightRecord } from '../../src/model/highlight.ts';
import type { InvestmentRecord } from '../../src/model/investment.ts';
import type { PolicyRecord } from '../../src/model/policy.ts';
import type { ProjectRecord } from '../../src/model/project.ts';
import type { TableRecord } from '../../src/model/table.ts';

const data = (name: string): unknown =>
  JSON.parse(readFileSync(join(siteDirectory, `data/${name}.json`), 'utf8'));
const projects = data('projects') as ProjectRecord[];
const policies = data('policies') as PolicyRecord[];
const highlights = data('highlights') as HighlightRecord[];
const investments = data('investments') as InvestmentRecord[];
const agencies = data('agencies') as AgencyRecord[];
const tables = data('tables') as TableRecord[];
const rows = [...projects, ...policies, ...highlights];

describe('the ledgers', () => {
  it('hold every data row of their tables once', () => {
    const kinds = { projects, policies, highlights };
    for (const [kind, records] of Object.entries(kinds)) {
      const printed = tables
        .filter((table) => table.kind === kind)
        .flatMap((table) => table.rowBlocks.filter((_, at) => table.rowRoles[at] === 'data'));
      expect(printed.length, kind).toBeGreaterThan(0);
      expect(
        records.flatMap((record) => record.rows),
        kind,
      ).toEqual(printed);
    }
  });

  it('number the projects as the plans do', () => {
    const numbers = (plan: string) => projects.filter((each) => each.plan === plan).map(({ no }) => no);
    const upTo = (last: number) => Array.from({ length: last }, (_, at) => String(at + 1));
    expect(numbers('wushan')).toEqual(upTo(29));
    expect(numbers('wuxi')).toEqual(upTo(38));
    expect(policies).toHaveLength(8);
    expect(highlights).toHaveLength(20);
  });

  it('quote only words of their own rows', () => {
    const blocks = new Map((data('blocks') as BlockRecord[]).map((block) => [block.id, block]));
    const squeeze = (text: string): string => text.replaceAll(/\s/g, '');
    for (const { id, source, investmentRaw, rows: own } of rows) {
      const words = own.map((row) => squeeze(blocks.get(row)?.text ?? '')).join('');
      expect(words, id).toContain(squeeze(source.quote));
      if (investmentRaw !== null) expect(words, id).toContain(squeeze(investmentRaw));
    }
  });

  it('name agencies that are in the list of agencies, in forms that are printed', () => {
    const known = new Map(agencies.map((agency) => [agency.name, agency]));
    for (const { id, leads, partners, leadsRaw, partnersRaw } of rows) {
      for (const [names, raw] of [
        [leads, leadsRaw],
        [partners, partnersRaw],
      ] as const) {
        for (const name of names) {
          const forms = known.get(name)?.forms ?? [];
          expect(
            forms.some((form) => raw?.includes(form)),
            `${id}: ${name} in ${String(raw)}`,
          ).toBe(true);
        }
      }
    }
    // What the vocabulary does not know is shown as such: a new one is to be looked at.
    expect(agencies.filter(({ kind }) => kind === 'unknown').map(({ name }) => name)).toEqual(['康养组']);
  });
});

describe('the sums of investments', () => {
  const whole = (plan: string) => investments.find((sum) => sum.plan === plan && sum.scope === 'plan');

  it('are those of the print, and add up but for the parts in prose', () => {
    expect(whole('wushan')).toMatchObject({ printed: 324_134, computed: 324_134, difference: 0 });
    expect(whole('wuxi')).toMatchObject({
      ...{ printed: 69_080, computed: 69_080, difference: 0, fundingDifference: 0 },
      funding: { fiscal: 59_720, social: 7460, other: 1900 },
    });
    expect(whole('wanzhou')).toMatchObject({
      ...{ printed: 818_300, computed: 818_200, difference: 100, countPrinted: 64, count: 64 },
      origin: 'prose',
    });
    expect(whole('bazhong')).toBeUndefined();
    expect(whole('chongqing')).toBeUndefined();
  });

  it('count each project once in its plan, its category and its topic', () => {
    for (const scope of ['plan', 'category', 'topic']) {
      const counted = investments.filter((sum) => sum.scope === scope).flatMap((sum) => sum.projects);
      expect(counted.sort(), scope).toEqual(projects.map(({ id }) => id).sort());
    }
  });
});

describe.each(['', 'en/'])('the page of projects below /%s', (prefix) => {
  const html = readFileSync(join(siteDirectory, `${prefix}projects/index.html`), 'utf8');
  const idsWith = (mark: string): string[] =>
    [...html.matchAll(new RegExp(`<tr id="([^"]+)"[^>]* ${mark}[ >]`, 'g'))].map(([, id = '']) => id);

  it('lists exactly the records of the data', () => {
    expect(idsWith('data-project')).toEqual(projects.map(({ id }) => id));
    expect(idsWith('data-policy')).toEqual(policies.map(({ id }) => id));
    expect(idsWith('data-highlight')).toEqual(highlights.map(({ id }) => id));
  });

  it('leads each of them to its row, and each printed sum to where it is printed', () => {
    const printed = investments.filter((sum) => sum.scope !== 'topic' && sum.printed !== null);
    for (const { source } of [...rows, ...printed]) expect(html).toContain(source.url);
  });

  it('leads to places that it has', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id));
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});
