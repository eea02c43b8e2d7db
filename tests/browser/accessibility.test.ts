import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { answered } from './search-page.ts';
import { address, localePrefixes, lookAt, pageKinds, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
let visitor: Page;
beforeAll(async () => {
  browser = await launchChromium();
  visitor = await browser.newPage();
});
afterAll(() => browser.close());

describe.each(Object.entries(localePrefixes))('axe finds nothing in %s', (_locale, prefix) => {
  describe.each(Object.entries(pageKinds))('on the %s page', (_kind, path) => {
    // One visit serves all looks: a page takes on another screen while it is open.
    beforeAll(async () => {
      await visitor.goto(address(prefix + path));
    });

    it.each([
      ['light, wide', { colorScheme: 'light', width: 1280 }],
      ['dark, wide', { colorScheme: 'dark', width: 1280 }],
      ['light, phone', { colorScheme: 'light', width: 360 }],
    ] as const)('%s', async (_name, look) => {
      await lookAt(visitor, look);
      expect(await violations(visitor)).toEqual([]);
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
    await answered(page);
    return violations(page);
  });
  expect(found).toEqual([]);
});
