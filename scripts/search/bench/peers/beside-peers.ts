import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { Answers } from './correct.ts';
import { drives, ours } from './drives.ts';
import { conditions, type ConditionFigures } from './figures.ts';
import { makePeers, PeerProblem, type BuiltPeer } from './make-peers.ts';
import { measureSites, type MeasuredSite } from './measure.ts';
import { readPeerChapters } from './read-chapters.ts';
import { serveAlike, type LoggedSite } from './serve-alike.ts';

/** Numbers of queries under each condition, and minutes after which no further one is begun. */
export interface Sample {
  readonly first: number;
  readonly later: number;
  readonly minutes: number;
}

export const fullSample: Sample = { first: 9, later: 24, minutes: 15 };
export const quickSample: Sample = { first: 2, later: 4, minutes: 5 };

export interface BesidePeers {
  readonly figures: readonly ConditionFigures[];
  readonly peers: readonly BuiltPeer[];
}

/**
 * Measures our search page and the searches of two documentation tools over the same texts, in one run.
 *
 * @param root the project's root
 * @param siteDirectory our built site
 * @param folder where the peers are made, or were made before; a temporary folder, deleted at the end, when undefined
 * @param queries in the order of preference; those with operators, and those that no chapter holds, are left out
 * @throws PeerProblem when a peer cannot be made
 */
export async function measureBesidePeers(
  root: string,
  siteDirectory: string,
  folder: string | undefined,
  queries: readonly string[],
  sample: Sample,
  launch: () => Promise<Browser>,
): Promise<BesidePeers> {
  const place = resolve(folder ?? mkdtempSync(join(tmpdir(), 'peers-')));
  if (!relative(root, place).startsWith('..')) {
    throw new PeerProblem(`${place} is inside the project. Name a folder outside of it: --peers=<folder>.`);
  }
  // Also when the run is stopped by hand.
  if (folder === undefined) process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  const served: LoggedSite[] = [];
  try {
    const chapters = readPeerChapters(root);
    const peers = await makePeers(place, chapters);
    const answers = new Answers(chapters);
    const plain = plainQueries(queries).filter((query) => answers.exist(query));
    const sites: MeasuredSite[] = [];
    for (const { name, directory, drive } of [
      { name: 'ours', directory: siteDirectory, drive: ours },
      ...peers.map((peer) => ({ ...peer, drive: drives[peer.id] ?? ours })),
    ]) {
      const site = await serveAlike(directory);
      served.push(site);
      sites.push({ name, drive, site });
    }
    const figures: ConditionFigures[] = [];
    const browser = await launch();
    try {
      for (const condition of conditions) {
        const plan = {
          first: plain.slice(0, sample.first),
          later: plain.slice(sample.first, sample.first + sample.later),
          deadline: performance.now() + sample.minutes * 60_000,
        };
        const measured = await measureSites(browser, sites, condition, plan, answers);
        figures.push({ condition: condition.name, sites: measured });
        if (performance.now() >= plan.deadline) {
          console.log(
            `${condition.name}: stopped after ${sample.minutes} minutes; the figures are of fewer queries.`,
          );
        }
      }
    } finally {
      await browser.close();
    }
    return { figures, peers };
  } finally {
    for (const site of served) await site.close();
  }
}

/** Queries that mean the same to every search: no operators, and no single characters, which segmenters drop. */
export function plainQueries(queries: readonly string[]): string[] {
  return queries.filter((query) => /^[^\s"“”|｜\-－−—]{2,12}$/u.test(query));
}
