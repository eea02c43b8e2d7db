import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BlockRecord } from '../../src/model/block.ts';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { address, localePrefixes, pageKinds, withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the text', () => {
  it.each(Object.values(localePrefixes))(
    'of every block stands in its chapter, with its lines and nothing added (/%s)',
    async (prefix) => {
      const blocks = (await (await fetch(address('data/blocks.json'))).json()) as BlockRecord[];
      expect(blocks.length).toBeGreaterThan(500);
      const wrong = await withPage(browser, prefix, (page) =>
        page.evaluate(
          async ({ records, base }) => {
            const bare = (text: string) => text.replaceAll(/\s/g, '');
            const chapters = new Map<string, Document>();
            const differences: string[] = [];
            for (const { id, url, text, line, lineEnd } of records) {
              const path = url.split('#')[0] ?? '';
              let chapter = chapters.get(path);
              if (!chapter) {
                const html = await (await fetch(base + path.slice(1))).text();
                chapter = new DOMParser().parseFromString(html, 'text/html');
                for (const apparatus of chapter.querySelectorAll('[data-apparatus]')) apparatus.remove();
                chapters.set(path, chapter);
              }
              const element = chapter.getElementById(id);
              if (bare(element?.textContent ?? '') !== bare(text)) differences.push(`${url}: ${text}`);
              if (element?.dataset['lines'] !== `${line}-${lineEnd}`)
                differences.push(`${url}: lines ${line}-${lineEnd}`);
            }
            return differences;
          },
          { records: blocks, base: address(prefix) },
        ),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('is marked as Chinese on English pages, whose own words are English', async () => {
    await withPage(browser, `en/${pageKinds['chapter with a table']}`, async (page) => {
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('article').getAttribute('lang')).toBe('zh-CN');
      expect(await page.locator('.side-outline [aria-current="page"]').getAttribute('lang')).toBe('zh-CN');
    });
  });
});

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false, viewport: { width: 360, height: 780 } };

  it('a chapter is whole, its outline opens, and a line number leads to its block', async () => {
    await withPage(
      browser,
      pageKinds['chapter with a table'],
      async (page) => {
        expect(await page.locator('article table tbody tr').count()).toBeGreaterThan(3);
        await page.locator('.top-outline summary').click();
        expect(await page.locator('.top-outline nav a').first().isVisible()).toBe(true);
        const number = page.locator('article p > a[data-apparatus]').first();
        const target = await number.getAttribute('href');
        await number.click();
        expect(new URL(page.url()).hash).toBe(target);
        expect(await page.locator(':target').getAttribute('data-lines')).toMatch(/^\d+-\d+$/);
      },
      options,
    );
  });

  it('the search page says that it cannot search', async () => {
    await withPage(
      browser,
      pageKinds.search,
      async (page) => {
        expect(await page.locator('noscript').innerText()).toContain('JavaScript');
      },
      options,
    );
  });

  it('no button is shown that would do nothing', async () => {
    await withPage(
      browser,
      pageKinds.plan,
      async (page) => {
        expect(await page.locator('main button:visible').count()).toBe(0);
      },
      options,
    );
  });
});

describe('the way through a plan', () => {
  it('leads from the first page to the last and back by the links at the foot', async () => {
    await withPage(browser, pageKinds['front matter'], async (page) => {
      expect(await page.locator('a[rel="prev"]').count()).toBe(0);
      const passed = [page.url()];
      for (
        let next = page.locator('a[rel="next"]');
        (await next.count()) > 0;
        next = page.locator('a[rel="next"]')
      ) {
        await next.click();
        await page.waitForURL((url) => url.href !== passed.at(-1));
        passed.push(page.url());
      }
      const outline = page.locator('.side-outline > ol > li > a');
      expect(passed.length).toBe(await outline.count());
      await page.locator('a[rel="prev"]').click();
      await page.waitForURL(passed.at(-2) ?? '');
    });
  });

  it('keeps the place when the language is changed', async () => {
    await withPage(browser, pageKinds['chapter with a table'], async (page) => {
      const id = await page.locator('article tr.data').first().getAttribute('id');
      await page.goto(`${page.url()}#${id ?? ''}`);
      await page.locator('[data-same-page]').click();
      await page.waitForURL(address(`en/${pageKinds['chapter with a table']}#${id ?? ''}`));
    });
  });
});
