import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableRecord } from '../../src/model/table.ts';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { address, pageKinds, withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const phone = { viewport: { width: 360, height: 760 } };

async function tables(): Promise<TableRecord[]> {
  const all = (await (await fetch(address('data/tables.json'))).json()) as TableRecord[];
  return all.filter(({ header }) => header.length > 2);
}

describe('on a phone, without script', () => {
  it('the row that an address names says all its values on the screen, in every table', async () => {
    const every = await tables();
    expect(every.length).toBeGreaterThan(8);
    await withPage(
      browser,
      '',
      async (page) => {
        for (const { url, rows, rowRoles, rowBlocks, title } of every) {
          const index = rowRoles.indexOf('data');
          const block = rowBlocks[index] ?? '';
          await page.goto(address(`${url.slice(1).split('#')[0] ?? ''}#${block}`));
          const list = page.locator(`[id="${block}"] .row-values`);
          expect(await list.isVisible(), `${title}, ${block}`).toBe(true);
          expect(await page.locator('.row-values:visible').count()).toBe(1);
          expect(await list.locator('dd').allInnerTexts()).toEqual(
            (rows[index] ?? []).filter((cell) => cell !== ''),
          );
          const edges = await list
            .locator('dd')
            .evaluateAll((values) =>
              values.map((value) => value.getBoundingClientRect()).map(({ left, right }) => [left, right]),
            );
          for (const [left = -1, right = 999] of edges) {
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(360);
          }
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(overflow).toBeLessThanOrEqual(0);
        }
      },
      { ...phone, javaScriptEnabled: false },
    );
  });
});

/** How far the head and the first name of a row in view are from the edges of what they must stay in. */
function headAndNames(page: Page): Promise<{ head: number; names: number }> {
  return page.locator('.pinned').evaluate((region) => {
    const isMoving = getComputedStyle(region).overflowY !== 'visible';
    const { top, left } = isMoving
      ? region.getBoundingClientRect()
      : { top: 0, left: region.getBoundingClientRect().left };
    const head = region.querySelector('thead th')?.getBoundingClientRect();
    const name = region.querySelector('tbody tr:nth-child(12) th')?.getBoundingClientRect();
    return { head: Math.round((head?.top ?? 99) - top), names: Math.round((name?.left ?? 99) - left) };
  });
}

describe('a long table of plans', () => {
  it.each(['indicators', 'topics', 'terms'] as const)(
    'keeps its head in view on a wide screen: %s',
    async (kind) => {
      await withPage(
        browser,
        pageKinds[kind],
        async (page) => {
          const row = page.locator('.pinned tbody tr').nth(11);
          await row.evaluate((element) => {
            element.scrollIntoView({ block: 'start' });
          });
          expect(await headAndNames(page)).toEqual({ head: 0, names: 0 });
        },
        { viewport: { width: 1440, height: 500 } },
      );
    },
  );

  it.each(['topics', 'terms'] as const)(
    'keeps its head and the names of its rows on a phone: %s',
    async (kind) => {
      await withPage(
        browser,
        pageKinds[kind],
        async (page) => {
          await page.locator('.pinned').evaluate((region) => {
            region.scrollTo(80, 200);
          });
          expect(await page.locator('.pinned').evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
          expect(await headAndNames(page)).toEqual({ head: 0, names: 0 });
        },
        phone,
      );
    },
  );

  it('shows the name of an indicator on a phone as long as its plans are read', async () => {
    await withPage(
      browser,
      pageKinds.indicators,
      async (page) => {
        const row = page.locator('.pinned tbody tr').nth(4);
        await row.evaluate((element) => {
          scrollTo(0, element.getBoundingClientRect().top + scrollY + element.clientHeight / 2);
        });
        const name = await row.locator('th').evaluate((element) => element.getBoundingClientRect());
        expect(Math.round(name.top)).toBe(0);
        expect(name.width).toBeGreaterThan(300);
      },
      phone,
    );
  });

  it('keeps columns that can be read with forty plans', async () => {
    await withPage(
      browser,
      pageKinds.indicators,
      async (page) => {
        const { narrowest, overflow, head } = await page.evaluate(() => {
          const region = document.querySelector('.pinned') as Element;
          region.classList.remove('few');
          for (const row of region.querySelectorAll('tr')) {
            const last = row.lastElementChild;
            for (let plan = 5; plan < 40; plan += 1) if (last) row.append(last.cloneNode(true));
          }
          region.scrollTo(1500, 1500);
          const widths = [...region.querySelectorAll('tbody tr:first-child td')].map(
            (cell) => cell.getBoundingClientRect().width,
          );
          return {
            narrowest: Math.min(...widths),
            overflow: document.documentElement.scrollWidth - innerWidth,
            head:
              (region.querySelector('thead th')?.getBoundingClientRect().top ?? 99) -
              region.getBoundingClientRect().top,
          };
        });
        expect(narrowest).toBeGreaterThan(120);
        expect(overflow).toBeLessThanOrEqual(0);
        expect(Math.round(head)).toBe(0);
      },
      { viewport: { width: 1440, height: 800 } },
    );
  });
});

describe('the row that an address names', () => {
  it('is marked, and no cell that belongs to other rows too', async () => {
    const merged = (await tables()).flatMap(({ url, rows, rowRoles, rowBlocks }) =>
      rows.flatMap((_, index) =>
        rowRoles[index] === 'data' ? [`${url.slice(1).split('#')[0] ?? ''}#${rowBlocks[index] ?? ''}`] : [],
      ),
    );
    await withPage(
      browser,
      '',
      async (page) => {
        let seen = 0;
        let visited = '';
        for (const path of merged) {
          const [chapter = '', block = ''] = path.split('#');
          if (chapter !== visited) await page.goto(address(chapter));
          visited = chapter;
          const row = page.locator(`[id="${block}"]`);
          if ((await row.locator('[rowspan]').count()) === 0) continue;
          await page.goto(address(path));
          const colours = await row.evaluate((element) =>
            [...element.children].slice(1).map((cell) => ({
              merged: cell.hasAttribute('rowspan'),
              marked: getComputedStyle(cell).backgroundColor !== 'rgba(0, 0, 0, 0)',
            })),
          );
          expect(
            colours.filter(({ merged: isMerged, marked }) => isMerged === marked),
            path,
          ).toEqual([]);
          seen += 1;
          if (seen === 6) break;
        }
        expect(seen).toBe(6);
      },
      { viewport: { width: 1280, height: 800 } },
    );
  });
});
