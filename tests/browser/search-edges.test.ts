import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Dialog, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { BlockRecord } from '../../src/model/block.ts';
import type { ExportRow } from '../../src/search/export.ts';
import { answered, hitBlocks, results, searchBox, total } from './search-page.ts';
import { address, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function exported(page: Page, format: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-export="${format}"]`).click(),
  ]);
  return readFile(await file.path(), 'utf8');
}

describe('the export', () => {
  it('holds every hit with its words, place, address and citation', async () => {
    await withPage(browser, 'search/?q=二类', async (page) => {
      await answered(page);
      await page.getByText('导出', { exact: true }).click();
      const rows = JSON.parse(await exported(page, 'json')) as ExportRow[];
      expect(rows.map(({ url }) => url.split('#')[1])).toEqual(await hitBlocks(page));
      for (const { quotation, forms, url, citation, line, lineEnd } of rows) {
        expect(forms.length).toBeGreaterThan(0);
        for (const form of forms) expect(quotation).toContain(form);
        expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/plans\/\w+\/[\w-]+\/#/);
        expect(citation).toContain(`文本第${line === lineEnd ? line : `${line}–${lineEnd}`}行，${url}`);
      }
      const csv = await exported(page, 'csv');
      expect(csv.startsWith('\ufeff检索词 Query (query),规划 Plan (planTitle),')).toBe(true);
      expect(csv.match(/\r\n/g)?.length).toBe(rows.length + 1);
      const markdown = await exported(page, 'md');
      expect(markdown.match(/^> /gm)?.length).toBe(rows.length);
      expect(await page.locator('[data-export-status]').innerText()).toContain(String(rows.length));
    });
  });

  it('is a workbook that the browser writes by itself, however long the list', async () => {
    await withPage(browser, 'en/search/?q=水', async (page) => {
      await answered(page);
      await page.getByText('Export', { exact: true }).click();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-export="xlsx"]').click(),
      ]);
      expect(file.suggestedFilename()).toBe('水.xlsx');
      const files = unzipSync(await readFile(await file.path()));
      const hits = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      expect(hits.match(/<row /g)).toHaveLength((await total(page)) + 1);
      expect(hits).toContain('>Plan 规划 (planTitle)<');
    });
  });

  it('holds the hits that pass the filters', async () => {
    await withPage(browser, 'search/?q=水&plan=chongqing&kind=heading', async (page) => {
      await answered(page);
      await page.getByText('导出', { exact: true }).click();
      const rows = JSON.parse(await exported(page, 'json')) as ExportRow[];
      expect(rows.length).toBe(await total(page));
      expect(new Set(rows.map(({ plan, kind }) => `${plan} ${kind}`))).toEqual(new Set(['chongqing 标题']));
    });
  });
});

describe('the topic filter', () => {
  it('leaves the passages that the data give to that topic', async () => {
    const blocks = (await (await fetch(address('data/blocks.json'))).json()) as BlockRecord[];
    const expected = blocks.filter(({ text, topic }) => text.includes('污水处理') && topic === 'rural');
    expect(expected.length).toBeGreaterThan(0);
    await withPage(browser, 'search/?q=污水处理', async (page) => {
      await answered(page);
      await page.getByText('筛选', { exact: true }).click();
      expect(Number(await page.locator('[data-topic-count="rural"]').innerText())).toBe(expected.length);
      await page.locator('input[name="topic"][value="rural"]').check();
      await expect.poll(() => total(page)).toBe(expected.length);
      expect(new URL(page.url()).searchParams.getAll('topic')).toEqual(['rural']);
    });
  });
});

describe('without a hit', () => {
  it('shorter phrases and close chapters are offered', async () => {
    await withPage(browser, 'search/?q=农村污水处理率达标', async (page) => {
      await answered(page);
      expect(await total(page)).toBe(0);
      expect(await page.locator('[data-search-status]').innerText()).toContain('没有一段');
      const offer = page.locator('[data-search-suggestions] a').first();
      const words = await offer.innerText();
      await page.locator('[data-search-closest] a').first().waitFor();
      expect(await page.locator('[data-search-closest]').innerText()).toContain('Pagefind');
      await offer.click();
      await expect.poll(() => total(page)).toBeGreaterThan(0);
      expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    });
  });

  it('a missing Pagefind is said in a line, and harms nothing else', async () => {
    await withPage(browser, 'search/', async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await searchBox(page).fill('亚特兰蒂斯');
      await page.getByText('相近的章节没有载入').waitFor();
      await searchBox(page).fill('禁渔');
      await expect.poll(() => total(page)).toBeGreaterThan(0);
    });
  });

  it('synonyms are offered with their counts, with hits too, and never asked by themselves', async () => {
    await withPage(browser, 'search/?q=十年禁渔', async (page) => {
      await answered(page);
      const found = await total(page);
      const offers = page.locator('[data-search-suggestions] li');
      await offers.first().waitFor();
      expect(await offers.allInnerTexts()).toContainEqual(expect.stringMatching(/^禁捕\s*\d+ 段、\d+ 处$/));
      expect(await total(page)).toBe(found);
    });
  });
});

describe('hostile queries', () => {
  let visitor: Page;
  beforeAll(async () => {
    visitor = await browser.newPage();
  });
  afterAll(() => visitor.close());

  it.each([
    '(.*)+$[^',
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '🐟👨‍👩‍👧',
    '-',
    '|',
    '"',
    '。',
    '- | - |',
    '水'.repeat(200),
    '\\',
    '__proto__',
    'constructor toString',
    '%E6%B0%B4%',
    '二〇二五年二〇三五年一二三四五六七八九十Ⅱ类m3km2',
  ])('%s does no harm', async (query) => {
    const errors: string[] = [];
    const note = ({ message }: Error): void => void errors.push(message);
    const dismiss = (dialog: Dialog): void => {
      errors.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    };
    visitor.on('pageerror', note).on('dialog', dismiss);
    try {
      await visitor.goto(address('search/'));
      await searchBox(visitor).fill(query);
      await searchBox(visitor).press('Enter');
      await answered(visitor);
      expect(await visitor.locator('[data-hit]').count()).toBe(await total(visitor));
      expect(await visitor.locator('main img').count()).toBe(0);
      await visitor.reload();
      await answered(visitor);
      expect(errors).toEqual([]);
    } finally {
      visitor.off('pageerror', note).off('dialog', dismiss);
    }
  });

  it('a query of blanks asks nothing', async () => {
    await withPage(browser, 'search/?q=%20%20', async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await results(page).getAttribute('data-state')).toBe('idle');
      expect(await page.locator('[data-search-controls]').isVisible()).toBe(false);
    });
  });
});

describe('where the index cannot be had', () => {
  it('the page says so and leads elsewhere, and tries again with the next query', async () => {
    await withPage(browser, 'search/', async (page) => {
      await page.route('**/search-index/**', (route) => route.abort());
      await searchBox(page).fill('禁渔');
      const message = page.locator('[data-search-failure]');
      await message.waitFor();
      expect(await message.locator('a').count()).toBe(2);
      expect(await results(page).getAttribute('data-state')).toBe('idle');
      expect(await violations(page)).toEqual([]);
      await page.unroute('**/search-index/**');
      await searchBox(page).press('Enter');
      await answered(page);
      expect(await message.isVisible()).toBe(false);
      expect(await total(page)).toBeGreaterThan(0);
    });
  });

  it('an old browser, which cannot unpack it, does so with a library', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript('delete globalThis.DecompressionStream');
    await page.goto(address('en/search/?q=禁渔'));
    await answered(page);
    expect(await total(page)).toBeGreaterThan(0);
    await context.close();
  });

  it('an empty page offers queries that find something, and takes them away with the first one', async () => {
    await withPage(browser, 'en/search/', async (page) => {
      const start = page.locator('[data-search-start]');
      const examples = start.locator('.suggestions a[href*="?q="]');
      expect(await examples.count()).toBeGreaterThan(9);
      await examples.first().click();
      await expect.poll(() => total(page)).toBeGreaterThan(0);
      expect(await start.isVisible()).toBe(false);
      await page.goBack();
      await expect.poll(() => start.isVisible()).toBe(true);
    });
  });

  it('without JavaScript the page leads elsewhere', async () => {
    await withPage(
      browser,
      'search/?q=禁渔',
      async (page) => {
        const ways = page.locator('[data-search-start] .elsewhere a');
        expect(await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
          '/terms/',
          '/plans/',
        ]);
        expect(await ways.first().isVisible()).toBe(true);
        expect(await page.locator('main').innerText()).toContain('JavaScript');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('a query that is not plain says how it was read', () => {
  const searched = <Result>(query: string, look: (page: Page) => Promise<Result>): Promise<Result> =>
    withPage(browser, `search/?q=${encodeURIComponent(query)}`, async (page) => {
      await answered(page);
      return look(page);
    });

  it.each([
    ['(禁渔 | 禁捕) 长江', '(禁渔 | 禁捕) 长江'],
    ['禁渔 或 禁捕', '禁渔 | 禁捕'],
    ['黑 臭 水 体', '黑臭水体'],
  ])('%s', async (query, readAs) => {
    const found = await searched(query, async (page) => {
      expect(await page.locator('[data-read-as]').innerText()).toContain(`读作：${readAs}。`);
      return total(page);
    });
    expect(found).toBeGreaterThan(0);
    expect(await searched(readAs, total)).toBe(found);
  });

  it('with separators is read as typed first, and only then as its words', async () => {
    await searched('污水，黑臭', async (page) => {
      expect(await page.locator('[data-read-as]').innerText()).toContain('读作：污水 黑臭。');
      expect(await total(page)).toBeGreaterThan(0);
    });
  });

  it('that is too long finds nothing, and says why', async () => {
    await searched('水'.repeat(1001), async (page) => {
      expect(await total(page)).toBe(0);
      expect(await page.locator('main').innerText()).toContain('超过1000字');
    });
  });
});
