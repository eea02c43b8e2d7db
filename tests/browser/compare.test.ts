import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { address, pageKinds, withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const pair = pageKinds['two whole plans'];
const heads = (page: Page) =>
  page
    .locator('[data-column-heads] > p')
    .evaluateAll((all) => all.map((head) => head.getAttribute('data-plan')));
const loaded = (page: Page) => page.locator('[data-compare-row]').first().waitFor({ state: 'attached' });

describe('two whole plans', () => {
  it('stand on a page of their own, without script, every word of both once', async () => {
    const blocks = (await (await fetch(address('data/blocks.json'))).json()) as {
      plan: string;
      text: string;
    }[];
    await withPage(
      browser,
      pair,
      async (page) => {
        for (const plan of ['wushan', 'bazhong']) {
          const words = await page
            .locator(`.passage-cell[data-plan="${plan}"] :is(.words, .label, li)`)
            .evaluateAll((all) => all.map((element) => element.textContent.replaceAll(/[\s｜]/g, '')));
          const expected = blocks
            .filter((block) => block.plan === plan)
            .map(({ text }) => text.replaceAll(/[\s｜]/g, ''));
          expect(words.sort()).toEqual(expected.sort());
        }
      },
      { javaScriptEnabled: false },
    );
  });

  it('go from row to row by the keys J and K, and the row becomes the address', async () => {
    await withPage(browser, pair, async (page) => {
      const rows = await page.locator('[data-compare-row]').evaluateAll((all) => all.map(({ id }) => id));
      const focused = () => page.evaluate(() => document.activeElement?.id);
      await page.keyboard.press('j');
      expect(await focused()).toBe(rows[0]);
      await page.keyboard.press('j');
      expect(await focused()).toBe(rows[1]);
      expect(new URL(page.url()).hash).toBe(`#${rows[1] ?? ''}`);
      await page.keyboard.press('k');
      expect(await focused()).toBe(rows[0]);
      await page.locator('[data-next-row]').focus();
      await page.keyboard.press('Enter');
      expect(await focused()).toBe(rows[1]);
    });
  });

  it('keep their names in view on a wide screen, and the row that the address names below them', async () => {
    await withPage(
      browser,
      `${pair}#topic-rural`,
      async (page) => {
        const top = (selector: string) =>
          page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);
        expect(await top('[data-column-heads]')).toBe(0);
        const height = await page.locator('[data-column-heads]').evaluate((element) => element.clientHeight);
        expect(await top('#topic-rural')).toBeGreaterThanOrEqual(height);
      },
      { viewport: { width: 1440, height: 800 } },
    );
  });

  it('are stacked on a phone, each cell with the name of its plan', async () => {
    await withPage(
      browser,
      pair,
      async (page) => {
        const boxes = await page
          .locator('.passage-row')
          .nth(1)
          .locator('.passage-cell')
          .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()));
        expect(boxes[1]?.top).toBeGreaterThanOrEqual(boxes[0]?.bottom ?? Infinity);
        expect(await page.locator('.cell-plan').first().isVisible()).toBe(true);
      },
      { viewport: { width: 360, height: 780 } },
    );
  });

  it('are printed on landscape paper, side by side, tables unfolded, without the tools', async () => {
    await withPage(browser, pair, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.compare-tools').isVisible()).toBe(false);
      const [first, other] = await page
        .locator('.passage-row')
        .nth(1)
        .locator('.passage-cell')
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
      expect(first).toBe(other);
      expect(await page.locator('.compared-part details li').first().isVisible()).toBe(true);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      // A4 in points, lying.
      expect(pdf).toMatch(/\/MediaBox \[0 0 84[12](?:\.\d+)? 59[45](?:\.\d+)?\]/);
    });
  });

  it('set back what plans share, without script too', async () => {
    await withPage(
      browser,
      pair,
      async (page) => {
        const colour = () =>
          page
            .locator('.shared')
            .first()
            .evaluate((words) => getComputedStyle(words).color);
        const before = await colour();
        await page.locator('[data-own-toggle]').check();
        expect(await colour()).not.toBe(before);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the plans that the address names', () => {
  it('stand side by side, in its order, up to four', async () => {
    await withPage(browser, 'compare/?plans=wuxi,chongqing,bazhong,wanzhou', async (page) => {
      await loaded(page);
      expect(await heads(page)).toEqual(['wuxi', 'chongqing', 'bazhong', 'wanzhou']);
      for (const plan of ['wuxi', 'chongqing', 'bazhong', 'wanzhou']) {
        const shown = await page
          .locator(`.passage-cell[data-plan="${plan}"] :is(.words, .label, li)`)
          .count();
        const blocks = (await (await fetch(address('data/blocks.json'))).json()) as { plan: string }[];
        expect(shown, plan).toBe(blocks.filter((block) => block.plan === plan).length);
      }
      const widths = await page
        .locator('[data-compare-row]')
        .evaluateAll((rows) => rows.map((row) => row.children.length));
      expect(new Set(widths)).toEqual(new Set([4]));
    });
  });

  it('can be chosen in a form, which leads to their address', async () => {
    await withPage(browser, 'compare/', async (page) => {
      const choose = (place: number, plan: string) =>
        page.locator('[data-compare-form] select').nth(place).selectOption(plan);
      await choose(0, 'bazhong');
      await page.locator('[data-compare-form] button').click();
      expect(await page.locator('[data-compare-status]').innerText()).toContain('请选两至四部');
      await choose(2, 'wushan');
      await page.locator('[data-compare-form] button').click();
      await page.waitForURL(/\?plans=bazhong,wushan$/);
      await loaded(page);
      expect(await heads(page)).toEqual(['bazhong', 'wushan']);
    });
  });

  it.each(['wushan', 'wushan,atlantis'])(
    'are asked for again where they are not two to four (%s)',
    async (plans) => {
      await withPage(browser, `compare/?plans=${plans}`, async (page) => {
        expect(await page.locator('[data-compare-status]').innerText()).toContain('请重新选择');
        expect(await page.locator('[data-compare-pairs]').isVisible()).toBe(true);
      });
    },
  );

  it('can be opened as pairs without script', async () => {
    await withPage(
      browser,
      'compare/',
      async (page) => {
        expect(await page.locator('[data-compare-form]').isVisible()).toBe(false);
        await page.locator('.compare-matrix td a').first().click();
        expect(await heads(page)).toHaveLength(2);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('in a chapter', () => {
  it('shared wording is set back, and the choice stands in the address', async () => {
    await withPage(browser, 'plans/wushan/4/', async (page) => {
      const colour = () =>
        page
          .locator('article .shared')
          .first()
          .evaluate((words) => getComputedStyle(words).color);
      const before = await colour();
      await page.locator('[data-own-toggle]').check();
      expect(await colour()).not.toBe(before);
      expect(new URL(page.url()).search).toBe('?own=1');
    });
    await withPage(browser, 'plans/wushan/4/?own=1', async (page) => {
      expect(await page.locator('[data-own-toggle]').isChecked()).toBe(true);
    });
  });

  it.each([
    ['plans/wushan/4/', 'p'],
    ['plans/wuxi/annex-1/', 'tr'],
  ])(
    'the mark of a block opens what it shares beside it (%s, %s), and Escape closes it',
    async (path, element) => {
      await withPage(
        browser,
        path,
        async (page) => {
          const mark = page.locator(`article ${element} .parallels-mark a`).first();
          await mark.click();
          expect(await page.locator('.beside .parallel-text').first().isVisible()).toBe(true);
          expect(await mark.getAttribute('aria-expanded')).toBe('true');
          await page.keyboard.press('Escape');
          expect(await page.locator('.beside').count()).toBe(0);
          expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
        },
        { viewport: { width: 1440, height: 900 } },
      );
    },
  );
});
