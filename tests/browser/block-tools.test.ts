import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { address, pageKinds, withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const chapter = pageKinds['chapter with a table'];
const options = { permissions: ['clipboard-read', 'clipboard-write'] };
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const paragraph = (page: Page) => page.locator('article p[data-lines]').first();

describe('the line number of a block', () => {
  it('opens its tools, marks the block and puts it into the address', async () => {
    await withPage(browser, chapter, async (page) => {
      const block = paragraph(page);
      await block.locator('a[data-apparatus]').click();
      expect(await page.locator('[data-block-tools]').isVisible()).toBe(true);
      expect(await block.getAttribute('data-selected')).toBe('');
      expect(new URL(page.url()).hash).toBe(`#${(await block.getAttribute('id')) ?? ''}`);
    });
  });

  it('copies the link of the block and says so', async () => {
    await withPage(
      browser,
      chapter,
      async (page) => {
        const block = paragraph(page);
        await block.locator('a[data-apparatus]').click();
        await page.locator('[data-tool="link"]').click();
        await page.getByRole('status').filter({ hasText: '链接已复制' }).waitFor({ state: 'attached' });
        expect(await clipboard(page)).toBe(address(`${chapter}#${(await block.getAttribute('id')) ?? ''}`));
      },
      options,
    );
  });

  it('copies the words as printed with plan, issuer, chapter, section, line and address', async () => {
    await withPage(
      browser,
      chapter,
      async (page) => {
        const block = paragraph(page);
        const id = (await block.getAttribute('id')) ?? '';
        const line = ((await block.getAttribute('data-lines')) ?? '').split('-')[0] ?? '';
        const words = await block.evaluate((element) =>
          [...element.childNodes]
            .filter((node) => !(node instanceof Element && node.hasAttribute('data-apparatus')))
            .map((node) => node.textContent)
            .join('')
            .trim(),
        );
        await block.locator('a[data-apparatus]').click();
        await page.locator('[data-tool="quotation"]').click();
        await page.getByRole('status').filter({ hasText: '引文已复制' }).waitFor({ state: 'attached' });
        const [quotation = '', source = ''] = (await clipboard(page)).split('\n\n');
        expect(quotation).toBe(words);
        expect(source).toMatch(
          /^——巫山县生态环境局：《重庆市巫山县水生态环境保护“十四五”规划（2021—2025年）》，第二章 /,
        );
        expect(source).toContain(`，文本第${line}行，`);
        expect(source.endsWith(address(`${chapter}#${id}`))).toBe(true);
      },
      options,
    );
  });

  it('of a table row names the table, and parts the cells', async () => {
    await withPage(
      browser,
      `en/${chapter}`,
      async (page) => {
        await page.locator('article tr.data a[data-apparatus]').first().click();
        await page.locator('[data-tool="quotation"]').click();
        await page.getByRole('status').filter({ hasText: 'Quotation copied' }).waitFor({ state: 'attached' });
        const copied = await clipboard(page);
        expect(copied.split('\n')[0]).toMatch(/^[^｜]+( ｜ [^｜]+){3,}$/);
        expect(copied).toContain('专栏2');
        expect(copied).toMatch(/, lines \d+–\d+ of the text, http/);
      },
      options,
    );
  });

  it('is not copied with selected text', async () => {
    await withPage(browser, chapter, async (page) => {
      const selected = await paragraph(page).evaluate((element) => {
        getSelection()?.selectAllChildren(element);
        return getSelection()?.toString() ?? '';
      });
      expect(selected).not.toMatch(/\d+$/);
      expect(selected.length).toBeGreaterThan(50);
    });
  });
});

describe('a reference of a whole plan', () => {
  it('is copied with the full address of the plan', async () => {
    await withPage(
      browser,
      pageKinds.plan,
      async (page) => {
        await page.locator('[data-copy]').first().click();
        await page.getByRole('status').filter({ hasText: '已复制' }).waitFor({ state: 'attached' });
        expect(await clipboard(page)).toContain(address(pageKinds.plan));
      },
      options,
    );
  });
});

describe('with the keyboard', () => {
  it('Enter opens the tools of a block, Tab walks through them, Escape closes them and returns', async () => {
    await withPage(browser, chapter, async (page) => {
      const number = paragraph(page).locator('a[data-apparatus]');
      await number.focus();
      await page.keyboard.press('Enter');
      const [first, second] = [page.locator('[data-tool="link"]'), page.locator('[data-tool="quotation"]')];
      await expect.poll(() => first.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Tab');
      expect(await second.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('[data-block-tools]').isVisible()).toBe(false);
      await expect.poll(() => number.evaluate((link) => link === document.activeElement)).toBe(true);
    });
  });

  it('/ leads to the search box, arrows to the chapters before and after, but not while typing', async () => {
    await withPage(browser, chapter, async (page) => {
      await page.keyboard.press('/');
      const box = page.locator('[data-search-input]');
      expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.type('a/');
      await page.keyboard.press('ArrowRight');
      expect(await box.inputValue()).toBe('a/');
      await box.evaluate((input) => (input as HTMLElement).blur());
      await page.keyboard.press('ArrowRight');
      await page.waitForURL(address('plans/wushan/3/'));
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL(address(chapter));
    });
  });

  it('the single keys can be turned off', async () => {
    await withPage(browser, pageKinds.about, async (page) => {
      await page.locator('[data-shortcut-setting] input').uncheck();
      await page.goto(address(chapter));
      await page.keyboard.press('/');
      expect(
        await page.locator('[data-search-input]').evaluate((input) => input === document.activeElement),
      ).toBe(false);
    });
  });

  it('the first Tab offers to skip the navigation, and the menu of plans closes with Escape', async () => {
    await withPage(browser, chapter, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => new URL(page.url()).hash).toBe('#main');
      await page.locator('[data-menu] summary').first().click();
      await page.keyboard.press('Escape');
      expect(await page.locator('[data-menu] ul').first().isVisible()).toBe(false);
    });
  });
});

describe('the tools of a block', () => {
  it.each([360, 800, 1440])(
    'hide neither its first line nor the line above: %i pixels wide',
    async (width) => {
      await withPage(
        browser,
        chapter,
        async (page) => {
          const numbers = page.locator('article :is(p, td, .heading) > a[data-apparatus]');
          const count = await numbers.count();
          for (const index of [1, 3, 6, 10, count - 2]) {
            const number = numbers.nth(index);
            await number.evaluate((element) => {
              element.scrollIntoView({ block: 'center' });
            });
            await number.click();
            const { tools, first } = await page.evaluate(() => {
              const block = document.querySelector('[data-selected]') as Element;
              const words: DOMRect[] = [];
              const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                if (node.parentElement?.closest('[data-apparatus]')) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                words.push(...[...range.getClientRects()].filter(({ width: wide }) => wide > 0));
              }
              const top = Math.min(...words.map((box) => box.top));
              const box = document.querySelector('[data-block-tools]')?.getBoundingClientRect() as DOMRect;
              // The number stands at the end of the block on a phone; its own line counts, and the one above the block.
              return {
                tools: { top: box.top, bottom: box.bottom, left: box.left, right: box.right },
                first: {
                  top: top - 20,
                  bottom: top + 20,
                  left: Math.min(...words.filter((each) => each.top < top + 5).map((each) => each.left)),
                },
              };
            });
            const isBeside = tools.right <= first.left;
            const isOutside = tools.top >= first.bottom || tools.bottom <= first.top;
            expect({ index, free: isBeside || isOutside, tools, first }).toMatchObject({ free: true });
            expect(tools.left).toBeGreaterThanOrEqual(0);
            expect(tools.right).toBeLessThanOrEqual(width);
            await page.keyboard.press('Escape');
          }
        },
        { viewport: { width, height: 800 } },
      );
    },
  );
});
