import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { BlockRecord } from '../../src/model/block.ts';
import type { Locale } from '../../src/model/locales.ts';
import type { StatementRecord } from '../../src/model/statement.ts';
import { statementReading } from '../../src/site/statement-reading.ts';
import { address, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
let statement: StatementRecord;
beforeAll(async () => {
  browser = await launchChromium();
  const all = (await (await fetch(address('data/statements.json'))).json()) as StatementRecord[];
  statement = all.find(({ plan, raw }) => plan === 'wushan' && raw === value) as StatementRecord;
});
afterAll(() => browser.close());

const chapter = 'plans/wushan/2/';
const panel = (page: Page) => page.locator('.statement-panel');
const value = '8000万m3以内';
const mark = (page: Page) => page.locator('a.statement', { hasText: value });
const reading = (locale: Locale): string => statementReading(statement, locale).join(' · ');

describe('a number that is a statement', () => {
  it.each(['hover', 'focus', 'click'] as const)('tells on %s how it was read', async (action) => {
    await withPage(browser, chapter, async (page) => {
      const { pathname, hash } = new URL(page.url());
      await mark(page)[action]();
      const words = await panel(page).innerText();
      expect(words).toContain(`${statement.subject} ${value}`);
      expect(words).toContain(reading('zh'));
      expect(words).toContain('不多于8000万m3 · 2025年');
      // It is no jump.
      expect(new URL(page.url())).toMatchObject({ pathname, hash });
      await page.keyboard.press('Escape');
      expect(await panel(page).isVisible()).toBe(false);
    });
  });

  it('tells so in English', async () => {
    await withPage(browser, `en/${chapter}`, async (page) => {
      await mark(page).hover();
      expect(await panel(page).innerText()).toContain(reading('en'));
    });
  });

  it('leads without script to the same words at the foot, and from there to the commitments', async () => {
    await withPage(
      browser,
      chapter,
      async (page) => {
        await mark(page).click();
        const entry = page.locator(':target');
        expect(await entry.innerText()).toContain('不多于8000万m3');
        await entry.locator('p a').click();
        await page.waitForURL(/commitments\/wushan\/#/);
        expect(await page.locator(':target').innerText()).toContain('8000万m3以内');
      },
      { javaScriptEnabled: false },
    );
  });

  it('changes no word of the text', async () => {
    const blocks = (await (await fetch(address('data/blocks.json'))).json()) as BlockRecord[];
    await withPage(browser, chapter, async (page) => {
      const id = await mark(page).evaluate((link) => link.closest('[data-lines]')?.id ?? '');
      const words = await page.locator(`#${id}`).evaluate((block) => {
        const copy = block.cloneNode(true) as Element;
        for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
        return copy.textContent.trim();
      });
      expect(words).toBe(blocks.find((block) => block.id === id)?.text);
    });
  });

  it('is no mark and no link while marks are off, which lives in the address', async () => {
    await withPage(browser, chapter, async (page) => {
      await page.locator('[data-statement-toggle]').uncheck();
      expect(new URL(page.url()).search).toBe('?marks=0');
      expect(await page.locator('a.statement[href]').count()).toBe(0);
      await page.reload();
      expect(await page.locator('a.statement[href]').count()).toBe(0);
      await page.locator('[data-statement-toggle]').check();
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('a.statement[href]').count()).toBeGreaterThan(3);
    });
  });

  it('gives axe nothing to find while it tells, on a phone too', async () => {
    await withPage(
      browser,
      chapter,
      async (page) => {
        await mark(page).click();
        expect(await violations(page)).toEqual([]);
        const { left, right } = await panel(page).evaluate((element) => {
          const box = element.getBoundingClientRect();
          return { left: box.left, right: box.right };
        });
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(360);
      },
      { viewport: { width: 360, height: 780 } },
    );
  });
});
