import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { CascadeRecord } from '../../src/model/cascade.ts';
import { address, screenAndOverflow, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
let all: CascadeRecord[];
beforeAll(async () => {
  browser = await launchChromium();
  all = (await (await fetch(address('data/cascade.json'))).json()) as CascadeRecord[];
});
afterAll(() => browser.close());

const path = 'cascade/';
const shown = (page: Page): Promise<string[]> =>
  page
    .locator('tr[data-task]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-task') ?? ''));
const tasksOf = (fits: (cell: CascadeRecord) => boolean): string[] => [
  ...new Set(all.filter(fits).map(({ task }) => task.block)),
];
const filter = (page: Page, facet: string, value: string) =>
  page.locator(`[data-cascade-filters] [data-facet="${facet}"][data-value="${value}"]`);

it('the matrix has a cell for every task and plan, and opens with what is remarkable', async () => {
  await withPage(browser, path, async (page) => {
    expect(await page.locator('td[data-verdict]').count()).toBe(all.length);
    const tightened = all.filter((cell) => cell.plan === 'wuxi' && cell.verdict === 'tightened').length;
    expect(await page.locator('.introduction').innerText()).toContain(
      `加严最多的是巫溪，${String(tightened)}项`,
    );
  });
});

it('filters can be combined, live in the address, and go with the way back', async () => {
  await withPage(browser, path, async (page) => {
    await filter(page, 'plan', 'wushan').click();
    await filter(page, 'verdict', 'absent').click();
    expect(new URL(page.url()).search).toBe('?plan=wushan&verdict=absent');
    expect(await shown(page)).toEqual(
      tasksOf(({ plan, verdict }) => plan === 'wushan' && verdict === 'absent'),
    );
    expect(await page.locator('td[data-plan="wuxi"]:visible').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => shown(page)).toHaveLength(tasksOf(() => true).length);
    await page.locator('[data-clear]').click();
    expect(new URL(page.url()).search).toBe('');
  });
});

it('a cell opens the sentences of both plans, and each leads to its line', async () => {
  await withPage(browser, path, async (page) => {
    const cell = page.locator('td[data-plan="wushan"][data-verdict="loosened"] a').first();
    await cell.click();
    await page.waitForURL(/cascade\/p\w+\/#wushan$/);
    expect(await page.locator('.task .passage').innerText()).toContain('98%以上');
    const section = page.locator('section#wushan');
    expect(await section.innerText()).toContain('96%以上');
    expect(await section.locator('.same-words').count()).toBeGreaterThan(0);
    const link = section.locator('li a').first();
    const quote = await section.locator('li .passage').first().innerText();
    await link.click();
    await page.waitForURL(/plans\/wushan/);
    expect(await page.locator(':target').innerText()).toContain(quote);
  });
});

describe('without script', () => {
  it('filters are links to pages', async () => {
    await withPage(
      browser,
      path,
      async (page) => {
        await filter(page, 'verdict', 'absent').click();
        await page.waitForURL(/cascade\/verdict\/absent\/$/);
        expect(await shown(page)).toEqual(tasksOf(({ verdict }) => verdict === 'absent'));
      },
      { javaScriptEnabled: false },
    );
  });
});

it.each(['', 'en/'])(
  'on a phone nothing is pushed sideways, and the names of the plans stay: %s',
  async (language) => {
    await withPage(
      browser,
      language + path,
      async (page) => {
        expect(await screenAndOverflow(page)).toEqual({ screen: 360, overflow: 0 });
        await page
          .locator('tr[data-task]')
          .nth(20)
          .evaluate((row) => {
            row.scrollIntoView({ block: 'center' });
          });
        const head = await page
          .locator('.cascade-matrix thead')
          .evaluate((each) => each.getBoundingClientRect().top);
        expect(Math.round(head)).toBe(0);
      },
      { viewport: { width: 360, height: 780 } },
    );
  },
);

it.each(['light', 'dark'] as const)('axe finds nothing in the matrix or a task (%s)', async (colorScheme) => {
  const task = all.find(({ verdict }) => verdict === 'loosened')?.task.block ?? '';
  for (const each of [path, `${path}${task}/`]) {
    await withPage(browser, each, async (page) => expect(await violations(page)).toEqual([]), {
      colorScheme,
    });
  }
});
