import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../scripts/dev/launch-chromium.ts';
import type { OutlineRecord } from '../../src/model/outline.ts';
import { answered, asked, total } from './search-page.ts';
import { address, localePrefixes, withPage } from './site.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('filters', () => {
  it('restrict the list, stand in the address, and go back', async () => {
    await withPage(browser, 'search/?q=再生水', async (page) => {
      await answered(page);
      const all = await total(page);
      await page.locator('input[name="plan"][value="bazhong"]').check();
      await expect.poll(() => total(page)).toBeLessThan(all);
      expect(asked(page).getAll('plan')).toEqual(['bazhong']);
      expect(await page.locator('[data-hit]:not([data-plan="bazhong"])').count()).toBe(0);
      // What the other plans hold is still said.
      expect(Number(await page.locator('[data-plan-count="wushan"]').innerText())).toBeGreaterThan(0);
      await page.goBack();
      await expect.poll(() => total(page)).toBe(all);
      expect(await page.locator('input[name="plan"]:checked').count()).toBe(0);
      await page.goForward();
      await expect.poll(() => total(page)).toBeLessThan(all);
      await page.locator('[data-clear-filters]').click();
      await expect.poll(() => total(page)).toBe(all);
    });
  });

  it('count what they offer', async () => {
    await withPage(browser, 'search/?q=排污口', async (page) => {
      await answered(page);
      await page.getByText('筛选', { exact: true }).click();
      const rows = Number(await page.locator('[data-kind-count="row"]').innerText());
      expect(rows).toBeGreaterThan(0);
      await page.locator('input[name="kind"][value="row"]').check();
      await expect.poll(() => total(page)).toBe(rows);
      const annex = Number(await page.locator('[data-chapter-count="annex"]').innerText());
      await page.locator('input[name="chapter"][value="annex"]').check();
      await expect.poll(() => total(page)).toBe(annex);
    });
  });

  it('a chapter in the picture of a plan leads to its hits, and says what it holds', async () => {
    await withPage(browser, 'search/?q=排污口', async (page) => {
      await answered(page);
      const chapters = page.locator('[data-map-plan="wushan"] [data-map-chapter]');
      const names = await chapters.evaluateAll((all) =>
        all.map((each) => each.getAttribute('aria-label') ?? ''),
      );
      const blocks = names.map((name) => Number(/：(\d+) 段、\d+ 处，每万字 [\d.]+ 处$/.exec(name)?.[1]));
      const count = Number(await page.locator('[data-plan-count="wushan"]').innerText());
      expect(blocks.reduce((sum, each) => sum + each, 0)).toBe(count);
      // Where nothing stands, nothing is drawn.
      for (const [place, each] of blocks.entries())
        expect(await chapters.nth(place).locator('.band').count()).toBe(each > 0 ? 1 : 0);
      const place = blocks.indexOf(Math.max(...blocks));
      await chapters.nth(place).hover();
      expect(await page.locator('[data-map-says]').innerText()).toBe(names[place]);
      await chapters.nth(place).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => total(page)).toBe(blocks[place]);
      expect(asked(page).get('chapter')).toMatch(/^wushan\/\w+/);
      const current = page.locator('[data-plan-map] tbody a[aria-current]');
      expect(await current.count()).toBe(1);
      expect(await current.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await page.locator('[data-chosen-chapters]').innerText()).toContain('只看');
    });
  });

  it('chapters are as wide as they are long', async () => {
    await withPage(browser, 'search/?q=排污口', async (page) => {
      await answered(page);
      const widths = await page
        .locator('[data-map-plan="bazhong"] .frame')
        .evaluateAll((frames) => frames.map((frame) => frame.getBoundingClientRect().width));
      const outline = (await (await fetch(address('data/outline.json'))).json()) as OutlineRecord[];
      expect(widths).toHaveLength(
        outline.filter(({ plan, level }) => plan === 'bazhong' && level === 1).length,
      );
      // 第十一章 is the longest, 第十章 a quarter of it.
      expect((widths[11] ?? 0) / (widths[10] ?? 1)).toBeGreaterThan(3);
      expect((widths[11] ?? 0) / (widths[10] ?? 1)).toBeLessThan(4.5);
    });
  });

  it('the numbers of the chapters are one click away, and a cell leads to its chapter', async () => {
    await withPage(browser, 'search/?q=排污口', async (page) => {
      await answered(page);
      expect(await page.locator('.matrix').isVisible()).toBe(false);
      await page.locator('[data-opens="numbers"]').click();
      const cell = page.locator('.matrix .level-3 a').first();
      const blocks = Number(await cell.locator('.count').innerText());
      await cell.click();
      await expect.poll(() => total(page)).toBe(blocks);
      expect(asked(page).get('chapter')).toMatch(/^\w+\/\w+/);
      expect(await page.locator('.matrix a[aria-current]').count()).toBe(1);
    });
  });

  it('stand above the hits as marks, each of which takes its own away', async () => {
    await withPage(browser, 'search/?q=污水 处理&plan=wuxi&kind=row&near=section', async (page) => {
      await answered(page);
      const marks = page.locator('.filter-mark');
      const names = (await marks.allInnerTexts()).map((text) => text.replace(' ×', ''));
      expect(names).toEqual(['巫溪', '段的种类：表格行', expect.stringContaining('同在一节')]);
      await marks.nth(1).click();
      await expect.poll(() => asked(page).get('kind')).toBe(null);
      expect(asked(page).get('plan')).toBe('wuxi');
      expect(asked(page).get('near')).toBe('section');
      await answered(page);
      await page.locator('[data-clear-filters]').click();
      await expect.poll(() => page.locator('[data-chosen-chapters]').isVisible()).toBe(false);
      expect([...asked(page).keys()]).toEqual(['q']);
    });
  });
});

describe('views', () => {
  it('a concordance has a line an occurrence, and can be sorted by what follows', async () => {
    await withPage(browser, 'search/?q=禁渔&view=concordance', async (page) => {
      await answered(page);
      const occurrences = await page
        .locator('[data-hit]')
        .evaluateAll((hits) =>
          hits.reduce((sum, hit) => sum + Number((hit as HTMLElement).dataset['occurrences']), 0),
        );
      expect(await page.locator('.kwic > li').count()).toBe(occurrences);
      await page.locator('select[name="sort"]').selectOption('after');
      await expect.poll(() => asked(page).get('sort')).toBe('after');
      await answered(page);
      const behind = await page.locator('.kwic-behind').allInnerTexts();
      const keys = behind.map((text) => text.slice(2).replaceAll(/[\s\p{P}]/gu, ''));
      const collator = new Intl.Collator('zh-CN');
      expect(keys).toEqual(keys.toSorted((a, b) => collator.compare(a, b)));
      const lefts = await page
        .locator('.kwic mark')
        .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().left)));
      expect(new Set(lefts).size).toBe(1);
    });
  });

  it.each([1440, 900, 360])(
    'a concordance is cut between characters, never inside a figure or a Latin word: %d px',
    async (width) => {
      await withPage(
        browser,
        'search/?q=水质&view=concordance',
        async (page) => {
          await answered(page);
          await page.locator('.kwic > li:last-child mark').waitFor();
          const cut = () =>
            page.locator('.kwic-line').evaluateAll((lines) =>
              lines.flatMap((line) => {
                const wrong: string[] = [];
                for (const [side, node] of [
                  ['before', line.querySelector('.kwic-before span')?.firstChild],
                  ['behind', line.querySelector('.kwic-behind')?.lastChild],
                ] as const) {
                  const box = line.querySelector(`.kwic-${side}`)?.getBoundingClientRect();
                  if (!(node instanceof Text) || !box) continue;
                  const edge = side === 'before' ? box.left : box.right;
                  const range = document.createRange();
                  // Whole are Chinese characters, and runs of letters, digits and what joins them.
                  for (const word of node.data.matchAll(/[a-z\d]+(?:[.,-][a-z\d]+)*%?|\p{Script=Han}/giu)) {
                    range.setStart(node, word.index);
                    range.setEnd(node, word.index + word[0].length);
                    const { left, right } = range.getBoundingClientRect();
                    if (left < edge - 0.6 && right > edge + 0.6)
                      wrong.push(`${word[0]} ${side}: ${node.data}`);
                  }
                }
                return wrong;
              }),
            );
          await expect.poll(cut).toEqual([]);
        },
        { viewport: { width, height: 800 } },
      );
    },
  );

  it('columns set the plans beside each other on a wide screen, below each other on a phone', async () => {
    const columns = (width: number): Promise<number> =>
      withPage(
        browser,
        'search/?q=禁渔&view=columns&plan=wushan&plan=bazhong',
        async (page) => {
          await answered(page);
          expect(await page.locator('.hit-group').count()).toBe(2);
          const tops = await page
            .locator('.hit-group')
            .evaluateAll((groups) => groups.map((group) => Math.round(group.getBoundingClientRect().top)));
          return new Set(tops).size;
        },
        { viewport: { width, height: 800 } },
      );
    expect(await columns(1280)).toBe(1);
    expect(await columns(360)).toBe(2);
  });

  it('by relevance the passages that are about the words come first, and nothing is lost', async () => {
    await withPage(browser, 'search/?q=入河排污口&sort=relevance', async (page) => {
      await answered(page);
      const hits = await total(page);
      expect(await page.locator('[data-hit]').count()).toBe(hits);
      const occurrences = await page
        .locator('[data-hit]')
        .evaluateAll((list) => list.map((hit) => Number((hit as HTMLElement).dataset['occurrences'])));
      expect(occurrences[0]).toBe(Math.max(...occurrences));
    });
  });
});

describe('several queries', () => {
  it('are compared in a table, listed one at a time, and can be removed', async () => {
    await withPage(browser, 'search/?q=禁渔', async (page) => {
      await answered(page);
      await page.locator('[data-add-query]').click();
      await page.keyboard.type('再生水');
      await expect.poll(() => asked(page).getAll('q')).toEqual(['禁渔', '再生水']);
      await answered(page);
      expect(await page.locator('.comparison thead a').allInnerTexts()).toEqual(['禁渔', '再生水']);
      const first = await total(page);
      await page.locator('.comparison thead a', { hasText: '再生水' }).click();
      await expect.poll(() => asked(page).get('show')).toBe('2');
      await expect.poll(() => page.locator('[data-hit] mark').first().innerText()).toBe('再生水');
      await page.locator('[data-remove]').click();
      await expect.poll(() => asked(page).getAll('q')).toEqual(['禁渔']);
      await expect.poll(() => total(page)).toBe(first);
    });
  });

  it('are drawn in a chart that says in words what it shows', async () => {
    await withPage(browser, 'en/search/?q=禁渔&q=再生水', async (page) => {
      await answered(page);
      expect(await page.locator('.query-chart').count()).toBe(0);
      await page.getByText('Chart', { exact: true }).click();
      const chart = page.getByRole('img', { name: /禁渔/ });
      await chart.waitFor();
      expect(await chart.locator('desc').textContent()).toMatch(/禁渔: Wushan \d/);
      const [svg] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download SVG' }).click(),
      ]);
      expect(svg.suggestedFilename()).toBe('禁渔-再生水.svg');
      const [png] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download PNG' }).click(),
      ]);
      expect(png.suggestedFilename()).toBe('禁渔-再生水.png');
    });
  });

  it.each([
    ['plan=bazhong', '规划：巴中'],
    ['chapter=bazhong%2F3', '部分：巴中 强力推进经济社会绿色转型'],
  ])(
    'leave the plans out that the filter %s leaves out, in the chart, its file and the table',
    async (filter, words) => {
      await withPage(browser, `search/?q=禁渔&q=再生水&${filter}&kind=paragraph`, async (page) => {
        await answered(page);
        const cells = await page.locator('.comparison tbody td:nth-child(3)').allInnerTexts();
        expect(cells.filter((text) => text === '未选')).toHaveLength(cells.length - 1);
        await page.getByText('图', { exact: true }).click();
        const chart = page.getByRole('img', { name: /禁渔/ });
        await chart.waitFor();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: '下载 SVG' }).click(),
        ]);
        const saved = readFileSync(await file.path(), 'utf8');
        for (const svg of [await chart.evaluate((element) => element.outerHTML), saved]) {
          const [, title = '', description = ''] =
            /<title[^>]*>(.*?)<\/title><desc[^>]*>(.*?)<\/desc>/s.exec(svg) ?? [];
          expect(title).toContain(words);
          expect(title).toContain('段的种类：正文段');
          expect(description).toContain('巫山 未选');
          expect(description).toMatch(/巴中 \d/);
          // Of each measure, for every plan but one.
          expect(svg.match(/>未选</g)).toHaveLength(2 * (cells.length - 1));
          const source = [...svg.matchAll(/<text x="0" y="[\d.]+" font-size="11"[^>]*>([^<]*)</g)]
            .map(([, text]) => text)
            .join('');
          expect(source).toContain(
            `?q=禁渔&amp;q=再生水&amp;${decodeURIComponent(filter)}&amp;kind=paragraph`,
          );
        }
      });
    },
  );

  it('say of a plan whose chapters are not chosen that it was not asked, not that it is silent', async () => {
    await withPage(browser, 'search/?q=排污口&chapter=bazhong%2F3', async (page) => {
      await answered(page);
      const label = page.locator('.plan-counts label', { has: page.locator('input[value="wushan"]') });
      expect(await label.innerText()).toContain('未选');
      expect(await page.locator('[data-plan-count="wushan"]').innerText()).toBe('0');
    });
  });
});

describe.each(Object.values(localePrefixes))('on a usual screen (/%s)', (prefix) => {
  it.each([
    ['one query', '?q=污水处理', 1440, 450],
    ['two queries', '?q=污水处理&q=再生水', 1440, 450],
    // Below a heading of the site in two or three lines.
    ['one query, on a phone', '?q=污水处理', 360, 600],
  ])('the first hit begins in the upper half: %s', async (_, query, width, most) => {
    await withPage(
      browser,
      `${prefix}search/${query}`,
      async (page) => {
        await answered(page);
        const top = await page
          .locator('[data-hit]')
          .first()
          .evaluate((hit) => hit.getBoundingClientRect().top);
        expect(top).toBeLessThan(most);
      },
      { viewport: { width, height: 900 } },
    );
  });
});

describe('collocates', () => {
  it('are read when asked for, plan by plan, and lead to both words together', async () => {
    await withPage(browser, 'search/?q=污水处理', async (page) => {
      await answered(page);
      expect(await page.locator('[data-collocates]').count()).toBe(0);
      await page.locator('[data-opens="collocates"]').click();
      const own = page.locator('[data-collocates="wuxi"]');
      await own.locator('tbody tr').first().waitFor();
      const likelihoods = (await own.locator('tbody td:last-child').allInnerTexts()).map(Number);
      expect(likelihoods).toEqual(likelihoods.toSorted((a, b) => b - a));
      const word = own.getByRole('link', { name: '设施', exact: true });
      const row = own.locator('tr', { has: word });
      const [left = 0, right = 0] = (await row.locator('td').allInnerTexts()).map(Number);
      await page.locator('#search-collocates select').selectOption('near');
      const sums = await own
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((each) => Number(each.children[1]?.textContent) + Number(each.children[2]?.textContent)),
        );
      expect(sums[0]).toBe(Math.max(...sums, left + right));
      await word.click();
      await expect.poll(() => asked(page).get('q')).toBe('污水处理 设施');
      await answered(page);
      expect(Number(await page.locator('[data-plan-count="wuxi"]').innerText())).toBeGreaterThan(3);
    });
  });
});
