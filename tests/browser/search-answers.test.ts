import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { projectRoot } from '../../scripts/dev/project-root.ts';
import { readSearchInput } from '../../scripts/search/write-index.ts';
import { answered, asked, results, total } from './search-page.ts';
import { address, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('above the hits', () => {
  it('stand the indicator, its topic and its commitments, which the links lead to', async () => {
    await withPage(browser, 'search/?q=森林覆盖率', async (page) => {
      await answered(page);
      const site = page.locator('[data-search-site]');
      await site.locator('[data-site-kind="indicator"] a').waitFor();
      expect(await site.locator('[data-site-kind="topic"] a').count()).toBe(1);
      expect(await site.locator('[data-site-kind="commitment"] a').first().innerText()).toMatch(/ \d+$/);
      await site.locator('[data-site-kind="indicator"] a').click();
      await page.waitForURL('**/indicators/forest-cover/');
      expect(await page.locator('h1').innerText()).toContain('森林覆盖率');
    });
  });

  it('names come in the language of the page, the Chinese beside them', async () => {
    await withPage(browser, 'en/search/?q=森林覆盖率', async (page) => {
      await answered(page);
      const link = page.locator('[data-site-kind="indicator"] a');
      expect(await link.innerText()).toBe('Forest cover 森林覆盖率');
      expect(await link.locator('[lang="zh-CN"]').innerText()).toBe('森林覆盖率');
      expect(await link.getAttribute('href')).toMatch(/\/en\/indicators\/forest-cover\/$/);
    });
  });

  it('nothing moves when they arrive after the hits', async () => {
    await withPage(browser, 'search/', async (page) => {
      let open = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        open = resolve;
      });
      await page.route('**/names.bin', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(address('search/?q=污水处理率'));
      await answered(page);
      const top = (): Promise<number | undefined> =>
        page
          .locator('[data-hit]')
          .first()
          .evaluate((hit) => hit.getBoundingClientRect().top);
      await page.locator('[data-hit] mark').first().waitFor();
      expect(await page.locator('[data-search-site] a').count()).toBe(0);
      const before = await top();
      open();
      await page.locator('[data-search-site] a').first().waitFor();
      await page.locator('[data-ask-all] a').waitFor();
      expect(await top()).toBe(before);
    });
  });

  it('every address among the names is one of the site', async () => {
    const { names } = readSearchInput(projectRoot);
    const paths = [...new Set((names?.entries ?? []).flatMap(({ path }) => path ?? []))];
    expect(paths.length).toBeGreaterThan(300);
    const pages = new Map<string, string>();
    const wrong: string[] = [];
    for (const path of paths) {
      const [page = '', id] = path.split('#');
      const text = pages.get(page) ?? (await (await fetch(address(page.slice(1)))).text());
      pages.set(page, text);
      if (!text.includes('<h1') || (id !== undefined && !text.includes(`id="${id}"`))) wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });
});

describe('where plans do not use a wording', () => {
  it('the page says only that, and asks for the wordings that they use with one click', async () => {
    await withPage(browser, 'search/?q=污水处理率', async (page) => {
      await answered(page);
      const found = await total(page);
      expect(await page.locator('main').innerText()).toContain('无此写法');
      expect(await page.locator('main').innerText()).not.toContain('未提及');
      const offers = page.locator('[data-search-suggestions]');
      await offers.locator('[data-ask-all] a').waitFor();
      expect(await offers.innerText()).toMatch(/污水集中处理率\s*\d+ 段、\d+ 处/);
      expect(await offers.innerText()).toMatch(/污水收集处理率\s*\d+ 段、\d+ 处/);
      const promised = Number(/(\d+) 段/.exec(await offers.locator('[data-ask-all] .hint').innerText())?.[1]);
      await offers.locator('[data-ask-all] a').click();
      await expect.poll(() => total(page)).toBe(promised);
      expect(promised).toBeGreaterThan(found);
      expect(asked(page).get('q')).toBe('污水处理率 | 污水集中处理率 | 污水收集处理率');
    });
  });

  it('without any hit the same', async () => {
    await withPage(browser, 'search/?q=污泥处置率', async (page) => {
      await answered(page);
      expect(await total(page)).toBe(0);
      expect(await page.locator('[data-search-status]').innerText()).toContain('这种写法');
      await page.locator('[data-search-suggestions]').getByText('污泥无害化处置率', { exact: true }).click();
      await expect.poll(() => total(page)).toBeGreaterThan(0);
    });
  });
});

describe('an English query', () => {
  it.each(['', 'en/'])('is offered the Chinese words with counts (%ssearch/)', async (prefix) => {
    await withPage(browser, `${prefix}search/?q=rural+sewage`, async (page) => {
      await answered(page);
      const offer = page.locator('[data-search-suggestions]').getByText('农村生活污水', { exact: true });
      await offer.click();
      await expect.poll(() => total(page)).toBeGreaterThan(5);
      expect(await results(page).locator('mark').first().innerText()).toBe('农村生活污水');
    });
  });

  it.each([
    ['NH3-N', '氨氮'],
    ['TN', '总氮'],
    ['fishing ban', '禁渔'],
    ['Development and Reform Commission', '发展改革委'],
  ])('%s: %s', async (query, expected) => {
    await withPage(browser, `search/?q=${encodeURIComponent(query)}`, async (page) => {
      await answered(page);
      await page.locator('[data-search-suggestions] li').first().waitFor();
      expect(await page.locator('[data-search-suggestions]').innerText()).toContain(expected);
    });
  });
});

describe('figures', () => {
  it('are whole, and parts of longer ones are one click away, and back', async () => {
    await withPage(browser, 'search/?q=3000', async (page) => {
      await answered(page);
      const whole = await total(page);
      const line = page.locator('[data-figures]');
      const promised = Number(/(\d+) 段/.exec(await line.innerText())?.[1]);
      expect(promised).toBeGreaterThan(whole);
      await line.locator('a').click();
      await expect.poll(() => total(page)).toBe(promised);
      expect(asked(page).get('figures')).toBe('inside');
      await page.locator('[data-figures="inside"] a').click();
      await expect.poll(() => total(page)).toBe(whole);
    });
  });

  it('are marked whole in the chapter', async () => {
    await withPage(browser, 'search/?q=0.5351', async (page) => {
      await answered(page);
      await page.locator('[data-hit] a').first().click();
      await page.locator('mark').first().waitFor();
      expect(await page.locator('mark').allInnerTexts()).toEqual(['0.5351']);
    });
  });
});

it.each(['search/?q=污水处理率', 'en/search/?q=rural+sewage', 'search/?q=3000'])(
  '%s is accessible',
  async (path) => {
    await withPage(browser, path, async (page) => {
      await answered(page);
      await page.locator('[data-search-site] > *').first().waitFor();
      expect(await violations(page)).toEqual([]);
    });
  },
);
