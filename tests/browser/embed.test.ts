import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { address, withPage } from './site.ts';

let browser: Browser;
let host: Server | undefined;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => host?.close());

const indicator = 'good-air-days';

/** Serves a page of another site that holds some HTML. */
async function foreignPage(html: string): Promise<string> {
  host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0">${html}`,
    );
  });
  await new Promise<void>((resolve) => host?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
}

/** The snippet that the page of the indicator offers, with full addresses. */
async function snippet(kind: string): Promise<string> {
  return withPage(browser, `indicators/${indicator}/`, (page) =>
    page.locator('.report-kit pre', { hasText: kind }).innerText(),
  );
}

describe('a chart in a page of another site', () => {
  it.each([360, 480, 720, 1100])(
    'has the right height in its frame without a script there (%i px)',
    async (width) => {
      const url = await foreignPage(await snippet('<iframe'));
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      try {
        await page.goto(url);
        const frame = page.frames()[1];
        await frame?.locator('svg').waitFor();
        const box = await page.locator('iframe').boundingBox();
        const content = await frame?.evaluate(() => document.documentElement.scrollHeight);
        const drawn = await frame?.locator('svg').evaluate((svg) => svg.getBoundingClientRect().height);
        // Nothing is cut off, and nothing is left over.
        expect(content).toBeLessThanOrEqual(Math.ceil(box?.height ?? 0));
        expect(Math.abs((drawn ?? 0) - (box?.height ?? 0))).toBeLessThanOrEqual(3);
      } finally {
        await page.close();
      }
    },
  );

  it('takes the height that the embed tells where the optional script is there', async () => {
    const frame = (await snippet('<iframe')).replace(/aspect-ratio:[^;]+;/, 'height:10px;');
    const url = await foreignPage(`${frame}${await snippet('embed.js')}`);
    const page = await browser.newPage({ viewport: { width: 600, height: 900 } });
    try {
      await page.goto(url);
      await expect
        .poll(async () => (await page.locator('iframe').boundingBox())?.height ?? 0)
        .toBeGreaterThan(200);
    } finally {
      await page.close();
    }
  });

  it('is a picture where no frame is wanted, with room for it before it is loaded', async () => {
    const url = await foreignPage(await snippet('<img'));
    const page = await browser.newPage({ viewport: { width: 500, height: 900 } });
    try {
      await page.goto(url);
      const image = page.locator('img');
      await image.evaluate((element) => (element as HTMLImageElement).decode());
      const box = await image.boundingBox();
      const natural = await image.evaluate((element) => {
        const { naturalWidth, naturalHeight } = element as HTMLImageElement;
        return naturalHeight / naturalWidth;
      });
      expect(box?.width).toBe(500);
      expect((box?.height ?? 0) / 500).toBeCloseTo(natural, 2);
    } finally {
      await page.close();
    }
  });
});

describe('the page of an embed', () => {
  it('weighs at most 30 kB, all in, with options and without', async () => {
    for (const path of [`embed/${indicator}/`, 'embed/surface-water-good/?plans=wushan,wuxi&theme=dark']) {
      const sizes: number[] = [];
      const page = await browser.newPage();
      page.on('response', (response) => {
        void response.body().then(
          (body) => sizes.push(gzipSync(body).length),
          () => undefined,
        );
      });
      await page.goto(address(path), { waitUntil: 'networkidle' });
      await page.close();
      expect(sizes.length).toBeGreaterThan(1);
      expect(
        sizes.reduce((sum, size) => sum + size, 0),
        path,
      ).toBeLessThanOrEqual(30 * 1024);
    }
  });

  it('shows the plans, theme and language that its address asks for, and leads to the indicator', async () => {
    await withPage(browser, `embed/${indicator}/?plans=wuxi&theme=dark`, async (page) => {
      await expect.poll(() => page.locator('svg desc').textContent()).not.toContain('万州');
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(background).toBe('rgb(21, 24, 27)');
      const link = page.locator('[data-chart-link]');
      expect(await link.getAttribute('target')).toBe('_top');
      expect(await link.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(
        address(`indicators/${indicator}/?plans=wuxi`),
      );
    });
    await withPage(browser, `embed/${indicator}/?lang=en`, async (page) => {
      await page.waitForURL(/\/en\/embed\//);
      expect(await page.locator('svg title').textContent()).toContain('air');
    });
  });

  it('stands there without script', async () => {
    await withPage(
      browser,
      `embed/${indicator}/`,
      async (page) => {
        expect(await page.locator('svg').isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });

  it('is described for oEmbed, and found from the page of the indicator', async () => {
    await withPage(browser, `indicators/${indicator}/`, async (page) => {
      const link = page.locator('link[type="application/json+oembed"]');
      const url = await link.evaluate((element) => (element as HTMLLinkElement).href);
      const record = (await (await fetch(url)).json()) as Record<string, unknown>;
      expect(record).toMatchObject({ type: 'rich', version: '1.0', width: 480 });
      expect(record['html']).toContain(`aspect-ratio:480/${String(record['height'])}`);
      const thumbnail = new URL(String(record['thumbnail_url']), url);
      expect((await fetch(thumbnail)).status).toBe(200);
    });
  });
});
