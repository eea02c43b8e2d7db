import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { RiverRecord } from '../../src/model/river.ts';
import { address, screenAndOverflow, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
let all: RiverRecord[];
beforeAll(async () => {
  browser = await launchChromium();
  all = (await (await fetch(address('data/rivers.json'))).json()) as RiverRecord[];
});
afterAll(() => browser.close());

it('every river is drawn and told, and the answer of one that differs comes first', async () => {
  await withPage(browser, 'rivers/', async (page) => {
    expect(await page.locator('[data-river]').evaluateAll((each) => each.map(({ id }) => id).sort())).toEqual(
      all.map(({ id }) => id).sort(),
    );
    const differs = all.find(({ agreement }) => agreement === 'differs');
    expect(await page.locator('.introduction').innerText()).toContain(differs?.answer.zh ?? '-');
    const names = await page.locator('.river-schematic text.river').allTextContents();
    expect(names.map((name) => name.trim()).sort()).toEqual(all.map(({ name }) => name.zh).sort());
  });
});

it('marks of the schematic lead to the sentence of the target', async () => {
  await withPage(browser, 'rivers/', async (page) => {
    const mark = page.locator('.river-schematic a', { hasText: '巫山' }).filter({ hasText: 'Ⅲ' });
    await mark.click();
    await page.waitForURL(/plans\/wushan\/annex-1/);
    const daning = all.find(({ id }) => id === 'daning');
    const [target] = daning?.plans.find(({ plan }) => plan === 'wushan')?.classes ?? [];
    expect(new URL(page.url()).hash).toContain(target?.source.block);
    expect(await page.locator(':target').innerText()).toContain('Ⅲ');
  });
});

it('the order of the stream is kept: Wuxi before Wushan on the Daning', async () => {
  await withPage(browser, 'en/rivers/', async (page) => {
    const plans = page.locator('#daning > ol > li');
    expect(await plans.evaluateAll((each) => each.map((plan) => plan.getAttribute('data-plan')))).toEqual([
      'wuxi',
      'wushan',
    ]);
    expect(await page.locator('#daning .answer').innerText()).toContain('2 targets');
  });
});

it('passages open without script', async () => {
  await withPage(
    browser,
    'rivers/',
    async (page) => {
      await page.locator('#daning summary').first().click();
      expect(await page.locator('#daning .passages q').first().isVisible()).toBe(true);
    },
    { javaScriptEnabled: false },
  );
});

it.each([360, 768, 1440])('nothing is pushed sideways at %i pixels', async (width) => {
  await withPage(
    browser,
    'en/rivers/',
    async (page) => {
      expect(await screenAndOverflow(page)).toEqual({ screen: width, overflow: 0 });
    },
    { viewport: { width, height: 800 } },
  );
});

it.each(['light', 'dark'] as const)('axe finds nothing (%s)', async (colorScheme) => {
  await withPage(browser, 'rivers/', async (page) => expect(await violations(page)).toEqual([]), {
    colorScheme,
  });
});
