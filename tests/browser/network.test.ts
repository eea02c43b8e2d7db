import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch-chromium.ts';
import { address, localePrefixes, pageKinds } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const paths = { ...pageKinds, 'search for 排污口': 'search/?q=排污口' };

describe.each(Object.entries(localePrefixes))('in %s', (_locale, prefix) => {
  it.each(Object.entries(paths))(
    'the %s page asks no other host and breaks no policy',
    async (kind, path) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const foreign: string[] = [];
      const complaints: string[] = [];
      const host = new URL(address('')).origin;
      page.on('request', (request) => {
        if (!request.url().startsWith(`${host}/`) && !request.url().startsWith('data:'))
          foreign.push(request.url());
      });
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(address(prefix + path), { waitUntil: 'networkidle' });
      await context.close();
      expect(foreign).toEqual([]);
      const expected = kind === 'page that is not there' ? [expect.stringContaining('404')] : [];
      expect(complaints).toEqual(expected);
    },
  );
});
