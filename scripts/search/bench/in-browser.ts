import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import type { Random } from '../certificate/random.ts';
import { median, quantile } from './statistics.ts';

/** Bytes fetched for a query, by kind. */
export interface Transfer {
  /** Scripts of the page, fetched with it. */
  readonly scripts: number;
  readonly index: number;
  readonly texts: number;
}

export interface BrowserFigures {
  /** Each in a fresh profile. */
  readonly first: readonly Transfer[];
  /** Bytes of each later query, one after the other on one page. */
  readonly later: readonly number[];
  /** Milliseconds from the sent query to its results on the page. */
  readonly sent: readonly number[];
  /** The same from the last key, with the pause in which more keys are waited for. */
  readonly typed: readonly number[];
}

/**
 * Measures the built site's search page. Sizes are counted as if gzipped, since real servers compress and the one
 * used here does not.
 */
export async function measureInBrowser(
  browser: Browser,
  siteUrl: string,
  queries: readonly string[],
  random: Random,
): Promise<BrowserFigures> {
  const first: Transfer[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    first.push(
      await inFreshProfile(browser, siteUrl, (page, log) => firstQuery(page, log, random.of(queries))),
    );
  }
  const later = await inFreshProfile(browser, siteUrl, async (page, log) => {
    const bytes: number[] = [];
    const sent: number[] = [];
    const typed: number[] = [];
    for (const [turn, query] of queries.entries()) {
      await log.settle();
      const before = log.total();
      sent.push(await page.evaluate(enter, { query, by: 'sending' as const }));
      await log.settle();
      if (turn > 0) bytes.push(log.total() - before);
      // Typed once everything is loaded: this measures the page, not the network.
      await page.evaluate(enter, { query: '', by: 'sending' as const });
      typed.push(await page.evaluate(enter, { query, by: 'typing' as const }));
    }
    return { bytes, sent: sent.slice(1), typed };
  });
  return { first, later: later.bytes, sent: later.sent, typed: later.typed };
}

async function firstQuery(page: Page, log: Log, query: string): Promise<Transfer> {
  await page.evaluate(enter, { query, by: 'sending' as const });
  await log.settle();
  return {
    scripts: log.total(/\.js$/),
    index: log.total(/search-index\/.*(manifest|blocks-|grams-|latin)/),
    texts: log.total(/search-index\/.*text-/),
  };
}

async function inFreshProfile<Result>(
  browser: Browser,
  siteUrl: string,
  use: (page: Page, log: Log) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const log = new Log(context);
    const page = await context.newPage();
    await page.goto(new URL('search/', siteUrl).href, { waitUntil: 'networkidle' });
    return await use(page, log);
  } finally {
    await context.close();
  }
}

/** Tracks what was fetched, with its size on the wire. */
class Log {
  readonly #sizes = new Map<string, number>();
  /** Requests whose response has not been counted yet. */
  readonly #pending = new Set<Request>();

  constructor(context: BrowserContext) {
    context.on('request', (request) => this.#pending.add(request));
    context.on('requestfailed', (request) => this.#pending.delete(request));
    context.on('requestfinished', (request) => {
      void this.#count(request).finally(() => this.#pending.delete(request));
    });
  }

  async #count(request: Request): Promise<void> {
    const body = await (await request.response())?.body();
    if (!body) return;
    const packed = /\.(bin|png|pf_\w+|pagefind)$/.test(request.url());
    this.#sizes.set(request.url(), packed ? body.length : gzipSync(body, { level: 9 }).length);
  }

  /** Waits until no request is pending and all are counted: texts are fetched after the results are shown. */
  async settle(): Promise<void> {
    let counted: number;
    do {
      counted = this.#sizes.size;
      await new Promise((resolve) => setTimeout(resolve, 120));
    } while (this.#pending.size > 0 || this.#sizes.size > counted);
  }

  total(name = /\.(js|bin|css)$/): number {
    return [...this.#sizes].filter(([url]) => name.test(url)).reduce((sum, [, size]) => sum + size, 0);
  }
}

/** Runs in the page: enters a query and waits for its results to be painted. */
async function enter({ query, by }: { query: string; by: 'sending' | 'typing' }): Promise<number> {
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  const input = document.querySelector<HTMLInputElement>('main [data-search-input]');
  if (!list || !input?.form) throw new Error('This page has no search box or no result list.');
  const wanted = query === '' ? 'idle' : 'done';
  const settled = new Promise<void>((resolve) => {
    let begun = false;
    const observer = new MutationObserver((changes) => {
      begun ||= changes.length > 0;
      if (!begun || list.dataset['state'] !== wanted) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(list, { attributes: true, attributeFilter: ['data-state'] });
  });
  const start = performance.now();
  input.value = query;
  if (by === 'typing') input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  else input.form.requestSubmit();
  await settled;
  const done = performance.now() - start;
  await new Promise((resolve) => requestAnimationFrame(resolve));
  return done;
}

/** The figures as table rows. */
export function browserLines({ first, later, sent, typed }: BrowserFigures): [string, string, string][] {
  const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  const ms = (time: number): string => `${time.toFixed(1)} ms`;
  const line = (
    name: string,
    numbers: readonly number[],
    unit: (value: number) => string,
  ): [string, string, string] => [name, unit(median(numbers)), unit(quantile(numbers, 0.95))];
  return [
    ['in the browser', 'median', '95th'],
    line(
      'first query: scripts',
      first.map(({ scripts }) => scripts),
      kb,
    ),
    line(
      'first query: index',
      first.map(({ index }) => index),
      kb,
    ),
    line(
      'first query: texts',
      first.map(({ texts }) => texts),
      kb,
    ),
    line(
      'first query: all',
      first.map(({ scripts, index, texts }) => scripts + index + texts),
      kb,
    ),
    line('later queries', later, kb),
    line('from sending to results', sent, ms),
    line('from the last key to results', typed, ms),
  ];
}
