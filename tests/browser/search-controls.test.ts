import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { answered, asked, total } from './search-page.ts';
import { withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('filters', () => {
  it('restrict the list, stand in the address, and go back', async () => {
    await withPage(browser, 'search/?q=再生水', async (page) => {
      await answered(page);
      const all = await total(page);
      await page.locator('input[name="plan"][value="bazhong"]').check();
      await expect.poll(() => total(page)).toBeLessThan(all);
      expect(asked(page).getAll('plan')).toEqual(['bazhong']);
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
      expect(asked(page).get('chapter')).toMatch(/^\w+\/\w+/);
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
      await expect.poll(() => asked(page).get('sort')).toBe('after');
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
      await expect.poll(() => asked(page).getAll('q')).toEqual(['禁渔', '再生水']);
      await answered(page);
      expect(await page.locator('.comparison tbody tr').count()).toBe(2);
      const first = await total(page);
      await page.locator('.comparison a', { hasText: '再生水' }).click();
      await expect.poll(() => asked(page).get('show')).toBe('2');
      await expect.poll(() => page.locator('[data-hit] mark').first().innerText()).toBe('再生水');
      await page.locator('[data-remove]').click();
      await expect.poll(() => asked(page).getAll('q')).toEqual(['禁渔']);
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

  it.each([
    ['plan=bazhong', '规划：巴中'],
    ['chapter=bazhong%2F3', '部分：巴中 强力推进经济社会绿色转型'],
  ])(
    'leave the plans out that the filter %s leaves out, in the chart, its file and the table',
    async (filter, words) => {
      await withPage(browser, `search/?q=禁渔&q=再生水&${filter}&kind=paragraph`, async (page) => {
        await answered(page);
        const row = page.locator('.comparison tbody tr').first();
        const cells = await row.locator('td').allInnerTexts();
        expect(cells.filter((text) => text === '未选')).toHaveLength(cells.length - 1);
        await page.getByText('图', { exact: true }).click();
        const chart = page.getByRole('img', { name: /禁渔/ });
        await chart.waitFor();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: '下载 SVG' }).click(),
        ]);
        const saved = readFileSync(await file.path(), 'utf8');
        for (const svg of [await chart.evaluate((element) => element.outerHTML), saved]) {
          const [, title = '', description = ''] =
            /<title[^>]*>(.*?)<\/title><desc[^>]*>(.*?)<\/desc>/s.exec(svg) ?? [];
          expect(title).toContain(words);
          expect(title).toContain('段的种类：正文段');
          expect(description).toContain('巫山 未选');
          expect(description).toMatch(/巴中 \d/);
          // Of each measure, for every plan but one.
          expect(svg.match(/>未选</g)).toHaveLength(2 * (cells.length - 1));
          const source = [...svg.matchAll(/<text x="0" y="[\d.]+" font-size="11"[^>]*>([^<]*)</g)]
            .map(([, text]) => text)
            .join('');
          expect(source).toContain(
            `?q=禁渔&amp;q=再生水&amp;${decodeURIComponent(filter)}&amp;kind=paragraph`,
          );
        }
      });
    },
  );

  it('say of a plan whose chapters are not chosen that it was not asked, not that it is silent', async () => {
    await withPage(browser, 'search/?q=排污口&chapter=bazhong%2F3', async (page) => {
      await answered(page);
      const label = page.locator('.plan-counts label', { has: page.locator('input[value="wushan"]') });
      expect(await label.innerText()).toContain('未选');
      expect(await page.locator('[data-plan-count="wushan"]').innerText()).toBe('0');
    });
  });
});
