import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { complaintsOf } from './complaints.ts';
import { address, localePrefixes, pageKinds } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const paths = { ...pageKinds, 'search for 排污口': 'search/?q=排污口' };

// Side by side, each in a profile of its own: most of the time goes into waiting for requests that do not come.
describe.concurrent.each(Object.entries(localePrefixes))('in %s', (_locale, prefix) => {
  it.each(Object.entries(paths))(
    'the %s page asks no other host and breaks no policy',
    async (kind, path) => {
      const page = await browser.newPage();
      const complaints = complaintsOf(page);
      await page.goto(address(prefix + path), { waitUntil: 'networkidle' });
      await page.close();
      const expected = kind === 'page that is not there' ? [expect.stringContaining('404')] : [];
      expect(complaints).toEqual(expected);
    },
  );
});

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
