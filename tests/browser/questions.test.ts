import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { AlignmentRecord } from '../../src/model/alignment.ts';
import type { OutcomeRecord } from '../../src/model/outcome.ts';
import { address, withPage } from './site.ts';

let browser: Browser;
let alignments: AlignmentRecord[];
let outcomes: OutcomeRecord[];
const records = async (name: string): Promise<unknown> => (await fetch(address(`data/${name}.json`))).json();
beforeAll(async () => {
  browser = await launchChromium();
  alignments = (await records('alignments')) as AlignmentRecord[];
  outcomes = (await records('outcomes')) as OutcomeRecord[];
});
afterAll(() => browser.close());

const rowsOf = (page: Page, table: number): Promise<string[][]> =>
  page
    .locator('table.answer')
    .nth(table)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim())),
    );

describe('the ten questions', () => {
  it.each(['', 'en/'])('are answered one click from the home page, below /%s', async (prefix) => {
    await withPage(browser, prefix, async (page) => {
      await page.locator(`main a[href$="/${prefix}questions/"]`).first().click();
      const answers = page.locator('[data-question] [data-answer]');
      expect(await answers.count()).toBe(10);
      for (const text of await answers.allInnerTexts()) expect(text).toMatch(/\d/);
      expect(await page.locator('[data-question] [data-evidence]').count()).toBe(10);
    });
  });

  it('lead to their evidence, which repeats the answer or has a page of its own', async () => {
    await withPage(browser, 'questions/', async (page) => {
      const links = await page
        .locator('[data-evidence]')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      for (const link of links) expect((await fetch(link)).status, link).toBe(200);
    });
  });

  it('lead from a figure to the words in their chapter', async () => {
    await withPage(browser, 'questions/targets/', async (page) => {
      const link = page.locator('table.answer').nth(1).locator('tbody tr').first().locator('td a').nth(1);
      const printed = await link.innerText();
      await link.click();
      const block = new URL(page.url()).hash.slice(1).split(':~:')[0] ?? '';
      expect(await page.locator(`[id="${block}"]`).innerText()).toContain(printed);
    });
  });
});

describe('the page of the targets', () => {
  it('has a row for each record, those that fall short first, and counts them by plan', async () => {
    await withPage(browser, 'questions/targets/', async (page) => {
      const rows = await rowsOf(page, 1);
      expect(rows.length).toBe(alignments.length);
      const short = alignments.filter(({ relation }) => relation === 'short').length;
      expect(short).toBeGreaterThan(0);
      expect(rows.filter(([, , , , relation]) => relation === '低于').length).toBe(short);
      expect(rows.slice(0, short).every(([, , , , relation]) => relation === '低于')).toBe(true);
      const counts = await rowsOf(page, 0);
      const counted = counts.reduce((sum, [, ...cells]) => sum + cells.reduce((a, b) => a + Number(b), 0), 0);
      expect(counted).toBe(alignments.length);
    });
  });
});

describe('the page of the last period', () => {
  it('lists every target, and the misses above them', async () => {
    await withPage(browser, 'questions/last-period/', async (page) => {
      const missed = outcomes.filter(({ result }) => result === 'missed');
      expect((await rowsOf(page, 0)).length).toBe(missed.length);
      expect((await rowsOf(page, 1)).length).toBe(outcomes.length);
    });
  });
});
