import type { Page } from 'playwright-core';
import type { Drive } from './drives.ts';

/** A shown result. */
export interface Shown {
  readonly href: string | null;
  /** Its passages, parted by `…`, where it is no link. */
  readonly text: string;
}

export interface Answered {
  /** Milliseconds from the click into the box to the first painted result; null for a later query. */
  readonly fromOpening: number | null;
  /** The same from the last key. */
  readonly fromKey: number;
  /** When that was, by the clock of the page. */
  readonly keyAt: number;
  /** The first ten. */
  readonly shown: readonly Shown[];
}

/** How long a reader would wait at most, in milliseconds. */
export const longest = 20_000;

/** Script for every page, before its own: collects layout shifts. */
export function collectShifts(): void {
  const shifts: { at: number; value: number }[] = [];
  Object.assign(globalThis, { layoutShifts: shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      shifts.push({ at: entry.startTime, value: entry.value });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Sum of the layout shifts since a time of the page's `performance.now()`. */
export function shiftSince(page: Page, time: number): Promise<number> {
  return page.evaluate((since) => {
    const { layoutShifts } = globalThis as unknown as { layoutShifts: { at: number; value: number }[] };
    return layoutShifts.filter(({ at }) => at >= since).reduce((sum, { value }) => sum + value, 0);
  }, time);
}

/**
 * Clicks into the box and enters a query as soon as the field takes it.
 *
 * @returns null when nothing was shown in time
 */
export async function firstQuery(page: Page, drive: Drive, query: string): Promise<Answered | null> {
  await page.evaluate(() => {
    const noted = globalThis as unknown as { pressedAt?: number };
    addEventListener('pointerdown', ({ timeStamp }) => (noted.pressedAt ??= timeStamp), { capture: true });
  });
  const [answered] = await Promise.all([
    page.evaluate(enter, { drive, query, isFirst: true, longest }),
    page.locator(drive.box).first().click(),
  ]);
  return answered;
}

/** Enters a query into the field, which has been used and emptied before. */
export function laterQuery(page: Page, drive: Drive, query: string): Promise<Answered | null> {
  return page.evaluate(enter, { drive, query, isFirst: false, longest });
}

/** Empties the field and waits until the last results are gone. */
export function emptyField(page: Page, drive: Drive): Promise<boolean> {
  return page.evaluate(
    async ({ drive: { field, result, none }, longest: most }) => {
      const input = document.querySelector<HTMLInputElement>(field);
      input?.focus();
      // By the setter of the element's class: React puts one of its own on the element, by which it would see no change.
      if (input) Reflect.set(HTMLInputElement.prototype, 'value', '', input);
      input?.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'deleteContentBackward' }));
      const begin = performance.now();
      while (document.querySelector(`${result}, ${none}`)) {
        if (performance.now() - begin > most) return false;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return true;
    },
    { drive, longest },
  );
}

/**
 * Runs in the page. The query is entered in one piece, as an input method commits it. Time ends when the frame that
 * shows the first result has been painted.
 */
async function enter({
  drive: { field, result, none, listed, passages },
  query,
  isFirst,
  longest: most,
}: {
  drive: Drive;
  query: string;
  isFirst: boolean;
  longest: number;
}): Promise<Answered | null> {
  const begin = performance.now();
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const isSeen = (selector: string): boolean =>
    (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;
  const noted = globalThis as unknown as { pressedAt?: number };
  const isReady = (): boolean =>
    (!isFirst || noted.pressedAt !== undefined) && document.activeElement?.matches(field) === true;
  if (!isFirst) document.querySelector<HTMLInputElement>(field)?.focus();
  while (!isReady()) {
    if (performance.now() - begin > most) return null;
    await frame();
  }
  const key = performance.now();
  // By the setter of the element's class, as above.
  Reflect.set(HTMLInputElement.prototype, 'value', query, document.activeElement);
  document.activeElement?.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertText', data: query }),
  );
  while (!isSeen(result) && !isSeen(none)) {
    if (performance.now() - begin > most) return null;
    await frame();
  }
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });
  const painted = performance.now();
  const shown = [...document.querySelectorAll<HTMLElement>(listed)].slice(0, 10).map((element) => ({
    href: (element.closest('a') ?? element.querySelector('a'))?.getAttribute('href') ?? null,
    text:
      passages === undefined
        ? ''
        : [...element.querySelectorAll(passages)].map(({ textContent }) => textContent).join('…'),
  }));
  return {
    fromOpening: isFirst ? painted - (noted.pressedAt ?? begin) : null,
    fromKey: painted - key,
    keyAt: key,
    shown,
  };
}
