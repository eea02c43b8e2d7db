import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import type { CommitmentRecord } from '../../src/model/commitment.ts';
import type { PlanRecord } from '../../src/model/plan.ts';
import type { StatementRecord } from '../../src/model/statement.ts';
import type { TopicRecord } from '../../src/model/topic.ts';

const data = (name: string): unknown =>
  JSON.parse(readFileSync(join(siteDirectory, `data/${name}.json`), 'utf8'));
const commitments = data('commitments') as CommitmentRecord[];
const plans = data('plans') as PlanRecord[];
const topics = data('topics') as TopicRecord[];

/** Ids of the commitments that a page lists; `null` where there is no such page. */
function listedOn(path: string): string[] | null {
  const file = join(siteDirectory, path, 'index.html');
  if (!existsSync(file)) return null;
  const html = readFileSync(file, 'utf8');
  return [...html.matchAll(/<tr id="([^"]+)"[^>]* data-commitment[ >]/g)].map(([, id = '']) => id).sort();
}
const idsOf = (records: readonly CommitmentRecord[]): string[] => records.map(({ id }) => id).sort();

describe.each(['', 'en/'])('the pages of commitments below /%s', (prefix) => {
  it('list exactly the records of data/commitments.json', () => {
    expect(commitments.length).toBeGreaterThan(0);
    expect(listedOn(`${prefix}commitments`)).toEqual(idsOf(commitments));
  });

  it('list those of a plan or a topic, and there is no page without any', () => {
    const parts: [string, (record: CommitmentRecord) => boolean][] = [
      ...plans.map(({ id }) => [id, ({ plan }) => plan === id] as (typeof parts)[number]),
      ...topics.map(({ id }) => [`topic/${id}`, ({ topic }) => topic === id] as (typeof parts)[number]),
    ];
    for (const [path, fits] of parts) {
      const expected = idsOf(commitments.filter(fits));
      expect(listedOn(`${prefix}commitments/${path}`), path).toEqual(expected.length === 0 ? null : expected);
    }
  });
});

it('a chapter has an entry at its foot for each of its statements, and its numbers lead to them', () => {
  const statements = data('statements') as StatementRecord[];
  const byPage = new Map<string, string[]>();
  for (const { id, source } of statements) {
    const page = source.url.replace(/#.*/, '');
    byPage.set(page, [...(byPage.get(page) ?? []), `statement-${id}`]);
  }
  for (const [page, ids] of byPage) {
    const html = readFileSync(join(siteDirectory, page, 'index.html'), 'utf8');
    const entries = [...html.matchAll(/<li id="(statement-[^"]+)"/g)].map(([, id = '']) => id);
    const marked = [...html.matchAll(/<a class="statement"[^>]* aria-describedby="([^"]+)"/g)].flatMap(
      ([, described = '']) => described.split(' '),
    );
    expect(entries.sort(), page).toEqual(ids.sort());
    expect([...new Set(marked)].sort(), page).toEqual(ids);
  }
});
