import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { AmbitionRecord } from '../../src/model/ambition.ts';
import type { IndicatorRecord } from '../../src/model/indicator.ts';
import type { ObservationRecord } from '../../src/model/observation.ts';
import type { PlanRecord } from '../../src/model/plan.ts';
import { printedValue } from '../../src/model/printed-unit.ts';
import { address, pageKinds, withPage } from './site.ts';

let browser: Browser;
let indicators: IndicatorRecord[];
let observations: ObservationRecord[];
let ambitions: AmbitionRecord[];
let corpus: PlanRecord[];
const fetchData = async <R>(name: string): Promise<R[]> =>
  (await (await fetch(address(`data/${name}.json`))).json()) as R[];
beforeAll(async () => {
  browser = await launchChromium();
  indicators = await fetchData('indicators');
  observations = await fetchData('observations');
  ambitions = await fetchData('ambitions');
  corpus = await fetchData('plans');
});
afterAll(() => browser.close());

const withoutScript = { javaScriptEnabled: false };
const shown = (page: Page) =>
  page
    .locator('tr[data-indicator]:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-indicator') ?? ''));

describe('the matrix of indicators', () => {
  it('has every indicator and every value that is compared, as printed, without script', async () => {
    await withPage(
      browser,
      'indicators/',
      async (page) => {
        expect((await shown(page)).sort()).toEqual(indicators.map(({ id }) => id).sort());
        const printed = await page.locator('.printed-value').allInnerTexts();
        // A baseline may be a value that is otherwise only shown as history.
        const compared = new Set([
          ...indicators.flatMap(({ statements }) => statements.flatMap(({ main }) => main)),
          ...ambitions.map(({ baselineObservation }) => baselineObservation),
        ]);
        const unitOf = new Map(indicators.map(({ id, unit }) => [id, unit]));
        const expected = observations
          .filter(({ id }) => compared.has(id))
          .map((observation) => printedValue(observation, unitOf.get(observation.indicator ?? '') ?? null));
        const words = (texts: string[]) => texts.map((text) => text.replaceAll(/\s/g, '')).sort();
        expect(words(printed)).toEqual(words(expected));
        expect(await page.locator('[data-indicator-filters]').isVisible()).toBe(false);
      },
      withoutScript,
    );
  });

  it('shows what the address asks for, and keeps the choice in the address', async () => {
    await withPage(browser, 'indicators/?sign=relax&plans=wuxi', async (page) => {
      const looser = ambitions.filter(({ sign, plan }) => sign === 'relax' && plan === 'wuxi');
      expect((await shown(page)).sort()).toEqual(
        [...new Set(looser.map(({ indicator }) => indicator))].sort(),
      );
      expect(await page.locator('thead th[data-plan]:visible').count()).toBe(1);
      await page.locator('select[name="sign"]').selectOption('');
      await page.locator('select[name="topic"]').selectOption('air');
      expect(new URL(page.url()).search).toBe('?topic=air&plans=wuxi');
      const air = indicators.filter(({ topic, plans }) => topic === 'air' && plans.includes('wuxi'));
      expect((await shown(page)).sort()).toEqual(air.map(({ id }) => id).sort());
      await page.goBack();
      expect(new URL(page.url()).search).toBe('?plans=wuxi');
      await page.locator('[data-indicator-filters] button[type="reset"]').click();
      await expect.poll(() => new URL(page.url()).search).toBe('');
      expect(await shown(page)).toHaveLength(indicators.length);
    });
  });

  it('filters by the type of indicator and by why a value is no number', async () => {
    const main = new Set(
      indicators.flatMap(({ statements }) => statements.flatMap((statement) => statement.main)),
    );
    const withValue = (fits: (observation: ObservationRecord) => boolean) =>
      [
        ...new Set(
          observations
            .filter((observation) => main.has(observation.id) && fits(observation))
            .map(({ indicator }) => indicator),
        ),
      ].sort();
    await withPage(browser, 'indicators/?status=not-audited', async (page) => {
      expect((await shown(page)).sort()).toEqual(withValue(({ status }) => status === 'not-audited'));
    });
    await withPage(browser, `indicators/?type=${encodeURIComponent('预期性')}`, async (page) => {
      expect((await shown(page)).sort()).toEqual(withValue(({ type }) => type === '预期性'));
    });
  });

  it('is sorted by name or by the number of plans', async () => {
    await withPage(browser, 'en/indicators/?sort=name', async (page) => {
      const names = await page
        .locator('tr[data-indicator]')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-name') ?? ''));
      expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare));
    });
    await withPage(browser, 'indicators/?sort=plans', async (page) => {
      const [first] = await shown(page);
      expect(indicators.find(({ id }) => id === first)?.plans.length).toBe(
        Math.max(...indicators.map(({ plans }) => plans.length)),
      );
    });
  });

  it('is a list on a phone, each value beside the name of its plan', async () => {
    await withPage(
      browser,
      'indicators/',
      async (page) => {
        expect(await page.locator('.indicator-matrix .cell-plan').first().isVisible()).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      },
      { viewport: { width: 360, height: 780 } },
    );
  });
});

describe('the page of an indicator', () => {
  it('leads from every value to the place where it is printed', async () => {
    await withPage(browser, pageKinds.indicator, async (page) => {
      const id = pageKinds.indicator.split('/')[1];
      const own = observations.filter(({ indicator }) => indicator === id);
      const links = await page
        .locator('.values td.quoted a')
        .evaluateAll((all) =>
          all.map(
            (link) =>
              new URL((link as HTMLAnchorElement).href).pathname +
              new URL((link as HTMLAnchorElement).href).hash.replace(/:~:text=.*/, ''),
          ),
        );
      expect(links.sort()).toEqual(own.map(({ source }) => source.url).sort());
      await page.locator('.values td.quoted a').first().click();
      await page.waitForURL(/\/plans\//);
      expect(await page.locator(':target').count()).toBe(1);
    });
  });

  it('leads from a value in prose to its very words, in the block that holds them', async () => {
    const prose = observations.filter(
      ({ indicator, origin }) => indicator === 'rural-sewage-treatment' && origin === 'prose',
    );
    await withPage(browser, 'indicators/rural-sewage-treatment/', async (page) => {
      const links = await page
        .locator('.values td.quoted a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split(':~:text=')[1] ?? ''));
      expect(links.map(decodeURIComponent).sort()).toEqual(prose.map(({ source }) => source.quote).sort());
      for (const link of links) expect(link).not.toMatch(/[-,&]/);
      await page.locator('.values td.quoted a').first().click();
      await page.waitForURL(/\/plans\//);
      const [first] = prose;
      expect(await page.locator(':target').getAttribute('id')).toBe(first?.source.block);
    });
  });

  it('has one chart for the screen, with its words for those who do not see it', async () => {
    for (const [width, kind] of [
      [1440, 'wide'],
      [360, 'narrow'],
    ] as const) {
      await withPage(
        browser,
        pageKinds.indicator,
        async (page) => {
          expect(await page.locator('.chart:visible').count()).toBe(1);
          expect(await page.locator(`.chart.${kind} svg`).isVisible()).toBe(true);
          expect(await page.locator(`.chart.${kind} svg desc`).textContent()).toContain('巫山');
        },
        { viewport: { width, height: 800 } },
      );
    }
  });

  it('shows a looser target as such, never as progress', async () => {
    await withPage(browser, 'indicators/pm25-concentration/', async (page) => {
      const wuxi = page.locator('.ambitions li', { hasText: '巫溪' }).first();
      expect(await wuxi.locator('.sign').innerText()).toContain('放宽');
      expect(await page.locator('.chart svg desc').first().textContent()).toContain('放宽');
    });
  });

  it('makes chart, texts and files for the plans that the address names, whatever the indicator’s name holds', async () => {
    // A comma in a name has to be quoted in CSV.
    const {
      id,
      name,
      plans: stating,
    } = indicators.find((each) => each.name.en.includes(',')) as IndicatorRecord;
    const chosen = stating.slice(0, 2);
    const left = stating
      .slice(2)
      .concat(corpus.map((plan) => plan.id).filter((plan) => !stating.includes(plan)));
    const query = `?plans=${chosen.join(',')}`;
    const titleOf = (plan: string): string => corpus.find((each) => each.id === plan)?.title ?? '';
    const nameOf = (plan: string): string => corpus.find((each) => each.id === plan)?.shortTitle.en ?? '';
    await withPage(browser, `en/indicators/${id}/${query}`, async (page) => {
      await page.locator('[data-save]').first().waitFor();
      const description = (await page.locator('.chart.wide svg desc').textContent()) ?? '';
      for (const plan of chosen) expect(description).toContain(nameOf(plan));
      for (const plan of left) expect(description).not.toContain(`. ${nameOf(plan)}`);
      const text = (snippet: string) => page.locator(`[data-snippet="${snippet}"]`).innerText();
      for (const snippet of ['live', 'frame', 'caption', 'reference', 'apa', 'bibtex']) {
        expect(await text(snippet), snippet).toContain(`${address('')}en/`);
        expect(await text(snippet), snippet).toContain(`/${id}/${query}`);
      }
      for (const snippet of ['caption', 'reference', 'apa', 'bibtex']) {
        for (const plan of chosen) expect(await text(snippet), snippet).toContain(titleOf(plan));
        for (const plan of left) expect(await text(snippet), snippet).not.toContain(titleOf(plan));
      }
      expect(await text('alternative')).toBe(description);
      for (const snippet of ['frozen', 'picture']) {
        expect(await page.locator(`[data-snippet="${snippet}"]`).isVisible(), snippet).toBe(false);
      }

      expect(await page.locator('.downloads').isVisible()).toBe(false);
      const save = async (format: string): Promise<Buffer> => {
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.locator(`[data-save="${format}"]`).click(),
        ]);
        expect(file.suggestedFilename()).toBe(`${id}-${chosen.join('-')}.${format}`);
        return readFileSync(await file.path());
      };
      for (const format of ['svg', 'dark.svg']) {
        const svg = (await save(format)).toString('utf8');
        expect(svg).toMatch(/^<svg xmlns/);
        // Outlines, no text that would need a font.
        expect(svg).not.toContain('<text');
      }
      const png = await save('png');
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.readUInt32BE(16)).toBe(1440);
      const kept = observations.filter(({ indicator, plan }) => indicator === id && chosen.includes(plan));
      const csv = parseCsv<Record<string, string>>(await save('csv'), { bom: true, columns: true });
      expect(kept.length).toBeGreaterThan(0);
      expect(csv.map((record) => record['id'])).toEqual(kept.map((observation) => observation.id));
      expect(new Set(csv.map((record) => record['indicator.name.en']))).toEqual(new Set([name.en]));
      const file = JSON.parse((await save('json')).toString('utf8')) as { observations: unknown[] };
      expect(file.observations).toEqual(kept);
    });
  });

  it('shows the texts of all plans again when the choice is taken back', async () => {
    await withPage(browser, pageKinds.indicator, async (page) => {
      const texts = () => page.locator('.report-kit pre').allInnerTexts();
      const before = await texts();
      const box = page.locator('[data-kit-plans] input').first();
      await box.uncheck();
      await page.locator('[data-save]').first().waitFor();
      expect(await texts()).not.toEqual(before);
      await box.check();
      await page.locator('.downloads').waitFor();
      expect(new URL(page.url()).search).toBe('');
      expect(await texts()).toEqual(before);
    });
  });

  it('keeps the chosen plans in the address, and all of them without script', async () => {
    await withPage(browser, pageKinds.indicator, async (page) => {
      await page.locator('[data-kit-plans] input[value="wuxi"]').uncheck();
      expect(new URL(page.url()).search).toBe('?plans=wushan,bazhong,wanzhou,chongqing');
      await page.goBack();
      await expect.poll(() => page.locator('.chart.wide svg desc').textContent()).toContain('巫溪');
      expect(await page.locator('[data-kit-plans] input[value="wuxi"]').isChecked()).toBe(true);
    });
    await withPage(
      browser,
      `${pageKinds.indicator}?plans=wushan`,
      async (page) => {
        expect(await page.locator('.chart.wide svg desc').textContent()).toContain('巫溪');
        expect(await page.locator('[data-kit-plans]').isVisible()).toBe(false);
        expect(await page.locator('.downloads a').count()).toBe(5);
      },
      withoutScript,
    );
  });

  it('offers files that are there, and copies a citation with plan, section and address', async () => {
    await withPage(
      browser,
      pageKinds.indicator,
      async (page) => {
        const files = await page
          .locator('.downloads a')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        for (const file of files) expect((await fetch(file)).status, file).toBe(200);
        const frozen = await page.locator('pre', { hasText: '/charts/frozen/' }).innerText();
        expect((await fetch(frozen)).status).toBe(200);

        const citation = page.locator('.copyable', { hasText: 'GB/T 7714' });
        await citation.locator('button').click();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toContain(
          '巫山县生态环境局. 重庆市巫山县水生态环境保护“十四五”规划（2021—2025年）[Z]. 2023-02-23: ',
        );
        expect(copied).toContain('主要目标');
        expect(copied).toContain(address(pageKinds.indicator));
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  it('is printed with its chart, its tables and the words of the kit, without what only a screen can do', async () => {
    await withPage(browser, pageKinds.indicator, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.chart.wide svg').isVisible()).toBe(true);
      expect(await page.locator('.chart.narrow').isVisible()).toBe(false);
      expect(await page.locator('.report-kit pre').first().isVisible()).toBe(true);
      for (const handle of ['.report-kit button', '.report-kit .plan-choice', '.pager']) {
        expect(await page.locator(handle).first().isVisible(), handle).toBe(false);
      }
    });
  });
});
