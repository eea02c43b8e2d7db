import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { ParallelRecord } from '../../src/model/parallel.ts';
import { address, localePrefixes, pageKinds, withPage } from './site.ts';

let browser: Browser;
let records: ParallelRecord[];
beforeAll(async () => {
  browser = await launchChromium();
  records = (await (await fetch(address('data/parallels.json'))).json()) as ParallelRecord[];
});
afterAll(() => browser.close());

const numbers = ({ differs }: ParallelRecord) => differs.includes('number') || differs.includes('year');
const withoutScript = { javaScriptEnabled: false };

describe('the page of parallels', () => {
  it('shows every pair that differs in a number, those between plans first, each with its words', async () => {
    await withPage(browser, 'parallels/', async (page) => {
      const expected = records.filter(numbers);
      const between = expected.filter(({ a, b }) => a.plan !== b.plan);
      expect(await page.locator('section:has(> #numbers) .parallel').count()).toBe(between.length);
      const shown = await page
        .locator('.parallel')
        .evaluateAll((items) =>
          items.map((item) => [
            item.id,
            ...[...item.querySelectorAll('.parallel-text')].map((text) => text.textContent.trim()),
          ]),
        );
      expect(shown.toSorted()).toEqual(expected.map(({ id, a, b }) => [id, a.text, b.text]).toSorted());
    });
  });

  it('marks the figures in which two passages differ, by an element', async () => {
    await withPage(browser, 'parallels/', async (page) => {
      const pair = page
        .locator('.parallel', { hasText: '农田灌溉水有效利用系数提高到0.56' })
        .filter({ hasText: '0.5以上' });
      expect(await pair.locator('del').allInnerTexts()).toEqual(['0.56']);
      expect(await pair.locator('ins').allInnerTexts()).toEqual(['0.5以上']);
      const line = await pair.locator('ins').evaluate((mark) => getComputedStyle(mark).textDecorationLine);
      expect(line).toBe('underline');
    });
  });

  it('leads from a cell of the matrix to the pair, and from there to the line', async () => {
    await withPage(browser, 'parallels/', async (page) => {
      const cell = page.locator('.parallel-matrix tbody tr').first().locator('td a').nth(1);
      await cell.click();
      await page.waitForURL(/\/parallels\/[a-z-]+\/$/);
      expect(await page.locator('.parallel:visible').count()).toBeGreaterThan(0);
      await page.locator('.parallel-source a').first().click();
      await page.waitForURL(/\/plans\//);
      expect(await page.locator(':target').getAttribute('data-lines')).toMatch(/^\d+-\d+$/);
    });
  });

  it('has a page for every pair of plans that has parallels, in both languages', async () => {
    const pairs = new Set(records.map(({ a, b }) => `${a.plan}-${b.plan}`));
    for (const prefix of Object.values(localePrefixes)) {
      for (const pair of pairs) {
        expect((await fetch(address(`${prefix}parallels/${pair}/`))).status, pair).toBe(200);
      }
    }
  });
});

describe('the parallels of a pair', () => {
  const path = pageKinds['pair of plans'];
  const shown = (page: Page) =>
    page
      .locator('[data-parallel]:visible')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-kinds') ?? ''));

  it('are those of the kind that the address names, and the choice is kept in the address', async () => {
    await withPage(browser, `${path}?kind=verbatim`, async (page) => {
      expect(new Set(await shown(page))).toEqual(new Set(['verbatim']));
      await page.locator('[data-parallel-filter] input[value="numbers"]').check();
      expect(new URL(page.url()).search).toBe('?kind=numbers');
      expect((await shown(page)).every((kinds) => kinds.includes('numbers'))).toBe(true);
      await page.goBack();
      expect(new Set(await shown(page))).toEqual(new Set(['verbatim']));
      await page.locator('[data-parallel-filter] input[value=""]').check();
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('can be chosen by the keyboard', async () => {
    await withPage(browser, path, async (page) => {
      await page.locator('[data-parallel-filter] input[value=""]').focus();
      await page.keyboard.press('ArrowDown');
      expect(new URL(page.url()).search).toBe('?kind=numbers');
    });
  });

  it('are all shown for a kind that does not exist, and without script, where no filter is', async () => {
    const all = records.filter(({ a, b }) => path.includes(`${a.plan}-${b.plan}`)).length;
    await withPage(browser, `${path}?kind=atlantis`, async (page) => {
      expect((await shown(page)).length).toBe(all);
    });
    await withPage(
      browser,
      `${path}?kind=verbatim`,
      async (page) => {
        expect(await page.locator('[data-parallel]:visible').count()).toBe(all);
        expect(await page.locator('[data-parallel-filter]').isVisible()).toBe(false);
      },
      withoutScript,
    );
  });

  it.each([
    [360, false],
    [1440, true],
  ])('stand below each other or side by side (%i px)', async (width, beside) => {
    await withPage(
      browser,
      path,
      async (page) => {
        const tops = await page
          .locator('.parallel')
          .first()
          .locator('.parallel-side')
          .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().top));
        expect(tops[0] === tops[1]).toBe(beside);
      },
      { viewport: { width, height: 800 } },
    );
  });

  it('stand side by side on paper, without the site around them', async () => {
    await withPage(browser, path, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.site-header').isVisible()).toBe(false);
      const columns = await page
        .locator('.parallel')
        .first()
        .evaluate((item) => getComputedStyle(item).gridTemplateColumns.split(' ').length);
      expect(columns).toBe(2);
    });
  });
});

describe('in a chapter', () => {
  const chapter = () => {
    const found = records.find(({ a, b }) => a.plan !== b.plan);
    if (!found) throw new Error('The corpus has no parallels between plans.');
    return { path: found.a.url.replace(/#.*/, '').slice(1), block: found.a.block, other: found.b };
  };

  it('a block with parallels has a mark that opens them; they stand at the foot too, and lead back', async () => {
    const { path, block, other } = chapter();
    await withPage(browser, path, async (page) => {
      await page.locator(`[id="${block}"] .parallels-mark a`).click();
      const beside = page.locator('.beside .parallel-text', { hasText: other.text });
      expect(await beside.first().isVisible()).toBe(true);
    });
    await withPage(browser, `${path}#parallels-${block}`, async (page) => {
      const entry = page.locator(`#parallels-${block}`);
      expect(await entry.locator('.parallel-text', { hasText: other.text }).first().isVisible()).toBe(true);
      await entry.locator('.back a').click();
      expect(new URL(page.url()).hash).toBe(`#${block}`);
    });
  });

  it('they can be read without script', async () => {
    const { path, block } = chapter();
    await withPage(
      browser,
      path,
      async (page) => {
        await page.locator(`[id="${block}"] .parallels-mark a`).click();
        await page.locator(`#parallels-${block} summary`).click();
        expect(await page.locator(`#parallels-${block} .parallel-text`).first().isVisible()).toBe(true);
      },
      withoutScript,
    );
  });
});

it('the page of a plan says how much of each chapter is its own', async () => {
  await withPage(browser, pageKinds.plan, async (page) => {
    const shares = await page.locator('.own-text tbody tr td:nth-child(2)').allInnerTexts();
    expect(shares.length).toBe((await page.locator('.outline > li').count()) + 1);
    for (const share of shares) expect(share.trim()).toMatch(/^(?:100|\d{1,2})\.\d%$/);
  });
});
