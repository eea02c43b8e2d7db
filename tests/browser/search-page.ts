import type { Locator, Page } from 'playwright-core';

/** The list of hits. */
export function results(page: Page): Locator {
  return page.locator('[data-search-results]');
}

/** Where the first query is typed. */
export function searchBox(page: Page): Locator {
  return page.locator('main [data-search-input]').first();
}

/** What the address asks for: queries, filters, view. */
export function asked(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

/** Waits until the search has answered. */
export async function answered(page: Page): Promise<void> {
  await page.waitForSelector('[data-search-results][data-state="done"]', { state: 'attached' });
}

/** Number of blocks that the page says it has found. */
export async function total(page: Page): Promise<number> {
  return Number(await results(page).getAttribute('data-total'));
}

/** Blocks in the list, in its order. */
export async function hitBlocks(page: Page): Promise<string[]> {
  return page
    .locator('[data-hit]')
    .evaluateAll((hits) => hits.map((hit) => (hit as HTMLElement).dataset['block'] ?? ''));
}

/** Addresses of files that the page has fetched from a folder. */
export async function loadedFrom(page: Page, folder: string): Promise<string[]> {
  const names = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  return names.filter((name) => name.includes(folder));
}
