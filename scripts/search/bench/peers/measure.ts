import type { Browser, Page } from 'playwright-core';
import type { Answers } from './correct.ts';
import { collectShifts, emptyField, firstQuery, laterQuery, shiftSince, type Answered } from './drive.ts';
import { firstQueryElsewhere } from './drive-elsewhere.ts';
import type { Drive } from './drives.ts';
import type { Asked, Condition, SiteFigures } from './figures.ts';
import type { LoggedSite } from './serve-alike.ts';

export interface MeasuredSite {
  readonly name: string;
  readonly drive: Drive;
  readonly site: LoggedSite;
}

/** What is asked, and until when. */
export interface Plan {
  /** One a fresh profile. */
  readonly first: readonly string[];
  readonly later: readonly string[];
  /** Time of `performance.now()` at which no further query is begun. */
  readonly deadline: number;
}

/** Nothing fetched for so long: the page has settled. Longer than the slowest round trip. */
const settled = 600;
/** The same after a page was opened, so that it has also fetched the pages behind its links, as the peers do. */
const settledPage = 2_000;
/** Results may still move during this time after the first is shown. */
const settling = 500;

/**
 * Measures sites under one condition, each query at every site before the next query, each time in another order: what
 * else the machine does meanwhile hits all of them.
 */
export async function measureSites(
  browser: Browser,
  sites: readonly MeasuredSite[],
  condition: Condition,
  { first, later, deadline }: Plan,
  answers: Answers,
): Promise<SiteFigures[]> {
  const figures = sites.map(({ name }) => ({
    name,
    first: [] as Asked[],
    elsewhere: [] as Asked[],
    later: [] as Asked[],
    scripts: 0,
  }));
  const inTurn = (turn: number): number[] => sites.map((_, index) => (index + turn) % sites.length);
  const goesOn = (): boolean => performance.now() < deadline;

  for (const [turn, query] of first.entries()) {
    for (const index of inTurn(turn)) {
      const own = figures[index];
      const site = sites[index];
      if (!own || !site || !goesOn()) continue;
      const opened = await open(browser, site, condition);
      own.scripts = opened.scripts;
      own.first.push(await ask(firstQuery, opened.page, site, query, answers));
      await opened.close();
      if (!site.drive.elsewhere) continue;
      const other = await open(browser, site, condition, site.drive.elsewhere.page);
      own.elsewhere.push(await ask(firstQueryElsewhere, other.page, site, query, answers));
      await other.close();
    }
  }

  const pages = new Map<number, Opened>();
  const again = async (index: number, site: MeasuredSite): Promise<Page> => {
    const known = pages.get(index);
    if (known) return known.page;
    const opened = await open(browser, site, condition);
    pages.set(index, opened);
    // Another first query: what it fetches is not counted.
    await firstQuery(opened.page, site.drive, first[0] ?? '');
    await site.site.quiet(settled);
    return opened.page;
  };
  for (const [turn, query] of later.entries()) {
    for (const index of inTurn(turn)) {
      const own = figures[index];
      const site = sites[index];
      if (!own || !site || !goesOn()) continue;
      const page = await again(index, site);
      const isEmpty = await emptyField(page, site.drive);
      const asked = await ask(laterQuery, page, site, query, answers);
      own.later.push(asked);
      if (isEmpty && asked.time !== null) continue;
      // It hangs: the next query gets a new page.
      await pages.get(index)?.close();
      pages.delete(index);
    }
  }
  for (const opened of pages.values()) await opened.close();
  return figures.map(({ elsewhere, ...own }) => (elsewhere.length > 0 ? { ...own, elsewhere } : own));
}

interface Opened {
  readonly page: Page;
  /** Bytes of the scripts that the page fetched, but for those that it fetches ahead once it stands. */
  readonly scripts: number;
  close: () => Promise<void>;
}

/** Opens the page of the search in a fresh profile and waits until it has settled. */
async function open(
  browser: Browser,
  { drive, site }: MeasuredSite,
  condition: Condition,
  path = drive.page,
): Promise<Opened> {
  const before = site.served.length;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(collectShifts);
  await page.goto(`${site.url}${path}`, { waitUntil: 'load' });
  const scripts = site.served
    .slice(before)
    .filter(({ path }) => /\.m?js($|\?)/.test(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);
  await site.quiet(settledPage);
  // Only now: the page itself is not what is measured.
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu });
  if (condition.network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: condition.network.latency,
      downloadThroughput: condition.network.down,
      uploadThroughput: condition.network.up,
    });
  }
  return { page, scripts, close: () => context.close() };
}

async function ask(
  enter: (page: Page, drive: Drive, query: string) => Promise<Answered | null>,
  page: Page,
  { drive, site }: MeasuredSite,
  query: string,
  answers: Answers,
): Promise<Asked> {
  await site.quiet(settled);
  const before = site.served.length;
  const fetched = (): { requests: number; bytes: number } => {
    const since = site.served.slice(before);
    return { requests: since.length, bytes: since.reduce((sum, { bytes }) => sum + bytes, 0) };
  };
  const answered = await enter(page, drive, query);
  const shown = fetched();
  await new Promise((resolve) => setTimeout(resolve, settling));
  const shift = answered ? await shiftSince(page, answered.keyAt) : 0;
  await site.quiet(settled);
  const all = fetched();
  return {
    query,
    time: answered?.fromOpening ?? answered?.fromKey ?? null,
    correct: answered !== null && answers.include(query, answered.shown),
    shift,
    ...shown,
    allRequests: all.requests,
    allBytes: all.bytes,
  };
}
