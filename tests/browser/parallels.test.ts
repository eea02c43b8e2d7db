import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { FamilyRecord } from '../../src/model/family.ts';
import type { ParallelRecord } from '../../src/model/parallel.ts';
import { address, localePrefixes, pageKinds, withPage } from './site.ts';

let browser: Browser;
let records: ParallelRecord[];
beforeAll(async () => {
  browser = await launchChromium();
  records = (await (await fetch(address('data/parallels.json'))).json()) as ParallelRecord[];
});
afterAll(() => browser.close());

const withoutScript = { javaScriptEnabled: false };

describe('the page of parallels', () => {
  it('says first who shares most, with a share that the matrix has', async () => {
    await withPage(browser, 'parallels/', async (page) => {
      const [share] = /[\d.]+%/.exec((await page.locator('.introduction').first().textContent()) ?? '') ?? [];
      const shares = await page.locator('.parallel-matrix td:not(.same) b').allInnerTexts();
      const numbers = shares.map((text) => Number.parseFloat(text));
      expect(share).toBe(`${Math.max(...numbers).toFixed(1)}%`);
    });
  });

  it('sets the numbers of a sentence on one axis: a mark a place, the smallest on the left, each leading to its sentence', async () => {
    await withPage(browser, 'parallels/', async (page) => {
      const line = page
        .locator('[data-number-line]', { hasText: '规模养殖场粪污处理设施装备配套率' })
        .filter({ has: page.locator('.number-strip') })
        .first();
      const marks = line.locator('.number-strip a');
      const places = line.locator('.printed-numbers a');
      expect(await marks.count()).toBe(await places.count());
      // Shapes are not equally wide: what counts is their middle.
      const middles = await marks.evaluateAll((all) =>
        all.map((mark) => {
          const { left, right } = mark.getBoundingClientRect();
          return Math.round((left + right) / 2);
        }),
      );
      expect(middles).toEqual([...middles].sort((one, other) => one - other));
      const printed = (await line.locator('.printed-numbers b').allInnerTexts()).map((text) => text.trim());
      expect(printed.map((text) => Number.parseFloat(text))).toEqual(
        printed.map((text) => Number.parseFloat(text)).toSorted((one, other) => one - other),
      );
      await places.first().click();
      await page.waitForURL(/\/plans\//);
      expect(await page.locator(':target').textContent()).toContain(printed[0]);
    });
  });

  it('draws no axis where units differ, and has every family whose members print different quantities', async () => {
    const families = (await (await fetch(address('data/families.json'))).json()) as FamilyRecord[];
    await withPage(browser, 'parallels/', async (page) => {
      const lines = page.locator('[data-number-line]');
      const shown = await lines.evaluateAll((all) =>
        all.map((line) => ({
          id: line.getAttribute('data-number-line'),
          axis: line.querySelector('.number-strip') !== null,
        })),
      );
      for (const { id, axis } of shown) {
        const values = families.find((family) => family.id === id)?.values ?? [];
        const slots = [...new Set(values.map(({ slot }) => slot))].map((slot) =>
          values.filter((value) => value.slot === slot),
        );
        const differing = slots.filter(
          (slot) => new Set(slot.map(({ value, unit }) => `${String(value)} ${String(unit)}`)).size > 1,
        );
        expect(axis, id ?? '').toBe(
          differing.some((slot) => new Set(slot.map(({ unit }) => unit)).size === 1),
        );
      }
      expect(shown.length).toBeGreaterThan(20);
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
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-by-kind') ?? ''));
  const ofPair = ({ a, b }: ParallelRecord) => path.includes(`${a.plan}-${b.plan}`);
  const [all, formulas] = [false, true].map(
    (formula) => () => records.filter((record) => ofPair(record) && record.formula === formula).length,
  ) as [() => number, () => number];

  it('are those that the address asks for, and the choice is kept in the address', async () => {
    await withPage(browser, `${path}?kind=verbatim`, async (page) => {
      expect((await shown(page)).every((kinds) => kinds.includes('verbatim'))).toBe(true);
      await page.locator('[data-list-choice] select[name="kind"]').selectOption('numbers');
      expect(new URL(page.url()).search).toBe('?kind=numbers');
      expect((await shown(page)).every((kinds) => kinds.includes('numbers'))).toBe(true);
      await page.goBack();
      expect((await shown(page)).every((kinds) => kinds.includes('verbatim'))).toBe(true);
      await page.locator('[data-list-choice] button[type="reset"]').click();
      expect(new URL(page.url()).search).toBe('');
      expect((await shown(page)).length).toBe(all());
    });
  });

  it('stand in the order asked for', async () => {
    await withPage(browser, `${path}?sort=length`, async (page) => {
      const lengths = await page
        .locator('[data-parallel]:visible')
        .evaluateAll((items) => items.map((item) => Number(item.getAttribute('data-at-length'))));
      expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
      expect(new Set(lengths).size).toBeGreaterThan(5);
    });
  });

  it('are all shown for a value that does not exist, and without script, where no filter is', async () => {
    await withPage(browser, `${path}?kind=atlantis`, async (page) => {
      expect((await shown(page)).length).toBe(all());
    });
    await withPage(
      browser,
      `${path}?kind=verbatim`,
      async (page) => {
        expect(await page.locator('[data-parallel]:visible').count()).toBe(all());
        expect(await page.locator('[data-list-choice] form').isVisible()).toBe(false);
      },
      withoutScript,
    );
  });

  it('have their formulas apart, hidden until asked for', async () => {
    await withPage(browser, path, async (page) => {
      expect(await page.locator('[data-formulas] summary').textContent()).toContain(String(formulas()));
      await page.locator('[data-formulas] summary').click();
      await page.waitForFunction(() => location.search === '?formulas=1');
      expect((await shown(page)).length).toBe(all() + formulas());
    });
    await withPage(browser, `${path}?formulas=1`, async (page) => {
      expect((await shown(page)).length).toBe(all() + formulas());
    });
  });

  it('can be saved as they are listed', async () => {
    await withPage(browser, `${path}?kind=verbatim`, async (page) => {
      const listed = await page
        .locator('[data-parallel]:visible')
        .evaluateAll((items) => items.map(({ id }) => id));
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('[data-save-listed]').click(),
      ]);
      const lines = readFileSync(await download.path(), 'utf8')
        .trim()
        .split(/\r?\n/);
      expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(listed);
    });
  });

  it('have a map whose cells lead to their first passage, also where a filter has hidden it', async () => {
    await withPage(browser, `${path}?kind=numbers`, async (page) => {
      const cells = page.locator('.reuse-map td a');
      const hidden = await cells.evaluateAll((all) =>
        all.findIndex((cell) => document.querySelector<HTMLElement>(cell.getAttribute('href') ?? '')?.hidden),
      );
      expect(hidden).toBeGreaterThanOrEqual(0);
      await cells.nth(hidden).click();
      await page.locator('.parallel:target').waitFor({ state: 'visible' });
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('lead to their family where it has more places', async () => {
    await withPage(browser, path, async (page) => {
      const link = page.locator('.parallel-list').first().locator('.parallel-notes a').first();
      await link.click();
      await page.waitForURL(/\/parallels\/families\/#/);
      expect(await page.locator('.family:target .family-places > li').count()).toBeGreaterThan(2);
    });
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

describe('the families', () => {
  it('stand with all their places, those of most first, and differ from the first by the words that are marked', async () => {
    const families = (await (await fetch(address('data/families.json'))).json()) as FamilyRecord[];
    const real = families.filter(({ formula }) => !formula);
    await withPage(
      browser,
      'parallels/families/',
      async (page) => {
        const places = await page
          .locator('.family')
          .evaluateAll((all) => all.map((item) => item.querySelectorAll('.family-places > li').length));
        expect(places).toEqual(
          real.map(({ members }) => members.length).toSorted((one, other) => other - one),
        );
        const first = page.locator('.family').first();
        const id = await first.getAttribute('id');
        const family = real.find((record) => record.id === id);
        const marked = await first
          .locator('.family-places > li')
          .evaluateAll((all) =>
            all.map((item) => [...item.querySelectorAll('ins')].map((mark) => mark.textContent)),
          );
        expect(marked).toEqual(
          family?.members.map(({ text, changed }) => changed.map(({ start, end }) => text.slice(start, end))),
        );
      },
      withoutScript,
    );
  });

  it('are filtered by plan and number of places', async () => {
    await withPage(browser, 'parallels/families/?plan=chongqing&places=several', async (page) => {
      const found = await page
        .locator('.family:visible')
        .evaluateAll((all) =>
          all.map((item) => [
            item.getAttribute('data-by-plan'),
            item.querySelectorAll('.family-places > li').length,
          ]),
        );
      expect(found.length).toBeGreaterThan(0);
      for (const [plans, places] of found) {
        expect(plans).toContain('chongqing');
        expect(places).toBeGreaterThan(2);
      }
    });
  });

  it('that are formulas have a page of their own, with each place behind its phrase', async () => {
    const families = (await (await fetch(address('data/families.json'))).json()) as FamilyRecord[];
    await withPage(browser, 'parallels/formulas/', async (page) => {
      const ids = await page
        .locator('.formula-table tbody [id]')
        .evaluateAll((all) => all.map(({ id }) => id));
      expect(ids.sort()).toEqual(
        families
          .filter(({ formula }) => formula)
          .map(({ id }) => id)
          .sort(),
      );
      expect(await page.locator('.formula-table tbody tr').count()).toBeGreaterThan(100);
      const row = page.locator('.formula-table tbody tr').first();
      expect(await row.locator('.family-places').isVisible()).toBe(false);
      await row.locator('summary').click();
      const counts = (await row.locator('td').allInnerTexts()).map(Number);
      expect(await row.locator('.family-places > li:visible').count()).toBe(
        counts.reduce((sum, count) => sum + count, 0),
      );
    });
  });
});

describe('in a chapter', () => {
  const chapter = () => {
    const found = records.find(({ a, b, formula }) => a.plan !== b.plan && !formula);
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

  it('shows which of its own words the open passages share, until they are closed', async () => {
    const { path, block } = chapter();
    await withPage(browser, path, async (page) => {
      const mark = page.locator(`[id="${block}"] .parallels-mark a`);
      const words = page.locator(`[id="${block}"]`).locator('.shared, .repeated').first();
      const background = () => words.evaluate((node) => getComputedStyle(node).backgroundColor);
      const before = await background();
      await mark.click();
      expect(await background()).not.toBe(before);
      await page.keyboard.press('Escape');
      expect(await background()).toBe(before);
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
