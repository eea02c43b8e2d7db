import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { address, withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the matrix of topics', () => {
  it('has a row for each topic and says where a plan is silent, or only touches on it', async () => {
    await withPage(browser, 'topics/', async (page) => {
      const topics = (await (await fetch(address('data/topics.json'))).json()) as { id: string }[];
      expect(await page.locator('.topic-matrix tbody tr').count()).toBe(topics.length);
      expect(await page.getByText('未涉及').count()).toBeGreaterThan(0);
      expect(await page.getByText('段兼及').count()).toBeGreaterThan(0);
    });
  });

  it('leads from a cell to the plan’s passages on the topic', async () => {
    await withPage(browser, 'topics/', async (page) => {
      await page.locator('.topic-matrix tbody tr').nth(4).locator('td a').first().click();
      await page.waitForURL(/\/topics\/[a-z-]+\/\?plans=/);
      expect(await page.locator('.passage-cell:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('[data-plan-choice] input:checked').count()).toBe(1);
    });
  });
});

describe('the page of a topic', () => {
  it('shows the plans that its address names, and keeps the choice in the address', async () => {
    await withPage(browser, 'topics/rural/?plans=wushan,wanzhou', async (page) => {
      const shown = () =>
        page
          .locator('.column-heads p:visible')
          .evaluateAll((heads) => heads.map((head) => head.getAttribute('data-plan')));
      expect(await shown()).toEqual(['wushan', 'wanzhou']);
      await page.locator('[data-plan-choice] input[value="wanzhou"]').uncheck();
      expect(new URL(page.url()).search).toBe('?plans=wushan');
      expect(await shown()).toEqual(['wushan']);
      await page.goBack();
      expect(await shown()).toEqual(['wushan', 'wanzhou']);
    });
  });

  it('shows all plans for an address that names none that exists', async () => {
    await withPage(browser, 'topics/rural/?plans=atlantis', async (page) => {
      expect(await page.locator('.column-heads p:visible').count()).toBe(5);
    });
  });

  it('leads from a passage to the place where it stands', async () => {
    await withPage(browser, 'topics/noise/', async (page) => {
      await page.locator('.passage-source').first().click();
      await page.waitForURL(/\/plans\//);
      expect(await page.locator(':target').getAttribute('data-lines')).toMatch(/^\d+-\d+$/);
    });
  });

  it('opens a folded passage without script', async () => {
    await withPage(
      browser,
      'topics/rural/',
      async (page) => {
        const folded = page.locator('.passage details').first();
        await folded.locator('summary').click();
        expect(await folded.locator('p').isVisible()).toBe(true);
        expect(await page.locator('[data-plan-choice]').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('stacks the plans on a phone, each with its name', async () => {
    await withPage(
      browser,
      'topics/rural/',
      async (page) => {
        expect(await page.locator('.cell-plan').first().isVisible()).toBe(true);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(360);
      },
      { viewport: { width: 360, height: 780 } },
    );
  });
});
