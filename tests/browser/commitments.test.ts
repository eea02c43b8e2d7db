import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { CommitmentRecord } from '../../src/model/commitment.ts';
import { address, screenAndOverflow, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
let all: CommitmentRecord[];
beforeAll(async () => {
  browser = await launchChromium();
  all = (await (await fetch(address('data/commitments.json'))).json()) as CommitmentRecord[];
});
afterAll(() => browser.close());

const path = 'commitments/';
const listed = (page: Page): Promise<string[]> =>
  page.locator('tr[data-commitment]').evaluateAll((rows) => rows.map(({ id }) => id));
const filter = (page: Page, facet: string, value: string) =>
  page.locator(`[data-commitment-filters] [data-facet="${facet}"][data-value="${value}"]`);
const idsOf = (fits: (record: CommitmentRecord) => boolean): string[] => all.filter(fits).map(({ id }) => id);

describe('the filters of the commitments', () => {
  it('can be combined, live in the address, and go with the way back', async () => {
    await withPage(browser, path, async (page) => {
      expect((await listed(page)).sort()).toEqual(idsOf(() => true).sort());
      await filter(page, 'plan', 'wuxi').click();
      await page.locator('[data-more-filters] summary').first().click();
      await filter(page, 'topic', 'rural').click();
      expect(new URL(page.url()).search).toBe('?plan=wuxi&topic=rural');
      const expected = idsOf(({ plan, topic }) => plan === 'wuxi' && topic === 'rural');
      expect((await listed(page)).sort()).toEqual(expected.sort());
      expect(await page.locator('[data-shown]').innerText()).toBe(
        `列出${String(expected.length)}条，共${String(all.length)}条`,
      );
      expect(await filter(page, 'topic', 'rural').getAttribute('aria-current')).toBe('true');
      await page.goBack();
      await expect.poll(() => listed(page)).toHaveLength(idsOf(({ plan }) => plan === 'wuxi').length);
      await page.locator('[data-clear]').click();
      expect(new URL(page.url()).search).toBe('');
      expect(await listed(page)).toHaveLength(all.length);
    });
  });

  it('count what each value would leave, and set back what would leave nothing', async () => {
    await withPage(browser, `${path}?plan=wuxi&strength=must`, async (page) => {
      const must = idsOf(({ plan, strength }) => plan === 'wuxi' && strength === 'must');
      expect(await listed(page)).toHaveLength(must.length);
      for (const strength of ['must', 'shall', 'will', 'encourage']) {
        const count = idsOf((record) => record.plan === 'wuxi' && record.strength === strength).length;
        expect(await filter(page, 'strength', strength).locator('.count').innerText()).toBe(String(count));
      }
      const empty = filter(page, 'topic', 'noise');
      expect(await empty.locator('.count').innerText()).toBe('0');
      expect(await empty.getAttribute('href')).toBeNull();
    });
  });

  it('say so where nothing is left', async () => {
    await withPage(browser, `${path}?topic=noise`, async (page) => {
      expect(await listed(page)).toEqual([]);
      expect(await page.locator('[data-no-commitments]').isVisible()).toBe(true);
    });
  });

  it('lead from the page of one value to the page of all, that value added', async () => {
    await withPage(browser, `en/${path}wuxi/`, async (page) => {
      await page.locator('[data-more-filters] summary').first().click();
      await filter(page, 'topic', 'rural').click();
      await page.waitForURL(/commitments\/\?plan=wuxi&topic=rural$/);
      expect(page.url()).toContain('/en/');
    });
  });
});

it('the order lives in the address, and values are ordered within their unit', async () => {
  await withPage(browser, path, async (page) => {
    await page.locator('[data-sort-choice] select').selectOption('value');
    expect(new URL(page.url()).search).toBe('?sort=value');
    const values = await page
      .locator('[data-group="%"] tr[data-commitment]')
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['value'])));
    expect(values.length).toBeGreaterThan(3);
    expect(values).toEqual([...values].sort((a, b) => b - a));
  });
});

it('the list is saved as the rows of the published file that are shown', async () => {
  await withPage(browser, `${path}?plan=chongqing&kind=class`, async (page) => {
    const saving = page.waitForEvent('download');
    await page.locator('[data-export-commitments]').click();
    const saved = readFileSync(await (await saving).path(), 'utf8');
    const read = (csv: string) => parse<Record<string, string>>(csv, { bom: true, columns: true });
    const ids = await listed(page);
    const published = await (await fetch(address('data/commitments.csv'))).text();
    const expected = read(published).filter(({ id = '' }) => ids.includes(id));
    expect(expected.length).toBeGreaterThan(0);
    expect(read(saved)).toEqual(expected);
  });
});

it('a row opens its clause in the chapter', async () => {
  await withPage(browser, `${path}?plan=wushan&kind=class`, async (page) => {
    const row = page.locator('tr[data-commitment]').first();
    const quote = await row.locator('q').innerText();
    const href = (await row.locator('.clause a').getAttribute('href')) ?? '';
    expect(decodeURIComponent(href)).toContain(`:~:text=${quote}`);
    await row.locator('.clause a').click();
    await page.waitForURL(/plans\/wushan/);
    expect(await page.locator(':target').innerText()).toContain(quote);
  });
});

it('an address that names a commitment opens its group', async () => {
  const { id } = all[0] as CommitmentRecord;
  await withPage(browser, `${path}#${id}`, async (page) => {
    await expect.poll(() => page.locator(`#${id}`).isVisible()).toBe(true);
  });
});

describe('without script', () => {
  const withoutScript = { javaScriptEnabled: false };

  it('the page has all, and the filters are links to pages', async () => {
    await withPage(
      browser,
      path,
      async (page) => {
        expect((await listed(page)).sort()).toEqual(idsOf(() => true).sort());
        await page.locator('[data-more-filters] summary').first().click();
        await filter(page, 'topic', 'rural').click();
        await page.waitForURL(/commitments\/topic\/rural\/$/);
        expect((await listed(page)).sort()).toEqual(idsOf(({ topic }) => topic === 'rural').sort());
        expect(await page.locator('[data-sort-choice]').isVisible()).toBe(false);
      },
      withoutScript,
    );
  });
});

it.each(['', '?plan=wushan'])(
  'on a phone nothing is pushed sideways, and the first view is short: %s',
  async (search) => {
    await withPage(
      browser,
      path + search,
      async (page) => {
        expect(await screenAndOverflow(page)).toEqual({ screen: 360, overflow: 0 });
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(8000);
      },
      { viewport: { width: 360, height: 780 } },
    );
  },
);

it.each(['light', 'dark'] as const)('axe finds nothing in an open list (%s)', async (colorScheme) => {
  await withPage(
    browser,
    `${path}?plan=wuxi&topic=rural`,
    async (page) => {
      expect(await violations(page)).toEqual([]);
    },
    { colorScheme },
  );
});
