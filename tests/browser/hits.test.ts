import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { answered, hitBlocks, loadedFrom } from './search-page.ts';
import { address, localePrefixes, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const marked = async (page: Page): Promise<void> => {
  await page.locator('.edition mark').first().waitFor();
};
const position = (page: Page): Promise<string> => page.locator('[data-hit-position]').innerText();

describe('a hit', () => {
  it.each(Object.values(localePrefixes))(
    'leads to its block, with the words marked (/%s)',
    async (prefix) => {
      await withPage(browser, `${prefix}search/?q=十年禁渔&sort=relevance`, async (page) => {
        await answered(page);
        const hit = page.locator('[data-hit]').first();
        const block = (await hit.getAttribute('data-block')) ?? '';
        await hit.locator('a').click();
        await page.waitForURL(new RegExp(`/${prefix}plans/`));
        await marked(page);
        const target = page.locator(':target');
        expect(await target.getAttribute('id')).toBe(block);
        expect(await target.locator('mark').allInnerTexts()).toContain('十年禁渔');
        await expect
          .poll(() =>
            target.evaluate((element) => {
              const { top, bottom } = element.getBoundingClientRect();
              return top >= 0 && bottom <= innerHeight;
            }),
          )
          .toBe(true);
        await page.locator('[data-back-to-search]').click();
        await answered(page);
        expect(new URL(page.url()).searchParams.get('sort')).toBe('relevance');
        expect(await page.locator('[data-search-input]').inputValue()).toBe('十年禁渔');
      });
    },
  );

  it.each([
    ['a list', '?q=水', '.hit-place a'],
    ['a concordance', '?q=水质&view=concordance', '.kwic a'],
    ['columns', '?q=排污口&view=columns', '.hit-place a'],
  ])(
    'and the way back from it leads to the same hit, at the same height, with the focus: %s',
    async (_, query, links) => {
      await withPage(browser, `search/${query}`, async (page) => {
        await answered(page);
        const all = page.locator(links);
        const link = all.nth(Math.floor((await all.count()) * 0.7));
        await link.scrollIntoViewIfNeeded();
        const item = link.locator('xpath=ancestor::li[1]');
        await item.locator('mark').first().waitFor();
        const long = item.locator('button[aria-expanded]');
        if ((await long.count()) > 0) await long.click();
        const height = () => link.evaluate((element) => Math.round(element.getBoundingClientRect().top));
        // All that stands above is there: nothing moves any more.
        await page.waitForFunction(() => {
          const items = [...document.querySelectorAll('.hits > li, .kwic > li')];
          return items.every((each) => each.querySelector('mark, .hint + .hint'));
        });
        await link.scrollIntoViewIfNeeded();
        const before = await height();
        const scrolled = await page.evaluate(() => scrollY);
        await link.click();
        for (const back of ['history', 'link'] as const) {
          await page.waitForURL(/\/plans\//);
          if (back === 'history') await page.goBack();
          else {
            await page.locator('.edition mark').first().waitFor();
            await page.locator('[data-back-to-search]').click();
          }
          await answered(page);
          await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true);
          expect(Math.abs((await height()) - before)).toBeLessThanOrEqual(1);
          if ((await long.count()) > 0) expect(await long.getAttribute('aria-expanded')).toBe('true');
          if (back === 'history') await page.keyboard.press('Enter');
        }
        expect(scrolled).toBeGreaterThan(200);
      });
    },
  );

  it('is marked across inline markup, and in the cells of a table', async () => {
    // The lead 推进入河排污口整治 ends, and the paragraph goes on with 按照.
    await withPage(browser, 'plans/wushan/4/?q="排污口整治"', async (page) => {
      await marked(page);
      expect(await page.locator('.edition mark').allInnerTexts()).toContain('排污口整治');
    });
    await withPage(browser, 'search/?q=排污口&kind=row', async (page) => {
      await answered(page);
      await page.locator('[data-hit] a').first().click();
      await page.waitForURL(/\/plans\//);
      await marked(page);
      expect(await page.locator('.edition tr:target td mark').first().innerText()).toBe('排污口');
    });
  });

  it('in a chapter without a query nothing of the search is loaded', async () => {
    await withPage(browser, 'plans/wushan/4/', async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await loadedFrom(page, '/search-index/')).toEqual([]);
      expect(await page.locator('[data-hit-bar]').isVisible()).toBe(false);
    });
  });
});

describe('the bar of a chapter that was reached from a search', () => {
  it('leads from passage to passage, across chapters, with links and keys', async () => {
    await withPage(browser, 'search/?q=排污口&plan=wushan', async (page) => {
      await answered(page);
      const blocks = await hitBlocks(page);
      await page.locator('[data-hit] a').first().click();
      await page.waitForURL(/\/plans\/wushan\//);
      await expect.poll(() => position(page)).toBe(`第 1 段，共 ${blocks.length} 段（本规划）`);
      expect(await page.locator('[data-previous-hit]').isVisible()).toBe(false);
      const chapters = new Set<string>();
      for (const [index, block] of blocks.entries()) {
        await expect.poll(() => new URL(page.url()).hash).toBe(`#${block}`);
        await expect.poll(() => position(page)).toContain(`第 ${index + 1} 段`);
        chapters.add(new URL(page.url()).pathname);
        if (index % 2 === 0) await page.keyboard.press('n');
        else if (index < blocks.length - 1) await page.locator('[data-next-hit]').click();
      }
      expect(chapters.size).toBeGreaterThan(2);
      await expect.poll(() => position(page)).toContain(`第 ${blocks.length} 段`);
      await page.keyboard.press('p');
      await expect.poll(() => new URL(page.url()).hash).toBe(`#${blocks.at(-2) ?? ''}`);
    });
  });

  it('can be closed: marks and query go, the text is as it was', async () => {
    let plain = '';
    await withPage(browser, 'plans/wushan/4/', async (page) => {
      plain = await page.locator('.edition').innerHTML();
    });
    await withPage(browser, 'plans/wushan/4/?q=排污口', async (page) => {
      await marked(page);
      await page.locator('[data-close-hits]').click();
      expect(await page.locator('.edition').innerHTML()).toBe(plain);
      expect(page.url()).toBe(address('plans/wushan/4/'));
      expect(await page.locator('[data-hit-bar]').isVisible()).toBe(false);
    });
  });

  it('a quotation copied beside it carries neither marks nor query', async () => {
    await withPage(
      browser,
      'plans/wushan/4/?q=排污口',
      async (page) => {
        await marked(page);
        const block = page.locator('article p[data-lines]', { has: page.locator('mark') }).first();
        await block.locator('a[data-apparatus]').click();
        await page.locator('[data-tool="quotation"]').click();
        await page.getByRole('status').filter({ hasText: '引文已复制' }).waitFor({ state: 'attached' });
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain('排污口');
        expect(
          copied.endsWith(`，${address(`plans/wushan/4/#${(await block.getAttribute('id')) ?? ''}`)}`),
        ).toBe(true);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('keeps query and place in the other language', async () => {
    await withPage(browser, 'plans/wushan/4/?q=排污口', async (page) => {
      await page.locator('[data-same-page]').click();
      await page.waitForURL(/\/en\/plans\/wushan\/4\/\?q=/);
      await marked(page);
      await expect.poll(() => position(page)).toMatch(/^Passages in this plan: \d+$/);
    });
  });

  it.each([
    ['light, wide', 'light', 1280],
    ['dark, phone', 'dark', 360],
  ] as const)(
    'axe finds nothing, and nothing is wider than the screen: %s',
    async (_, colorScheme, width) => {
      for (const prefix of Object.values(localePrefixes)) {
        await withPage(
          browser,
          `${prefix}plans/wushan/4/?q=排污口`,
          async (page) => {
            await marked(page);
            expect(await violations(page)).toEqual([]);
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(overflow).toBe(0);
          },
          { colorScheme, viewport: { width, height: 800 } },
        );
      }
    },
  );

  it('says so where the index cannot be had; the text is there all the same', async () => {
    await withPage(browser, 'plans/wushan/4/', async (page) => {
      await page.route('**/search-index/**', (route) => route.abort());
      await page.goto(address('plans/wushan/4/?q=排污口'));
      await expect.poll(() => position(page)).toContain('没有载入');
      expect(await page.locator('.edition p').count()).toBeGreaterThan(3);
    });
  });
});
