import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { hasOldChromium, launchOldChromium } from '../../scripts/dev/old-chromium.ts';
import { projectRoot } from '../../scripts/dev/project-root.ts';
import { askSearchPage } from '../../scripts/search/certificate/ask.ts';
import { certificateQueries, expectations } from '../../scripts/search/certificate/certify.ts';
import { failures, isExact, type Case } from '../../scripts/search/certificate/judge.ts';

/** One in so many queries of the certificate is asked here; `npm run search:verify -- --old` asks all. */
const step = 9;

/** Asks queries of every class, and compares with the texts. Complaints of the page are returned as well. */
async function askSample(context: BrowserContext): Promise<{ cases: Case[]; errors: string[] }> {
  const queries = certificateQueries(projectRoot).filter((_, index) => index % step === 0);
  const expected = expectations(projectRoot, queries);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(new URL('search/', inject('siteUrl')).href);
  const shown = await askSearchPage(
    page,
    queries.map(({ typed }) => typed),
  );
  await page.close();
  const cases = queries.map((query, index) => ({
    query,
    expected: expected[index] as Case['expected'],
    shown: shown[index] as Case['shown'],
  }));
  return { cases, errors };
}

// Playwright's own functions in a page need a newer engine: only `evaluate` is used here.
describe.skipIf(!hasOldChromium)('on Chromium 88', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchOldChromium();
  }, 600_000);
  afterAll(() => browser.close());

  it.each([true, false])(
    'the search is as exact as on a new one (unpacks by itself: %s)',
    async (unpacks) => {
      const context = await browser.newContext();
      if (!unpacks) await context.addInitScript('delete globalThis.DecompressionStream');
      const { cases, errors } = await askSample(context);
      await context.close();
      expect(errors).toEqual([]);
      expect(new Set(cases.map(({ query }) => query.class)).size).toBeGreaterThan(10);
      expect(failures(cases, 5).join('\n')).toBe('');
      expect(cases.every(isExact)).toBe(true);
    },
    600_000,
  );

  it('no page stops with an error of its scripts', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(`${page.url()}: ${message}`));
    for (const path of [
      '',
      'plans/wushan/4/?q=水质',
      'compare/wushan-bazhong/',
      'indicators/',
      'projects/',
      'cascade/',
    ]) {
      await page.goto(new URL(path, inject('siteUrl')).href, { waitUntil: 'networkidle' });
    }
    await context.close();
    expect(errors).toEqual([]);
  });
});
