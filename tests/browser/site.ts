import { inject } from 'vitest';
import { locales, type Locale } from '../../src/model/locales.ts';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

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
  projects: 'projects/',
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

/** What a visitor may ask for: how the page is looked at, and what holds for the whole context. */
export interface Visit extends Pick<BrowserContextOptions, 'javaScriptEnabled' | 'permissions'> {
  readonly colorScheme?: Look['colorScheme'];
  readonly viewport?: { readonly width: number; readonly height: number };
}

/**
 * Opens a page of its own, hands it to the test and closes it. It has no history and finds nothing that an earlier page
 * has stored; the server lets nothing be cached. Only what a test does to the context stays there (`page.clock`, init
 * scripts, cookies of another host): such a test opens its page with `browser.newPage()`.
 */
export async function withPage<T>(
  browser: Browser,
  path: string,
  use: (page: Page) => Promise<T>,
  { colorScheme, viewport, ...options }: Visit = {},
): Promise<T> {
  const context = await contextWith(browser, options);
  const page = await context.newPage();
  try {
    await forgetStored(page);
    if (viewport) await page.setViewportSize(viewport);
    if (colorScheme) await page.emulateMedia({ colorScheme });
    await page.goto(address(path));
    return await use(page);
  } finally {
    await page.close();
  }
}

const contexts = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>();

/**
 * The context for all visits with the same options: a new one costs more than most of the pages that are looked at. A
 * blank page stays open in it, because Chromium keeps a process ready for the next page only where one is open.
 */
function contextWith(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const opened = contexts.get(browser) ?? new Map<string, Promise<BrowserContext>>();
  contexts.set(browser, opened);
  const key = JSON.stringify(options);
  const context = opened.get(key) ?? heldOpen(browser, options);
  opened.set(key, context);
  return context;
}

async function heldOpen(browser: Browser, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  await context.newPage();
  return context;
}

/** Clears what pages of the site have stored in the context of this page: settings, cookies, databases. */
async function forgetStored(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(address(''));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
}
