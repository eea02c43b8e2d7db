import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { complaintsOf } from './complaints.ts';
import { everyKindOfPage } from './every-kind.ts';
import { answered } from './search-page.ts';
import { address, localePrefixes, lookAt, pageKinds, screenAndOverflow, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
let visitor: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const widths = [360, 768, 1152, 1440];

describe.each(Object.entries(localePrefixes))('in %s', (_locale, prefix) => {
  describe.each(Object.entries(everyKindOfPage()))('the %s page', (kind, path) => {
    let complaints: readonly string[];

    // One visit serves everything that can be seen on a page: it takes on another screen while it is open.
    beforeAll(async () => {
      visitor = await browser.newPage();
      complaints = complaintsOf(visitor);
      await visitor.goto(address(prefix + path));
    });
    afterAll(() => visitor.close());

    it('is nowhere wider than the screen', async () => {
      const found = [];
      for (const width of widths) {
        await lookAt(visitor, { colorScheme: 'light', width });
        found.push(await screenAndOverflow(visitor));
      }
      expect(found).toEqual(widths.map((screen) => ({ screen, overflow: 0 })));
    });

    it.each([
      ['light, wide', { colorScheme: 'light', width: 1280 }],
      ['dark, wide', { colorScheme: 'dark', width: 1280 }],
      ['light, phone', { colorScheme: 'light', width: 360 }],
    ] as const)('gives axe nothing to find: %s', async (_name, look) => {
      await lookAt(visitor, look);
      expect(await violations(visitor)).toEqual([]);
    });

    it('asks no other host and breaks no policy', async () => {
      await visitor.waitForLoadState('networkidle');
      const expected = kind === 'page that is not there' ? [expect.stringContaining('404')] : [];
      expect(complaints).toEqual(expected);
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
