import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { everyKindOfPage } from './every-kind.ts';
import { lookAtEveryPage } from './look-at-every-page.ts';
import { answered } from './search-page.ts';
import { localePrefixes, pageKinds, withPage } from './site.ts';
import { violations } from './violations.ts';

// The other languages are in a file of their own, so that both can be looked at side by side.
const [[locale, prefix] = ['', '']] = Object.entries(localePrefixes);
describe(`in ${locale}`, () => {
  lookAtEveryPage(prefix, everyKindOfPage());
});

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

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
