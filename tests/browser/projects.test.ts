import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { ProjectRecord } from '../../src/model/project.ts';
import { address, screenAndOverflow, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
let all: ProjectRecord[];
beforeAll(async () => {
  browser = await launchChromium();
  all = (await (await fetch(address('data/projects.json'))).json()) as ProjectRecord[];
});
afterAll(() => browser.close());

const path = 'projects/';
const listed = (page: Page): Promise<string[]> =>
  page
    .locator('tr[data-project]')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id));
const filter = (page: Page, facet: string, value: string) =>
  page.locator(`[data-project-filters] [data-facet="${facet}"][data-value="${value}"]`);
const idsOf = (fits: (record: ProjectRecord) => boolean): string[] => all.filter(fits).map(({ id }) => id);

describe('the filters of the projects', () => {
  it('can be combined, live in the address, and go with the way back', async () => {
    await withPage(browser, path, async (page) => {
      expect(await listed(page)).toEqual(idsOf(() => true));
      await filter(page, 'plan', 'wuxi').click();
      await filter(page, 'funding', 'social').click();
      expect(new URL(page.url()).search).toBe('?plan=wuxi&funding=social');
      const expected = all.filter(({ plan, funding }) => plan === 'wuxi' && (funding?.social ?? 0) > 0);
      expect(await listed(page)).toEqual(expected.map(({ id }) => id));
      const sum = expected.reduce((total, { investment }) => total + (investment ?? 0), 0);
      expect(await page.locator('[data-shown]').innerText()).toBe(
        `列出${String(expected.length)}项，投资共${sum.toLocaleString('zh')}万元`,
      );
      await page.goBack();
      await expect.poll(() => listed(page)).toEqual(idsOf(({ plan }) => plan === 'wuxi'));
      await page.locator('[data-clear]').click();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('find an agency among several that lead, in both languages', async () => {
    const name = '巫溪县林业局';
    for (const prefix of ['', 'en/']) {
      await withPage(browser, `${prefix}${path}?lead=${encodeURIComponent(name)}`, async (page) => {
        expect(await listed(page)).toEqual(idsOf(({ leads }) => leads.includes(name)));
        expect(await filter(page, 'lead', name).getAttribute('aria-current')).toBe('true');
      });
    }
  });

  it('say so where nothing is left, and offer nothing that would leave nothing', async () => {
    await withPage(browser, `${path}?plan=wushan`, async (page) => {
      expect(await filter(page, 'funding', 'fiscal').getAttribute('href')).toBeNull();
    });
    await withPage(browser, `${path}?plan=wushan&funding=fiscal`, async (page) => {
      expect(await listed(page)).toEqual([]);
      expect(await page.locator('[data-no-projects]').isVisible()).toBe(true);
    });
  });
});

it('the order by investment puts the largest first, and that of the text comes back', async () => {
  await withPage(browser, path, async (page) => {
    await page.locator('[data-sort-choice] select').selectOption('investment');
    expect(new URL(page.url()).search).toBe('?sort=investment');
    const amounts = (await listed(page)).map((id) => all.find((each) => each.id === id)?.investment ?? -1);
    expect(amounts).toHaveLength(all.length);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    await page.locator('[data-sort-choice] select').selectOption('text');
    expect(await listed(page)).toEqual(idsOf(() => true));
  });
});

it('a bar asks for the projects of its category', async () => {
  await withPage(browser, path, async (page) => {
    const bar = page.locator('.investment-sums .category[data-facet]').first();
    const category = await bar.getAttribute('data-value');
    await bar.click();
    expect(new URL(page.url()).searchParams.get('category')).toBe(category);
    expect(await listed(page)).toEqual(idsOf((each) => each.category === category));
  });
});

it('an amount and a name open their row in the chapter', async () => {
  await withPage(browser, path, async (page) => {
    const [first] = all as [ProjectRecord];
    const row = page.locator(`#${first.id}`);
    expect(await row.locator('.name > a').getAttribute('href')).toContain(first.source.url);
    await row.locator('.amount a').click();
    await page.waitForURL(/plans\/wushan/);
    expect(await page.locator(':target').innerText()).toContain(first.investmentRaw ?? '');
  });
});

describe('without script', () => {
  it('the page has all, and its filters lead to places on it', async () => {
    await withPage(
      browser,
      path,
      async (page) => {
        expect(await listed(page)).toEqual(idsOf(() => true));
        await filter(page, 'plan', 'wuxi').click();
        expect(await page.locator(':target').innerText()).toContain('巫溪');
        await filter(page, 'funding', 'social').click();
        expect(await page.locator(':target').innerText()).toContain('社会');
        expect(await page.locator('[data-sort-choice]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

it.each([360, 768])('nothing is pushed sideways at %s pixels', async (width) => {
  for (const prefix of ['', 'en/']) {
    await withPage(
      browser,
      prefix + path,
      async (page) => {
        expect(await screenAndOverflow(page)).toEqual({ screen: width, overflow: 0 });
      },
      { viewport: { width, height: 900 } },
    );
  }
});

it.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (colorScheme) => {
  await withPage(
    browser,
    `${path}?plan=wuxi`,
    async (page) => {
      expect(await violations(page)).toEqual([]);
    },
    { colorScheme },
  );
});
