import { inject } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * The pages that the browser tests look at: one of every kind, without language. A new kind of page needs a line
 * here; axe, the widths and the network are then looked at in both languages.
 */
export const pageKinds = {
  home: '',
  plans: 'plans/',
  plan: 'plans/wushan/',
  'front matter': 'plans/wushan/front/',
  'chapter with a table': 'plans/wushan/2/',
  'chapter that is a wide table': 'plans/wuxi/annex-1/',
  'chapter with boxes': 'plans/bazhong/11/',
  search: 'search/',
  topics: 'topics/',
  topic: 'topics/rural/',
  indicators: 'indicators/',
  indicator: 'indicators/surface-water-good/',
  embed: 'embed/surface-water-good/',
  compare: 'compare/',
  'two whole plans': 'compare/wushan-bazhong/',
  parallels: 'parallels/',
  'pair of plans': 'parallels/wuxi-wanzhou/',
  terms: 'terms/',
  data: 'data/',
  about: 'about/',
  'page that is not there': 'plans/atlantis/',
} as const;

export const localePrefixes = { zh: '', en: 'en/' } as const;

/** Full address of a page of the site under test. */
export function address(path: string): string {
  return new URL(path, inject('siteUrl')).href;
}

/** How a page is looked at: by a reader who prefers light or dark, on a screen of some width in pixels. */
export interface Look {
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}

/**
 * Gives an open page another look, without loading it again. What a script decided by the screen when the page
 * was loaded stays as it was.
 */
export async function lookAt(page: Page, { colorScheme, width }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
}

/** The width of the screen, and by how much the page is wider: `{ screen: 360, overflow: 0 }`. */
export function screenAndOverflow(page: Page): Promise<{ screen: number; overflow: number }> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return { screen: innerWidth, overflow: scrollWidth - clientWidth };
  });
}

/** Opens a page in a context of its own, hands it to the test and closes it. */
export async function withPage<T>(
  browser: Browser,
  path: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(address(path));
    return await use(page);
  } finally {
    await context.close();
  }
}
