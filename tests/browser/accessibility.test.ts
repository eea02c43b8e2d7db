import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { localePrefixes, pageKinds, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(Object.entries(localePrefixes))('axe finds nothing in %s', (_locale, prefix) => {
  describe.each(Object.entries(pageKinds))('on the %s page', (_kind, path) => {
    it.each([
      ['light, wide', 'light', 1280],
      ['dark, wide', 'dark', 1280],
      ['light, phone', 'light', 360],
    ] as const)('%s', async (_looks, colorScheme, width) => {
      const found = await withPage(browser, prefix + path, violations, {
        colorScheme,
        viewport: { width, height: 800 },
      });
      expect(found).toEqual([]);
    });
  });
});

it('axe finds nothing while the tools of a block are open', async () => {
  const found = await withPage(browser, pageKinds['chapter with a table'], async (page) => {
    await page.locator('article p > a[data-apparatus]').first().click();
    return violations(page);
  });
  expect(found).toEqual([]);
});

it('axe finds nothing on a page of hits', async () => {
  const found = await withPage(browser, 'en/search/?q=排污口', async (page) => {
    await page.waitForSelector('[data-search-results][data-state="done"]', { state: 'attached' });
    return violations(page);
  });
  expect(found).toEqual([]);
});
