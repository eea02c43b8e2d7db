import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import { answered } from './search-page.ts';
import { address, pageKinds, withPage } from './site.ts';

let browser: Browser;
let visitor: Page;
beforeAll(async () => {
  browser = await launchChromium();
  visitor = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterAll(() => browser.close());

/** Ways to other pages and handles of the screen: the only words that paper may lack. */
const screenOnly = [
  'button, select, noscript, script, template, [hidden], .visually-hidden',
  '.pager, .read, .back, .search-box, .side-outline, .top-outline, .hit-bar, .block-tools',
  '.own-toggle, .list-choice, .plan-choice, .compare-choice, .compare-tools, .compare-topics, .indicator-filters',
  '.commitment-filters, .commitment-tools label, .commitment-tools .files',
  '.ledger-contents, .project-filters, .ledger-tools label, .ledger-files',
  '.below-query, .search-tools, [data-search-filters], [data-search-export], [data-search-site]',
  '.parallels-mark, .indicators-mark, .findings-mark, .cell-plan, .chart, .colophon',
  // What a pointer is told of a part of a picture, as by the attribute.
  'svg title',
  // A row once more, for phones: its own cells are on paper.
  '.row-values',
].join(', ');

/**
 * The pieces of text that stand in the main part of the page, those in folded parts too, and are not on a sheet that is
 * `width` pixels wide: neither cut at its edge nor left out.
 */
function lostOnPaper(page: Page, width: number): Promise<string[]> {
  return page.evaluate(
    ({ leftOut, edge }) => {
      const walker = document.createTreeWalker(
        document.querySelector('main') as Element,
        NodeFilter.SHOW_TEXT,
      );
      const lost: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? '';
        if (text === '' || node.parentElement?.closest(leftOut)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
        const isCut = boxes.some(({ left, right }) => left < -1 || right > edge + 1);
        if (boxes.length === 0 || isCut) lost.push(`${isCut ? 'cut' : 'absent'}: ${text.slice(0, 40)}`);
      }
      return lost;
    },
    { leftOut: screenOnly, edge: width },
  );
}

/** What the margins leave of A4, upright and for pages that need the width, in pixels at 96 dots an inch. */
const [upright, across] = [657, 1016];
const wide: readonly string[] = [
  'topic',
  'indicators',
  'commitments of a plan',
  'compare',
  'two whole plans',
  'parallels',
  'pair of plans',
  'topics',
];
const kinds = Object.entries(pageKinds).filter(([kind]) => kind !== 'embed');

describe('on paper', () => {
  it.each(kinds)('every word of %s is there, also what is folded on the screen', async (kind, path) => {
    const width = wide.includes(kind) ? across : upright;
    await visitor.emulateMedia({ media: 'print' });
    await visitor.setViewportSize({ width, height: 900 });
    await visitor.goto(address(path));
    expect(await lostOnPaper(visitor, width)).toEqual([]);
  });

  it('every hit of a search has its words, also those that nobody scrolled to', async () => {
    await withPage(browser, 'search/?q=水', async (page) => {
      await answered(page);
      const hits = page.locator('[data-hit]');
      expect(await hits.count()).toBeGreaterThan(100);
      await expect.poll(() => hits.filter({ hasNot: page.locator('.hit-text') }).count()).toBe(0);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: upright, height: 900 });
      expect(await lostOnPaper(page, upright)).toEqual([]);
    });
  });

  it('a folded passage has no sign of a fold, and runs on in its line', async () => {
    await visitor.emulateMedia({ media: 'print' });
    await visitor.goto(address(pageKinds.topic));
    const folded = await visitor.locator('.passage details').evaluateAll((all) =>
      all.map((details) => {
        const [summary, rest] = [details.querySelector('summary'), details.querySelector('p')];
        const boxes = (element: Element | null): DOMRect[] => [...(element?.getClientRects() ?? [])];
        return {
          sign: getComputedStyle(summary as Element, '::after').content,
          sameLine: Math.abs((boxes(summary).at(-1)?.top ?? 0) - (boxes(rest)[0]?.top ?? 99)) < 40,
        };
      }),
    );
    expect(folded.length).toBeGreaterThan(5);
    expect(new Set(folded.map(({ sign }) => sign))).toEqual(new Set(['none']));
    expect(folded.filter(({ sameLine }) => !sameLine)).toEqual([]);
  });
});

describe('a passage that is opened', () => {
  it('breaks no word between its beginning and the rest', async () => {
    await visitor.emulateMedia({ media: 'screen' });
    await visitor.setViewportSize({ width: 1280, height: 800 });
    await visitor.goto(address(pageKinds.topic));
    const passage = visitor.locator('.passage details').first();
    await passage.locator('summary').click();
    const flow = await passage.evaluate((details) =>
      ['summary', 'p'].map((name) => getComputedStyle(details.querySelector(name) as Element).display),
    );
    expect(flow).toEqual(['inline', 'inline']);
    expect((await passage.locator('summary').innerText()).trim()).toMatch(/[。；，、：！？]$/);
  });
});
