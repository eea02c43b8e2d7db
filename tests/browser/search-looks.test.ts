import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { answered } from './search-page.ts';
import { address, localePrefixes, lookAt, screenAndOverflow } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
let visitor: Page;
beforeAll(async () => {
  browser = await launchChromium();
  visitor = await browser.newPage();
});
afterAll(() => browser.close());

const states = {
  'many hits': '?q=水',
  'no hit': '?q=亚特兰蒂斯',
  'a concordance': '?q=Ⅱ类&view=concordance&sort=before',
  columns: '?q=禁渔&view=columns',
  'several queries': '?q=禁渔&q=再生水&q=排污口&q=PM2.5&q=湿地',
  'relevance and filters': '?q=排污口 整治&sort=relevance&near=section&chapter=wushan/4',
};

/** Opens all panels of the page anew: the chart is drawn as wide as there is room when it is opened. */
async function openPanels(page: Page): Promise<void> {
  if (!(await page.locator('[data-search-parts]').isVisible())) return;
  await page.locator('[data-opens]').evaluateAll((buttons) => {
    for (const element of document.querySelectorAll('.query-chart, .collocates')) element.remove();
    for (const button of buttons as HTMLElement[]) {
      if (button.getAttribute('aria-expanded') === 'true') button.click();
      button.click();
    }
  });
  await page.locator('.query-chart').waitFor();
  await page.locator('.collocates').waitFor();
}

/** Hits that are looked at by axe: the others are made of the same parts, and cost it most of its time. */
const looked = 60;

async function hideOtherHits(page: Page, hidden: boolean): Promise<void> {
  await page.locator('[data-hit]').evaluateAll(
    (hits, { most, hide }) => {
      for (const hit of hits.slice(most) as HTMLElement[]) hit.hidden = hide;
    },
    { most: looked, hide: hidden },
  );
}

describe.each(Object.entries(localePrefixes))('the search page in %s', (_locale, prefix) => {
  describe.each(Object.entries(states))('with %s', (_state, query) => {
    // One visit serves all looks, the widest first: what comes into view later has been fetched.
    beforeAll(async () => {
      await lookAt(visitor, { colorScheme: 'light', width: 1440 });
      await visitor.goto(address(`${prefix}search/${query}`));
      await answered(visitor);
      await visitor.waitForLoadState('networkidle');
    });

    it.each([
      ['light, wide', { colorScheme: 'light', width: 1440 }],
      ['dark, tablet', { colorScheme: 'dark', width: 768 }],
      ['light, phone', { colorScheme: 'light', width: 360 }],
    ] as const)('axe finds nothing and nothing is wider than the screen: %s', async (_name, look) => {
      await lookAt(visitor, look);
      await openPanels(visitor);
      expect(await screenAndOverflow(visitor)).toEqual({ screen: look.width, overflow: 0 });
      await hideOtherHits(visitor, true);
      expect(await violations(visitor)).toEqual([]);
      await hideOtherHits(visitor, false);
    });
  });
});
