import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { BlockRecord } from '../../src/model/block.ts';
import type { OutlineRecord } from '../../src/model/outline.ts';
import { answered, asked, hitBlocks, loadedFrom, results, searchBox, total } from './search-page.ts';
import { address, withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the search page', () => {
  it('is idle until something is asked, and loads nothing of an index before', async () => {
    await withPage(browser, 'search/', async (page) => {
      expect(await results(page).getAttribute('data-state')).toBe('idle');
      expect(await loadedFrom(page, '/search-index/')).toEqual([]);
      expect(await loadedFrom(page, '/pagefind/')).toEqual([]);
      await searchBox(page).focus();
      await expect.poll(() => loadedFrom(page, '/search-index/')).toHaveLength(1);
    });
  });

  it.each(['', 'en/'])('finds all blocks that hold 排污口, and no others (/%s)', async (prefix) => {
    const blocks = (await (await fetch(address('data/blocks.json'))).json()) as BlockRecord[];
    const outline = (await (await fetch(address('data/outline.json'))).json()) as OutlineRecord[];
    const holding = [
      ...blocks.filter(({ text }) => text.includes('排污口')),
      ...outline.filter(({ title }) => title.includes('排污口')),
    ].map(({ id }) => id);
    await withPage(browser, `${prefix}search/?q=排污口`, async (page) => {
      await answered(page);
      expect((await hitBlocks(page)).toSorted()).toEqual(holding.toSorted());
      expect(await total(page)).toBe(holding.length);
      const counts = await page.locator('[data-plan-count]').allInnerTexts();
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(holding.length);
      expect(await loadedFrom(page, '/pagefind/')).toEqual([]);
    });
  });

  it('says which plans do not mention a word', async () => {
    await withPage(browser, 'search/?q=大昌湖', async (page) => {
      await answered(page);
      const counts = await page.locator('[data-plan-count]').allInnerTexts();
      expect(counts.filter((count) => count === '0').length).toBe(counts.length - 1);
      expect(await page.getByText('无此写法').filter({ visible: true }).count()).toBe(counts.length - 1);
    });
  });

  it('shows keywords in context for the first hits, and for others when they come near', async () => {
    await withPage(browser, 'search/?q=水', async (page) => {
      await answered(page);
      expect(await total(page)).toBeGreaterThan(500);
      expect(await page.locator('[data-hit]').count()).toBe(await total(page));
      expect(await page.locator('[data-hit]:nth-child(10) mark').first().innerText()).toBe('水');
      const last = page.locator('[data-hit]').last();
      expect(await last.locator('mark').count()).toBe(0);
      await last.scrollIntoViewIfNeeded();
      await expect.poll(() => last.locator('mark').count()).toBeGreaterThan(0);
    });
  });

  it('opens a long passage', async () => {
    await withPage(browser, 'search/?q=入河排污口', async (page) => {
      await answered(page);
      const hit = page.locator('[data-hit]', { has: page.locator('button') }).first();
      await hit.waitFor();
      const before = (await hit.locator('.hit-text').innerText()).length;
      const button = hit.locator('button');
      await button.click();
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect((await hit.locator('.hit-text').innerText()).length).toBeGreaterThan(before);
      await button.click();
      expect((await hit.locator('.hit-text').innerText()).length).toBe(before);
    });
  });

  it('lists the forms that were tried', async () => {
    await withPage(browser, 'search/?q=二类', async (page) => {
      await answered(page);
      expect(await page.locator('[data-search-forms]').innerText()).toBe('查找了：二类、Ⅱ类、II类。');
    });
  });
});

describe('the syntax', () => {
  const count = (query: string, more = ''): Promise<number> =>
    withPage(browser, `search/?q=${encodeURIComponent(query)}${more}`, async (page) => {
      await answered(page);
      return total(page);
    });

  it('knows and, or, not, phrases and nearness', async () => {
    const [waste, network, both, either, without, inSection] = await Promise.all([
      count('污水'),
      count('管网'),
      count('污水 管网'),
      count('污水 | 管网'),
      count('污水 -管网'),
      count('污水 管网', '&near=section'),
    ]);
    expect(either).toBe(waste + network - both);
    expect(without).toBe(waste - both);
    expect(inSection).toBeGreaterThan(both);
    expect(await count('"农药 化肥"')).toBe(await count('农药化肥'));
  });
});

describe('typing', () => {
  it('answers while words are typed, in one entry of the history', async () => {
    await withPage(browser, 'search/', async (page) => {
      await searchBox(page).pressSequentially('再生水', { delay: 30 });
      await expect.poll(() => asked(page).get('q')).toBe('再生水');
      await answered(page);
      expect(await total(page)).toBeGreaterThan(5);
      const length = await page.evaluate(() => history.length);
      await searchBox(page).pressSequentially('利用', { delay: 250 });
      await expect.poll(() => asked(page).get('q')).toBe('再生水利用');
      expect(await page.evaluate(() => history.length)).toBe(length);
      await searchBox(page).press('Enter');
      await searchBox(page).fill('禁渔');
      await expect.poll(() => asked(page).get('q')).toBe('禁渔');
      await page.goBack();
      await expect.poll(() => searchBox(page).inputValue()).toBe('再生水利用');
    });
  });

  it('shows the answer to the last query only', async () => {
    await withPage(browser, 'search/', async (page) => {
      await searchBox(page).fill('水');
      await searchBox(page).press('Enter');
      await searchBox(page).fill('大昌湖');
      await searchBox(page).press('Enter');
      await answered(page);
      await expect.poll(() => total(page)).toBeLessThan(20);
      expect(asked(page).getAll('q')).toEqual(['大昌湖']);
    });
  });

  it('does not search while an input method composes', async () => {
    // A context of its own, whose clock the test sets.
    const page = await browser.newPage();
    try {
      await page.goto(address('search/'));
      const send = (name: string) =>
        searchBox(page).evaluate((input, type) => {
          input.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
        }, name);
      await searchBox(page).focus();
      // From here on the page's timers fire when the test says so, however busy the machine is.
      await page.clock.install();
      await send('compositionstart');
      await searchBox(page).pressSequentially('jinyu');
      await page.clock.runFor(10_000);
      expect(asked(page).get('q')).toBe(null);
      expect(await results(page).getAttribute('data-state')).toBe('idle');
      await searchBox(page).evaluate((input) => ((input as HTMLInputElement).value = '禁渔'));
      await send('compositionend');
      await answered(page);
      expect(asked(page).get('q')).toBe('禁渔');
    } finally {
      await page.close();
    }
  });

  it('begins with / on every page', async () => {
    await withPage(browser, 'plans/wushan/2/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('禁渔');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
      await answered(page);
      expect(await total(page)).toBeGreaterThan(5);
      await page.keyboard.press('/');
      expect(await searchBox(page).evaluate((input) => input === document.activeElement)).toBe(true);
    });
  });
});
