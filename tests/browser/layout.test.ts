import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { pageKinds, withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('a wide table', () => {
  it('is pushed sideways on a phone, by the keyboard too, in type that can be read', async () => {
    await withPage(
      browser,
      pageKinds['chapter that is a wide table'],
      async (page) => {
        const region = page.locator('.scroll');
        expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
        await region.focus();
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
        const size = await page
          .locator('article td.figure')
          .first()
          .evaluate((cell) => getComputedStyle(cell).fontSize);
        expect(parseFloat(size)).toBeGreaterThanOrEqual(14);
      },
      { viewport: { width: 360, height: 780 } },
    );
  });

  it('keeps its head in view on a wide screen', async () => {
    await withPage(
      browser,
      pageKinds['chapter that is a wide table'],
      async (page) => {
        await page.mouse.wheel(0, 2500);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2000);
        expect(
          await page.locator('thead').evaluate((head) => Math.round(head.getBoundingClientRect().top)),
        ).toBe(0);
      },
      { viewport: { width: 1440, height: 800 } },
    );
  });
});

describe('on paper', () => {
  it.each(['chapter with a table', 'chapter that is a wide table'] as const)(
    'a %s has its text, line numbers and source, nothing of the site around it, and fits an A4 page',
    async (kind) => {
      await withPage(
        browser,
        pageKinds[kind],
        async (page) => {
          await page.emulateMedia({ media: 'print' });
          for (const part of ['.site-header', '.site-footer', '.side-outline', '.top-outline', '.pager']) {
            expect(await page.locator(part).isVisible(), part).toBe(false);
          }
          expect(await page.locator('article a[data-apparatus]').first().isVisible()).toBe(true);
          expect(await page.locator('.colophon').innerText()).toContain(page.url());
          expect(await page.locator('thead').evaluate((head) => getComputedStyle(head).display)).toBe(
            'table-header-group',
          );
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow).toBeLessThanOrEqual(0);
        },
        // What A4 leaves between our margins, at 96 dots an inch.
        { viewport: { width: 658, height: 900 } },
      );
    },
  );
});
