import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BlockRecord } from '../../src/model/block.ts';
import type { OutlineRecord } from '../../src/model/outline.ts';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { address, withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const results = (page: Page) => page.locator('[data-search-results]');
const done = (page: Page) =>
  page.waitForSelector('[data-search-results][data-state="done"]', { state: 'attached' });

describe('the search page', () => {
  it('is idle until something is asked, and loads no index before', async () => {
    await withPage(browser, 'search/', async (page) => {
      expect(await results(page).getAttribute('data-state')).toBe('idle');
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      expect(loaded.filter((name) => name.includes('/pagefind/'))).toEqual([]);
    });
  });

  it.each(['', 'en/'])(
    'finds blocks that hold 排污口 from a link, and none that do not (/%s)',
    async (prefix) => {
      await withPage(browser, `${prefix}search/?q=排污口`, async (page) => {
        await done(page);
        const hits = await page
          .locator('[data-hit]')
          .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['block'] ?? ''));
        expect(await results(page).getAttribute('data-total')).toBe(String(hits.length));
        const blocks = (await (await fetch(address('data/blocks.json'))).json()) as BlockRecord[];
        const outline = (await (await fetch(address('data/outline.json'))).json()) as OutlineRecord[];
        const holding = [
          ...blocks.filter(({ text }) => text.includes('排污口')),
          ...outline.filter(({ title }) => title.includes('排污口')),
        ].map(({ id }) => id);
        expect(holding).toEqual(expect.arrayContaining(hits));
        // Not all: Pagefind cuts some sentences into words that do not begin where 排污口 begins.
        expect(hits.length).toBeGreaterThan(0.9 * holding.length);
        expect(await page.locator('[data-plan-count]').allInnerTexts()).not.toContain('');
      });
    },
  );

  it('counts zero for plans that hold no such word', async () => {
    await withPage(browser, 'search/?q=大昌湖', async (page) => {
      await done(page);
      const counts = await page.locator('[data-plan-count]').allInnerTexts();
      expect(counts.filter((count) => count === '0').length).toBe(counts.length - 1);
    });
  });

  it('leads from a hit to its block, in the language of the page', async () => {
    await withPage(browser, 'en/search/?q=十年禁渔', async (page) => {
      await done(page);
      const hit = page.locator('[data-hit]').first();
      const block = (await hit.getAttribute('data-block')) ?? '';
      await hit.locator('a').click();
      await page.waitForURL(/\/en\/plans\//);
      expect(await page.locator(':target').getAttribute('id')).toBe(block);
      expect(await page.locator(':target').innerText()).toContain('十年禁渔');
    });
  });

  it('keeps query and plan in the address, and goes back', async () => {
    await withPage(browser, '', async (page) => {
      await page.locator('main [data-search-input]').fill('再生水');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
      await done(page);
      const all = Number(await results(page).getAttribute('data-total'));
      await page.locator('[data-plan-filter="bazhong"]').click();
      await done(page);
      expect(new URL(page.url()).searchParams.get('plan')).toBe('bazhong');
      await expect.poll(async () => Number(await results(page).getAttribute('data-total'))).toBeLessThan(all);
      expect(await page.locator('[data-hit]:not([data-plan="bazhong"])').count()).toBe(0);
      await page.goBack();
      await expect.poll(async () => Number(await results(page).getAttribute('data-total'))).toBe(all);
    });
  });

  it('says so when nothing is found', async () => {
    await withPage(browser, 'search/?q=亚特兰蒂斯', async (page) => {
      await done(page);
      expect(await results(page).getAttribute('data-total')).toBe('0');
      expect(await page.locator('[data-search-status]').innerText()).toBe('没有一段含有这些词。');
    });
  });
});
