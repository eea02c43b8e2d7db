import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { complaintsOf } from './complaints.ts';
import { everyKindOfPage, isPart } from './every-kind.ts';
import { address, lookAt, screenAndOverflow } from './site.ts';
import { violations } from './violations.ts';

const widths = [360, 768, 1152, 1440];

/**
 * Looks at every kind of page in a language: on each screen, in each colour, for axe, by the keyboard, in the network.
 *
 * @param prefix what an address in the language begins with
 * @param kinds name → path, without language
 */
export function lookAtEveryPage(prefix: string, kinds: Readonly<Record<string, string>>): void {
  let browser: Browser;
  let visitor: Page;
  let complaints: string[];
  beforeAll(async () => {
    browser = await launchChromium();
    visitor = await browser.newPage();
    complaints = complaintsOf(visitor);
  });
  afterAll(() => browser.close());

  describe.each(Object.entries(kinds))('the %s page', (kind, path) => {
    // One visit serves everything that can be seen on a page: it takes on another screen while it is open.
    beforeAll(async () => {
      await visitor.goto('about:blank');
      complaints.length = 0;
      await lookAt(visitor, { colorScheme: 'light', width: 1280 });
      await visitor.goto(address(prefix + path));
    });

    it('is nowhere wider than the screen', async () => {
      const found = [];
      for (const width of widths) {
        await lookAt(visitor, { colorScheme: 'light', width });
        found.push(await screenAndOverflow(visitor));
      }
      expect(found).toEqual(widths.map((screen) => ({ screen, overflow: 0 })));
    });

    // In the dark a page stands as it does in the light: there only the rules that see colour can say something else.
    it.each([
      ['light, wide', { colorScheme: 'light', width: 1280 }, undefined],
      ['dark, wide', { colorScheme: 'dark', width: 1280 }, 'colours'],
      ['light, phone', { colorScheme: 'light', width: 360 }, undefined],
    ] as const)('gives axe nothing to find: %s', async (_name, look, only) => {
      await lookAt(visitor, look);
      expect(await violations(visitor, only)).toEqual([]);
    });

    it('lets every table that is wider than a phone be moved by the keyboard, and shades its edge', async () => {
      await lookAt(visitor, { colorScheme: 'light', width: 360 });
      expect(await regionsToMove(visitor)).toEqual([]);
    });

    it('asks no other host and breaks no policy', async () => {
      await visitor.waitForLoadState('networkidle');
      const expected = kind === 'page that is not there' ? [expect.stringContaining('404')] : [];
      expect(complaints).toEqual(expected);
    });
  });
}

/** Every kind of page but those that show a part of another one, by the same components. */
export function wholeKindsOfPage(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(everyKindOfPage()).filter(([, path]) => !isPart(path)));
}

/** The regions wider than the screen that lack a role, a name, a place among what Tab reaches or a shade. */
function regionsToMove(page: Page): Promise<object[]> {
  return page.locator('.scroll').evaluateAll((all) =>
    all
      .filter((region) => region.scrollWidth > region.clientWidth)
      .map((region) => ({
        html: region.outerHTML.slice(0, 160),
        role: region.getAttribute('role'),
        named: region.hasAttribute('aria-label') || region.hasAttribute('aria-labelledby'),
        reached: (region as HTMLElement).tabIndex === 0,
        shaded: getComputedStyle(region).backgroundImage.includes('linear-gradient'),
      }))
      .filter(({ role, named, reached, shaded }) => role !== 'region' || !named || !reached || !shaded),
  );
}
