import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { complaintsOf } from './complaints.ts';
import { address, localePrefixes } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it.each(Object.values(localePrefixes))(
  'a search (/%s) asks no other host and breaks no policy',
  async (prefix) => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(address(`${prefix}search/?q=排污口`), { waitUntil: 'networkidle' });
    await page.close();
    expect(complaints).toEqual([]);
  },
);

it('a search with its closest chapters and its chart asks no other host and breaks no policy', async () => {
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(address('search/?q=农村污水处理率达标&q=禁渔'));
  await page.locator('[data-search-closest] a').first().waitFor();
  await page.getByText('图', { exact: true }).click();
  await page.locator('.query-chart').waitFor();
  await page.close();
  expect(complaints).toEqual([]);
});
