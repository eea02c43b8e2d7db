import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import type { BlockRecord } from '../../src/model/block.ts';
import type { OutlineRecord } from '../../src/model/outline.ts';
import { answered, hitBlocks, loadedFrom, results, total } from './search-page.ts';
import { address, withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const box = (page: Page) => page.locator('main [data-search-input]').first();
const search = (page: Page) => new URL(page.url()).searchParams;

describe('the search page', () => {
  it('is idle until something is asked, and loads nothing of an index before', async () => {
    await withPage(browser, 'search/', async (page) => {
      expect(await results(page).getAttribute('data-state')).toBe('idle');
      expect(await loadedFrom(page, '/search-index/')).toEqual([]);
      expect(await loadedFrom(page, '/pagefind/')).toEqual([]);
      await box(page).focus();
      await expect.poll(() => loadedFrom(page, '/search-index/')).toHaveLength(1);
    });
  });

  it.each(['', 'en/'])('finds all blocks that hold 排污口, and no others (/%s)', async (prefix) => {
    const blocks = (await (await fetch(address('data/blocks.json'))).json()) as BlockRecord[];
    const outline = (await (await fetch(address('data/outline.json'))).json()) as OutlineRecord[];
    const holding = [
      ...blocks.filter(({ text }) => text.includes('排污口')),
      ...outline.filter(({ title }) => title.includes('排污口')),
    ].map(({ id }) => id);
    await withPage(browser, `${prefix}search/?q=排污口`, async (page) => {
      await answered(page);
      expect((await hitBlocks(page)).toSorted()).toEqual(holding.toSorted());
      expect(await total(page)).toBe(holding.length);
      const counts = await page.locator('[data-plan-count]').allInnerTexts();
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(holding.length);
      expect(await loadedFrom(page, '/pagefind/')).toEqual([]);
    });
  });

  it('says which plans do not mention a word', async () => {
    await withPage(browser, 'search/?q=大昌湖', async (page) => {
      await answered(page);
      const counts = await page.locator('[data-plan-count]').allInnerTexts();
      expect(counts.filter((count) => count === '0').length).toBe(counts.length - 1);
      expect(await page.getByText('未提及').filter({ visible: true }).count()).toBe(counts.length - 1);
    });
  });

  it('shows keywords in context for the first hits, and for others when they come near', async () => {
    await withPage(browser, 'search/?q=水', async (page) => {
      await answered(page);
      expect(await total(page)).toBeGreaterThan(500);
      expect(await page.locator('[data-hit]').count()).toBe(await total(page));
      expect(await page.locator('[data-hit]:nth-child(10) mark').first().innerText()).toBe('水');
      const last = page.locator('[data-hit]').last();
      expect(await last.locator('mark').count()).toBe(0);
      await last.scrollIntoViewIfNeeded();
      await expect.poll(() => last.locator('mark').count()).toBeGreaterThan(0);
    });
  });

  it('opens a long passage', async () => {
    await withPage(browser, 'search/?q=入河排污口', async (page) => {
      await answered(page);
      const hit = page.locator('[data-hit]', { has: page.locator('button') }).first();
      await hit.waitFor();
      const before = (await hit.locator('.hit-text').innerText()).length;
      const button = hit.locator('button');
      await button.click();
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      expect((await hit.locator('.hit-text').innerText()).length).toBeGreaterThan(before);
      await button.click();
      expect((await hit.locator('.hit-text').innerText()).length).toBe(before);
    });
  });

  it('lists the forms that were tried', async () => {
    await withPage(browser, 'search/?q=二类', async (page) => {
      await answered(page);
      expect(await page.locator('[data-search-forms]').innerText()).toBe('查找了：二类、Ⅱ类、II类。');
    });
  });
});

describe('the syntax', () => {
  const count = (query: string, more = ''): Promise<number> =>
    withPage(browser, `search/?q=${encodeURIComponent(query)}${more}`, async (page) => {
      await answered(page);
      return total(page);
    });

  it('knows and, or, not, phrases and nearness', async () => {
    const [waste, network, both, either, without, inSection] = await Promise.all([
      count('污水'),
      count('管网'),
      count('污水 管网'),
      count('污水 | 管网'),
      count('污水 -管网'),
      count('污水 管网', '&near=section'),
    ]);
    expect(either).toBe(waste + network - both);
    expect(without).toBe(waste - both);
    expect(inSection).toBeGreaterThan(both);
    expect(await count('"农药 化肥"')).toBe(await count('农药化肥'));
  });
});

describe('typing', () => {
  it('answers while words are typed, in one entry of the history', async () => {
    await withPage(browser, 'search/', async (page) => {
      await box(page).pressSequentially('再生水', { delay: 30 });
      await expect.poll(() => search(page).get('q')).toBe('再生水');
      await answered(page);
      expect(await total(page)).toBeGreaterThan(5);
      const length = await page.evaluate(() => history.length);
      await box(page).pressSequentially('利用', { delay: 250 });
      await expect.poll(() => search(page).get('q')).toBe('再生水利用');
      expect(await page.evaluate(() => history.length)).toBe(length);
      await box(page).press('Enter');
      await box(page).fill('禁渔');
      await expect.poll(() => search(page).get('q')).toBe('禁渔');
      await page.goBack();
      await expect.poll(() => box(page).inputValue()).toBe('再生水利用');
    });
  });

  it('shows the answer to the last query only', async () => {
    await withPage(browser, 'search/', async (page) => {
      await box(page).fill('水');
      await box(page).press('Enter');
      await box(page).fill('大昌湖');
      await box(page).press('Enter');
      await answered(page);
      await expect.poll(() => total(page)).toBeLessThan(20);
      expect(search(page).getAll('q')).toEqual(['大昌湖']);
    });
  });

  it('does not search while an input method composes', async () => {
    await withPage(browser, 'search/', async (page) => {
      const send = (name: string) =>
        box(page).evaluate((input, type) => {
          input.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
        }, name);
      await box(page).focus();
      await send('compositionstart');
      await box(page).pressSequentially('jinyu', { delay: 20 });
      await page.waitForTimeout(400);
      expect(search(page).get('q')).toBe(null);
      expect(await results(page).getAttribute('data-state')).toBe('idle');
      await box(page).evaluate((input) => ((input as HTMLInputElement).value = '禁渔'));
      await send('compositionend');
      await answered(page);
      expect(search(page).get('q')).toBe('禁渔');
    });
  });

  it('begins with / on every page', async () => {
    await withPage(browser, 'plans/wushan/2/', async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('禁渔');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
      await answered(page);
      expect(await total(page)).toBeGreaterThan(5);
      await page.keyboard.press('/');
      expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
    });
  });
});

describe('filters', () => {
  it('restrict the list, stand in the address, and go back', async () => {
    await withPage(browser, 'search/?q=再生水', async (page) => {
      await answered(page);
      const all = await total(page);
      await page.locator('input[name="plan"][value="bazhong"]').check();
      await expect.poll(() => total(page)).toBeLessThan(all);
      expect(search(page).getAll('plan')).toEqual(['bazhong']);
      expect(await page.locator('[data-hit]:not([data-plan="bazhong"])').count()).toBe(0);
      // What the other plans hold is still said.
      expect(Number(await page.locator('[data-plan-count="wushan"]').innerText())).toBeGreaterThan(0);
      await page.goBack();
      await expect.poll(() => total(page)).toBe(all);
      expect(await page.locator('input[name="plan"]:checked').count()).toBe(0);
      await page.goForward();
      await expect.poll(() => total(page)).toBeLessThan(all);
      await page.locator('[data-clear-filters]').click();
      await expect.poll(() => total(page)).toBe(all);
    });
  });

  it('count what they offer', async () => {
    await withPage(browser, 'search/?q=排污口', async (page) => {
      await answered(page);
      await page.getByText('筛选', { exact: true }).click();
      const rows = Number(await page.locator('[data-kind-count="row"]').innerText());
      expect(rows).toBeGreaterThan(0);
      await page.locator('input[name="kind"][value="row"]').check();
      await expect.poll(() => total(page)).toBe(rows);
      const annex = Number(await page.locator('[data-chapter-count="annex"]').innerText());
      await page.locator('input[name="chapter"][value="annex"]').check();
      await expect.poll(() => total(page)).toBe(annex);
    });
  });

  it('a cell of the matrix leads to the hits of its chapter', async () => {
    await withPage(browser, 'search/?q=排污口', async (page) => {
      await answered(page);
      const cell = page.locator('.matrix .level-3 a').first();
      const blocks = Number(await cell.locator('.count').innerText());
      await cell.click();
      await expect.poll(() => total(page)).toBe(blocks);
      expect(search(page).get('chapter')).toMatch(/^\w+\/\w+/);
      expect(await page.locator('.matrix a[aria-current]').count()).toBe(1);
      expect(await page.locator('[data-chosen-chapters]').innerText()).toContain('只看');
    });
  });
});

describe('views', () => {
  it('a concordance has a line an occurrence, and can be sorted by what follows', async () => {
    await withPage(browser, 'search/?q=禁渔&view=concordance', async (page) => {
      await answered(page);
      const occurrences = await page
        .locator('[data-hit]')
        .evaluateAll((hits) =>
          hits.reduce((sum, hit) => sum + Number((hit as HTMLElement).dataset['occurrences']), 0),
        );
      expect(await page.locator('.kwic > li').count()).toBe(occurrences);
      await page.locator('select[name="sort"]').selectOption('after');
      await expect.poll(() => search(page).get('sort')).toBe('after');
      await answered(page);
      const behind = await page.locator('.kwic-behind').allInnerTexts();
      const keys = behind.map((text) => text.slice(2).replaceAll(/[\s\p{P}]/gu, ''));
      const collator = new Intl.Collator('zh-CN');
      expect(keys).toEqual(keys.toSorted((a, b) => collator.compare(a, b)));
      const lefts = await page
        .locator('.kwic mark')
        .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().left)));
      expect(new Set(lefts).size).toBe(1);
    });
  });

  it('columns set the plans beside each other on a wide screen, below each other on a phone', async () => {
    const columns = (width: number): Promise<number> =>
      withPage(
        browser,
        'search/?q=禁渔&view=columns&plan=wushan&plan=bazhong',
        async (page) => {
          await answered(page);
          expect(await page.locator('.hit-group').count()).toBe(2);
          const tops = await page
            .locator('.hit-group')
            .evaluateAll((groups) => groups.map((group) => Math.round(group.getBoundingClientRect().top)));
          return new Set(tops).size;
        },
        { viewport: { width, height: 800 } },
      );
    expect(await columns(1280)).toBe(1);
    expect(await columns(360)).toBe(2);
  });

  it('by relevance the passages that are about the words come first, and nothing is lost', async () => {
    await withPage(browser, 'search/?q=入河排污口&sort=relevance', async (page) => {
      await answered(page);
      const hits = await total(page);
      expect(await page.locator('[data-hit]').count()).toBe(hits);
      const occurrences = await page
        .locator('[data-hit]')
        .evaluateAll((list) => list.map((hit) => Number((hit as HTMLElement).dataset['occurrences'])));
      expect(occurrences[0]).toBe(Math.max(...occurrences));
    });
  });
});

describe('several queries', () => {
  it('are compared in a table, listed one at a time, and can be removed', async () => {
    await withPage(browser, 'search/?q=禁渔', async (page) => {
      await answered(page);
      await page.locator('[data-add-query]').click();
      await page.keyboard.type('再生水');
      await expect.poll(() => search(page).getAll('q')).toEqual(['禁渔', '再生水']);
      await answered(page);
      expect(await page.locator('.comparison tbody tr').count()).toBe(2);
      const first = await total(page);
      await page.locator('.comparison a', { hasText: '再生水' }).click();
      await expect.poll(() => search(page).get('show')).toBe('2');
      await expect.poll(() => page.locator('[data-hit] mark').first().innerText()).toBe('再生水');
      await page.locator('[data-remove]').click();
      await expect.poll(() => search(page).getAll('q')).toEqual(['禁渔']);
      await expect.poll(() => total(page)).toBe(first);
    });
  });

  it('are drawn in a chart that says in words what it shows', async () => {
    await withPage(browser, 'en/search/?q=禁渔&q=再生水', async (page) => {
      await answered(page);
      expect(await page.locator('.query-chart').count()).toBe(0);
      await page.getByText('Chart', { exact: true }).click();
      const chart = page.getByRole('img', { name: /禁渔/ });
      await chart.waitFor();
      expect(await chart.locator('desc').textContent()).toMatch(/禁渔: Wushan \d/);
      const [svg] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download SVG' }).click(),
      ]);
      expect(svg.suggestedFilename()).toBe('禁渔-再生水.svg');
      const [png] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download PNG' }).click(),
      ]);
      expect(png.suggestedFilename()).toBe('禁渔-再生水.png');
    });
  });
});
