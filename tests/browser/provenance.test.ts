import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { AmbitionRecord } from '../../src/model/ambition.ts';
import type { IndicatorRecord } from '../../src/model/indicator.ts';
import type { ObservationRecord } from '../../src/model/observation.ts';
import { address, localePrefixes, screenAndOverflow, withPage } from './site.ts';

let browser: Browser;
let observations: ObservationRecord[];
let ambitions: AmbitionRecord[];
let indicators: IndicatorRecord[];
const load = async (name: string): Promise<unknown> => (await fetch(address(`data/${name}.json`))).json();
beforeAll(async () => {
  browser = await launchChromium();
  observations = (await load('observations')) as ObservationRecord[];
  ambitions = (await load('ambitions')) as AmbitionRecord[];
  indicators = (await load('indicators')) as IndicatorRecord[];
});
afterAll(() => browser.close());

const withoutScript = { javaScriptEnabled: false };
const mark = (page: Page, block: string) => page.locator(`[id="${block}"] .indicators-mark a`);

/** The first observation of an indicator for which something holds. */
function used(fits: (observation: ObservationRecord) => boolean): ObservationRecord & { indicator: string } {
  const found = observations.find((each) => each.indicator !== null && fits(each));
  if (!found?.indicator) throw new Error('The corpus has no such observation.');
  return { ...found, indicator: found.indicator };
}
const usesOf = (block: string): Set<string> =>
  new Set(
    observations.flatMap(({ indicator, block: row, source }) =>
      indicator !== null && (row === block || source.block === block) ? [indicator] : [],
    ),
  );
const pathOf = ({ source }: ObservationRecord): string => source.url.slice(1).replace(/#.*/, '');

describe('a value on the page of an indicator', () => {
  it.each(['table', 'prose'] as const)(
    'leads to the %s words that print it, marked in their chapter',
    async (origin) => {
      const value = used((each) => each.origin === origin && each.status === 'number');
      await withPage(
        browser,
        `indicators/${value.indicator}/`,
        async (page) => {
          await page.locator(`tr[id="${value.id}"] .quoted a`).click();
          const block = page.locator(':target');
          expect(await block.getAttribute('id')).toBe(value.source.block);
          expect(await block.textContent()).toContain(value.raw);
          // In a row the cells are marked, but not the cell of the line number.
          const words = origin === 'table' ? block.locator('td:not([data-apparatus])').last() : block;
          const colour = (element: Element) => getComputedStyle(element).backgroundColor;
          expect(await words.evaluate(colour)).not.toBe('rgba(0, 0, 0, 0)');
        },
        withoutScript,
      );
    },
  );
});

describe('a block that indicators use', () => {
  it('has a mark, and no other block has one', async () => {
    const path = pathOf(used(({ origin }) => origin === 'table'));
    await withPage(browser, path, async (page) => {
      const marked = await page
        .locator('article [data-lines]:has(.indicators-mark)')
        .evaluateAll((blocks) => blocks.map((block) => block.id));
      const ids = await page
        .locator('article [data-lines]')
        .evaluateAll((blocks) => blocks.map((block) => block.id));
      expect(marked.length).toBeGreaterThan(3);
      expect(marked).toEqual(ids.filter((id) => usesOf(id).size > 0));
    });
  });

  it('with one indicator leads to its value there, marked, and from there back, without script', async () => {
    const value = used(({ block, source }) => block === source.block && usesOf(block).size === 1);
    await withPage(
      browser,
      pathOf(value),
      async (page) => {
        await mark(page, value.block).click();
        const target = page.locator(':target');
        expect(new URL(page.url()).pathname).toContain(`/indicators/${value.indicator}/`);
        expect(await target.locator('.raw').innerText()).toBe(value.raw);
        const colour = (element: Element) => getComputedStyle(element).backgroundColor;
        // The style sheet may come after the words.
        await expect.poll(() => target.locator('.raw').evaluate(colour)).not.toBe('rgba(0, 0, 0, 0)');
        await target.locator('.quoted a').click();
        expect(await page.locator(':target').getAttribute('id')).toBe(value.block);
      },
      withoutScript,
    );
  });

  it('with several leads to the foot of its chapter, and from there to each value and back, without script', async () => {
    const value = used(({ block, source }) => block === source.block && usesOf(block).size > 2);
    await withPage(
      browser,
      pathOf(value),
      async (page) => {
        expect(await mark(page, value.block).innerText()).toContain(String(usesOf(value.block).size));
        await mark(page, value.block).click();
        const entry = page.locator(':target');
        const links = await entry
          .locator('a')
          .evaluateAll((all) =>
            all.map((link) => [link.textContent.trim(), (link as HTMLAnchorElement).href]),
          );
        for (const { id, indicator, raw } of observations.filter(
          (each) => each.indicator !== null && [each.block, each.source.block].includes(value.block),
        )) {
          expect(links).toContainEqual([raw, address(`indicators/${indicator ?? ''}/#${id}`)]);
        }
        await entry.locator('a').first().click();
        expect(await page.locator(':target').getAttribute('id')).toBe(value.block);
      },
      withoutScript,
    );
  });

  it('is marked too where its value is printed in a merged cell of a row above, and so is that row', async () => {
    const value = used(({ block, source }) => block !== source.block);
    await withPage(browser, pathOf(value), async (page) => {
      for (const row of [value.block, value.source.block]) {
        expect(await mark(page, row).count(), row).toBe(1);
        const entry = page.locator(`[id="indicators-${row}"]`);
        expect(await entry.locator(`a[href$="/${value.indicator}/#${value.id}"]`).count()).toBe(1);
      }
    });
  });

  it('is quoted without its mark', async () => {
    const value = used(({ origin }) => origin === 'prose');
    await withPage(browser, pathOf(value), async (page) => {
      const own = await page.locator(`[id="${value.block}"]`).evaluate((block) => {
        const copy = block.cloneNode(true) as Element;
        for (const apparatus of copy.querySelectorAll('[data-apparatus]')) apparatus.remove();
        return { words: copy.textContent, marks: copy.querySelectorAll('a:not(.statement)').length };
      });
      expect(own.words).toContain(value.raw);
      expect(own.words).not.toContain('指标1');
      expect(own.marks).toBe(0);
    });
  });

  it('has no mark on paper, where the list at the foot of the chapter says the same', async () => {
    const value = used(({ origin }) => origin === 'table');
    await withPage(browser, pathOf(value), async (page) => {
      expect(await mark(page, value.block).isVisible()).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await mark(page, value.block).isVisible()).toBe(false);
      expect(await page.locator('[data-indicators-of-chapter]').isVisible()).toBe(true);
    });
  });

  it.each([360, 768, 1440])(
    'has its mark beside the words of a row, not over them (%i px)',
    async (width) => {
      const value = used(({ origin }) => origin === 'table');
      await withPage(
        browser,
        pathOf(value),
        async (page) => {
          const over = await page.locator('article tr:has(.indicators-mark)').evaluateAll((rows) =>
            rows.flatMap((row) => {
              const link = row.querySelector('.indicators-mark a')?.getBoundingClientRect();
              const cell = row.querySelector('td:not([data-apparatus]), th')?.getBoundingClientRect();
              const own = row.getBoundingClientRect();
              if (!link || !cell) return ['nothing to measure'];
              return link.right <= cell.left && link.bottom <= own.bottom + 1 && link.left >= 0
                ? []
                : [row.id];
            }),
          );
          expect(over).toEqual([]);
          expect((await screenAndOverflow(page)).overflow).toBe(0);
        },
        { viewport: { width, height: 800 } },
      );
    },
  );
});

describe('the indicators on a topic', () => {
  const rows = (page: Page) => page.locator('.indicators-on-topic .passage-row:visible');

  it.each(Object.values(localePrefixes))(
    'are all there, with the targets as printed (/%s)',
    async (prefix) => {
      const own = indicators.filter(({ topic }) => topic === 'air');
      await withPage(browser, `${prefix}topics/air/`, async (page) => {
        expect(await rows(page).count()).toBe(own.length);
        for (const { id } of own) {
          const row = page.locator('.indicators-on-topic .passage-row', {
            has: page.locator(`#indicator-${id}`),
          });
          for (const { plan, target, sign } of ambitions.filter(({ indicator }) => indicator === id)) {
            const cell = row.locator(`[data-plan="${plan}"]`);
            expect(await cell.locator('b .printed-value').allTextContents()).toContain(target);
            expect(await cell.locator(`.sign.${sign}`).count()).toBeGreaterThan(0);
          }
        }
      });
    },
  );

  it('are not there where there are none', async () => {
    expect(indicators.filter(({ topic }) => topic === 'noise')).toEqual([]);
    await withPage(browser, 'topics/noise/', async (page) => {
      expect(await page.locator('.indicators-on-topic').count()).toBe(0);
    });
  });

  it('follow the choice of plans, which leaves the rest of the address alone', async () => {
    await withPage(browser, 'topics/air/?own=1&plans=wuxi,wanzhou', async (page) => {
      const planCells = () =>
        page
          .locator('.indicators-on-topic [data-plan]:visible')
          .evaluateAll((cells) => [...new Set(cells.map((cell) => cell.getAttribute('data-plan')))]);
      expect(await planCells()).toEqual(['wuxi', 'wanzhou']);
      await page.locator('[data-plan-choice] input[value="wushan"]').check();
      expect(new URL(page.url()).search).toBe('?own=1&plans=wushan,wuxi,wanzhou');
      await page.locator('[data-own-toggle]').uncheck();
      expect(new URL(page.url()).search).toBe('?plans=wushan,wuxi,wanzhou');
      await page.locator('[data-own-toggle]').check();
      for (const plan of ['wuxi', 'wanzhou']) {
        await page.locator(`[data-plan-choice] input[value="${plan}"]`).uncheck();
      }
      expect(new URL(page.url()).search).toBe('?own=1&plans=wushan');
      // Wushan states nothing on air: an empty row is no row.
      expect(await rows(page).count()).toBe(0);
    });
  });

  it('can be read on a phone, each plan by its name, without script', async () => {
    await withPage(
      browser,
      'topics/water-use/',
      async (page) => {
        expect(await rows(page).first().locator('.cell-plan:visible').count()).toBe(5);
        expect(await screenAndOverflow(page)).toEqual({ screen: 360, overflow: 0 });
      },
      { ...withoutScript, viewport: { width: 360, height: 780 } },
    );
  });
});

describe('the page of a plan', () => {
  it('lists the indicators that the plan states, and no others, with every target', async () => {
    for (const plan of ['wanzhou', 'chongqing']) {
      await withPage(browser, `plans/${plan}/`, async (page) => {
        const listed = await page
          .locator('.indicators-of-plan tr[data-indicator]')
          .evaluateAll((all) => all.map((row) => row.getAttribute('data-indicator')));
        expect(listed.toSorted()).toEqual(
          indicators
            .filter(({ plans }) => plans.includes(plan))
            .map(({ id }) => id)
            .toSorted(),
        );
        for (const { indicator, target, sign } of ambitions.filter((each) => each.plan === plan)) {
          const row = page.locator(`.indicators-of-plan tr[data-indicator="${indicator}"]`);
          expect(await row.locator('b .printed-value').allTextContents()).toContain(target);
          expect(await row.locator(`.sign.${sign}`).count()).toBeGreaterThan(0);
        }
      });
    }
  });

  it('says of a looser target that it is looser', async () => {
    const looser = ambitions.find(({ sign }) => sign === 'relax');
    if (!looser) throw new Error('The corpus has no looser target.');
    await withPage(browser, `plans/${looser.plan}/`, async (page) => {
      const row = page.locator(`.indicators-of-plan tr[data-indicator="${looser.indicator}"]`);
      expect(await row.locator('.sign').allInnerTexts()).toContainEqual(expect.stringContaining('放宽'));
    });
  });
});
