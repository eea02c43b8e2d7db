import { inject } from 'vitest';
import { locales, type Locale } from '../../src/model/locales.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/**
 * Pages that browser tests look at, without language. Of kinds of pages that have no line here, the tests of every page
 * (`every-kind.ts`) take the first page that the built site has.
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
  'commitments of a plan': 'commitments/wushan/',
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

/** What an address in a language begins with: `''`, `en/`. */
export const localePrefixes = Object.fromEntries(
  locales.map((locale) => [locale, locale === locales[0] ? '' : `${locale}/`]),
) as Readonly<Record<Locale, string>>;

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
