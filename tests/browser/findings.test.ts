import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { FindingRecord } from '../../src/model/finding.ts';
import { address, screenAndOverflow, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
let all: FindingRecord[];
beforeAll(async () => {
  browser = await launchChromium();
  all = (await (await fetch(address('data/findings.json'))).json()) as FindingRecord[];
});
afterAll(() => browser.close());

const order = ['high', 'medium', 'low'];

describe('the page of findings', () => {
  it('lists them all, worst first, each with the lines that show it as printed', async () => {
    await withPage(browser, 'findings/', async (page) => {
      const listed = await page.locator('[data-finding]').evaluateAll((items) =>
        items.map((item) => ({
          id: item.id,
          severity: item.getAttribute('data-severity') ?? '',
          quotes: [...item.querySelectorAll('q')].map(({ textContent }) => textContent),
          marks: [...item.querySelectorAll('mark')].length,
        })),
      );
      expect(listed.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
      const grave = listed.map(({ severity }) => order.indexOf(severity));
      expect(grave).toEqual(grave.toSorted((a, b) => a - b));
      expect(listed.map(({ quotes }) => quotes)).toEqual(
        all.map(({ evidence }) => evidence.map(({ quote }) => quote)),
      );
      expect(listed.every(({ marks }) => marks > 0)).toBe(true);
    });
  });

  it('leads from each line to its place in the chapter', async () => {
    await withPage(browser, 'findings/', async (page) => {
      const [first] = all;
      const link = page.locator(`[id="${first?.id ?? ''}"] .finding-lines a`).first();
      await link.click();
      await page.waitForURL((url) => url.hash === `#${first?.evidence[0]?.block ?? ''}`);
      expect(await page.locator(':target').isVisible()).toBe(true);
    });
  });

  it.each(['plan', 'severity', 'rule'] as const)(
    'has a page for each %s, which needs no script, with what its link counts',
    async (facet) => {
      const visit = { javaScriptEnabled: false };
      await withPage(
        browser,
        'en/findings/',
        async (page) => {
          const value = all[0]?.[facet] ?? '';
          const link = page.locator(`.finding-filters a[href$="/findings/${facet}/${value}/"]`);
          const count = await link.locator('.count').innerText();
          await link.click();
          await page.waitForURL(new RegExp(`/en/findings/${facet}/${value}/$`));
          const listed = await page
            .locator('[data-finding]')
            .evaluateAll((items, name) => items.map((item) => item.getAttribute(`data-${name}`)), facet);
          expect(listed).toEqual(all.filter((each) => each[facet] === value).map((each) => each[facet]));
          expect(String(listed.length)).toBe(count);
          expect(await page.locator('main [aria-current="true"]').getAttribute('href')).toContain(
            `/${value}/`,
          );
        },
        visit,
      );
    },
  );

  it('explains every rule at its foot, in both languages', async () => {
    for (const path of ['findings/', 'en/findings/']) {
      await withPage(browser, path, async (page) => {
        const explained = await page.locator('.finding-rules dd').allInnerTexts();
        expect(explained.length).toBeGreaterThanOrEqual(new Set(all.map(({ rule }) => rule)).size);
        expect(explained.every((text) => text.length > 10)).toBe(true);
      });
    }
  });

  it('fits phones and is without faults in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage(browser, 'en/findings/', async (page) => {
        await page.emulateMedia({ colorScheme });
        for (const width of [360, 768, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await screenAndOverflow(page)).toEqual({ screen: width, overflow: 0 });
        }
        expect(await violations(page)).toEqual([]);
      });
    }
  });
});

describe('a finding in its chapter', () => {
  it('has a note at its block that leads to it', async () => {
    const of = (block: string) => all.filter(({ evidence }) => evidence.some((each) => each.block === block));
    const single = all.find(({ source }) => of(source.block).length === 1);
    await withPage(browser, single?.source.url.slice(1) ?? '', async (page) => {
      await page.locator(`[id="${single?.source.block ?? ''}"] .findings-mark a`).click();
      await page.waitForURL(
        (url) => url.pathname.endsWith('/findings/') && url.hash === `#${single?.id ?? ''}`,
      );
    });
  });

  it('is in the list at the foot, which a block with several leads to and which is printed', async () => {
    const blocks = all.map(({ source }) => source.block);
    const twice = all.find(({ source }, index) => blocks.indexOf(source.block) !== index);
    const block = twice?.source.block ?? '';
    await withPage(browser, twice?.source.url.slice(1) ?? '', async (page) => {
      await page.locator(`[id="${block}"] .findings-mark a`).click();
      expect(new URL(page.url()).hash).toBe(`#findings-${block}`);
      const entry = page.locator(`[id="findings-${block}"]`);
      expect(await entry.innerText()).toContain(twice?.message.zh);
      await page.emulateMedia({ media: 'print' });
      expect(await entry.isVisible()).toBe(true);
      expect(await page.locator('.findings-mark').first().isVisible()).toBe(false);
    });
  });
});
