import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { loadedFrom, searchBox } from './search-page.ts';
import { withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Sizes of scripts and files of the index, as a server that compresses sends them. */
async function sizesOf(urls: readonly string[]): Promise<number[]> {
  return Promise.all(
    urls.map(async (url) => {
      const body = Buffer.from(await (await fetch(url)).arrayBuffer());
      return url.endsWith('.bin') ? body.length : gzipSync(body).length;
    }),
  );
}

/** Asks, and lists what was fetched when the first hits are there: a slow machine may go on to the others at once. */
async function fetchedFor(page: Page, query: string): Promise<string[]> {
  const names = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const list = document.querySelector<HTMLElement>('[data-search-results]');
        if (!list) throw new Error('This page has no list of hits.');
        const observer = new MutationObserver(() => {
          if (list.dataset['state'] !== 'done') return;
          observer.disconnect();
          resolve(performance.getEntriesByType('resource').map(({ name }) => name));
        });
        observer.observe(list, { attributes: true, attributeFilter: ['data-state'] });
      }),
  );
  await searchBox(page).fill(query);
  return (await names).filter((name) => /\/(?:_astro|search-index)\/.*\.(?:js|bin)$/.test(name));
}

it.each(['生态流量', '入河排污口', '城镇污水处理率', '碳达峰 | 碳中和'])(
  'the first query (%s) fetches few files, and less than 72 kB with the scripts of the page',
  async (query) => {
    await withPage(browser, 'search/', async (page) => {
      const sizes = await sizesOf(await fetchedFor(page, query));
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes.length).toBeLessThanOrEqual(10);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(72_000);
    });
  },
);

it('the box of any page, once it is touched, fetches the start of the index and the scripts of the search page', async () => {
  await withPage(browser, 'plans/wushan/4/', async (page) => {
    expect(await loadedFrom(page, '/search-index/')).toEqual([]);
    await page.locator('header [data-search-input]').focus();
    await expect.poll(() => loadedFrom(page, '/search-index/manifest.bin')).toHaveLength(1);
    await expect.poll(() => loadedFrom(page, '/_astro/search.')).not.toEqual([]);
  });
});
