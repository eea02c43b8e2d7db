import type { Page } from 'playwright-core';
import { longest, type Answered } from './drive.ts';
import type { Drive } from './drives.ts';

/**
 * Clicks into the box of another page, enters a query and sends it: the page of the search is loaded on the way.
 *
 * @returns null when nothing was shown in time
 */
export async function firstQueryElsewhere(page: Page, drive: Drive, query: string): Promise<Answered | null> {
  const box = drive.elsewhere?.box ?? drive.box;
  await page.evaluate(() => {
    // Kept across the pages, as a time of the clock that both share.
    addEventListener(
      'pointerdown',
      ({ timeStamp }) => sessionStorage.setItem('pressedAt', String(performance.timeOrigin + timeStamp)),
      { capture: true },
    );
  });
  await page.locator(box).first().click();
  const searching = page.waitForURL(`**/${drive.page}?**`, { waitUntil: 'commit', timeout: longest });
  await page.evaluate(
    ([selector, typed]) => {
      const field = document.querySelector<HTMLInputElement>(selector);
      if (field) field.value = typed;
      field?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: typed }));
      // A moment later, or the page is left before this returns.
      setTimeout(() => field?.form?.requestSubmit(), 0);
    },
    [box, query] as const,
  );
  await searching;
  return page.evaluate(awaitResult, { drive, longest });
}

/** Runs in the page of the search, to which another page has led. */
async function awaitResult({
  drive: { result, none, listed },
  longest: most,
}: {
  drive: Drive;
  longest: number;
}): Promise<Answered | null> {
  const isSeen = (selector: string): boolean =>
    (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;
  while (!isSeen(result) && !isSeen(none)) {
    if (performance.now() > most) return null;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  const painted = performance.now();
  const pressed = Number(sessionStorage.getItem('pressedAt')) - performance.timeOrigin;
  const links = [...document.querySelectorAll<HTMLElement>(listed)].slice(0, 10);
  return {
    fromOpening: painted - pressed,
    // The whole time of the page: what shifts while it loads is counted.
    fromKey: painted,
    keyAt: 0,
    shown: links.map((element) => ({
      href: element.querySelector('a')?.getAttribute('href') ?? null,
      text: '',
    })),
  };
}
