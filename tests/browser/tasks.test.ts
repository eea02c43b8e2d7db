import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { ConsequenceRecord } from '../../src/model/consequence.ts';
import type { DeadlineRecord } from '../../src/model/deadline.ts';
import type { DutyRecord } from '../../src/model/duty.ts';
import { address, screenAndOverflow, withPage } from './site.ts';
import { violations } from './violations.ts';

let browser: Browser;
let deadlines: DeadlineRecord[];
let duties: DutyRecord[];
let consequences: ConsequenceRecord[];
beforeAll(async () => {
  browser = await launchChromium();
  const read = async (name: string): Promise<unknown> => (await fetch(address(`data/${name}.json`))).json();
  deadlines = (await read('deadlines')) as DeadlineRecord[];
  duties = (await read('duties')) as DutyRecord[];
  consequences = (await read('consequences')) as ConsequenceRecord[];
});
afterAll(() => browser.close());

const withoutScript = { javaScriptEnabled: false };

describe('the deadlines', () => {
  it('stand along the years, each once, and are filtered by plan and year without script', async () => {
    const ids = (fits: (record: DeadlineRecord) => boolean): string[] =>
      deadlines
        .filter(fits)
        .map(({ id }) => id)
        .sort();
    const onPage = async (path: string): Promise<string[]> =>
      withPage(
        browser,
        path,
        (page) => page.locator('[data-deadline]').evaluateAll((rows) => rows.map(({ id }) => id).sort()),
        withoutScript,
      );
    expect(await onPage('deadlines/')).toEqual(ids(() => true));
    expect(await onPage('en/deadlines/bazhong/')).toEqual(ids(({ plan }) => plan === 'bazhong'));
    expect(await onPage('deadlines/year/2023/')).toEqual(ids(({ due }) => due.year === 2023));
  });

  it('lead from a cell of the matrix to the plan and year, and from a task to its sentence', async () => {
    await withPage(
      browser,
      'deadlines/',
      async (page) => {
        await page.locator('.deadline-matrix a[aria-label="巴中，2022年：4个"]').click();
        await page.waitForURL(/deadlines\/bazhong\/#due-2022$/);
        const item = page.locator('#due-2022 [data-deadline]').first();
        const words = (await item.locator('q .words').innerText()).trim();
        await item.locator('a.task').click();
        await page.waitForURL(/plans\/bazhong\//);
        expect(await page.locator(':target').innerText()).toContain(words);
      },
      withoutScript,
    );
  });
});

describe('the duties', () => {
  it('mark an agency in the matrix as often as notes name it, and a mark leads to its note', async () => {
    await withPage(
      browser,
      'duties/chongqing/',
      async (page) => {
        const named = duties.reduce((sum, { leads, supports }) => sum + leads.length + supports.length, 0);
        expect(await page.locator('.duty-matrix td a').count()).toBe(named);
        const mark = page.locator('.duty-matrix td a').first();
        await mark.click();
        await page.waitForURL(/plans\/chongqing\//);
        expect(await page.locator(':target').innerText()).toContain('牵头');
      },
      withoutScript,
    );
  });

  it('list every task with all who lead and support it as the note prints them', async () => {
    await withPage(browser, 'duties/', async (page) => {
      const rows = await page.locator('tr[data-duty]').evaluateAll((all) =>
        all.map((row) => ({
          id: row.id,
          names: [...row.querySelectorAll('li a')].map(({ textContent }) => textContent),
        })),
      );
      expect(rows).toEqual(
        duties.map(({ id, leadsPrinted, supportsPrinted }) => ({
          id,
          names: [...leadsPrinted, ...supportsPrinted],
        })),
      );
    });
  });

  it('join the agencies of the ledgers', async () => {
    await withPage(browser, 'duties/wushan/', async (page) => {
      expect(await page.locator('[data-agency]').count()).toBeGreaterThan(5);
      expect(await page.locator('[data-agency="巫山县水利局"]').count()).toBe(1);
    });
  });
});

describe('the consequences', () => {
  it('stand under each of their measures, and a cell leads to those of its plan', async () => {
    await withPage(
      browser,
      'consequences/',
      async (page) => {
        const listed = await page
          .locator('[data-consequence]')
          .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['consequence']));
        expect([...new Set(listed)].sort()).toEqual(consequences.map(({ id }) => id).sort());
        const measures = consequences.map(({ measures: own }) => new Set(own).size);
        expect(listed).toHaveLength(measures.reduce((sum, each) => sum + each, 0));
        await page.locator('.consequence-matrix td a[href="#governments-summons-bazhong"]').click();
        expect(await page.locator('#governments-summons-bazhong').innerText()).toContain('巴中');
      },
      withoutScript,
    );
  });

  it('show the zero of a plan that does not name a measure', async () => {
    await withPage(browser, 'consequences/', async (page) => {
      const row = page.locator('.consequence-matrix tr', {
        has: page.locator('a[href="#governments-summons"]'),
      });
      expect(await row.locator('td').allInnerTexts()).toEqual(['1', '0', '1', '0', '1', '3']);
    });
  });
});

describe.each(['deadlines/', 'duties/', 'duties/wuxi/', 'consequences/'])('the page %s', (path) => {
  it.each(['', 'en/'])('fits a phone and breaks no rule of accessibility below /%s', async (prefix) => {
    await withPage(
      browser,
      prefix + path,
      async (page) => {
        expect((await screenAndOverflow(page)).overflow).toBe(0);
        expect(await violations(page)).toEqual([]);
      },
      { viewport: { width: 360, height: 800 }, colorScheme: 'dark' },
    );
  });
});
