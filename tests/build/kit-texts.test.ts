import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseCsv } from 'csv-parse/sync';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import { chooseRows } from '../../src/client/indicators/draw-chart.ts';
import { onlyPlans } from '../../src/client/indicators/save-kit-file.ts';
import type { ChartRows } from '../../src/charts/indicator-chart/chart-rows.ts';
import type { IndicatorRecord } from '../../src/model/indicator.ts';
import type { PlanRecord } from '../../src/model/plan.ts';
import { indicatorCsv, type IndicatorFile } from '../../src/publish/data/indicator-file.ts';
import { kitTexts, type KitMaterial, type KitTexts } from '../../src/publish/kit-texts.ts';

const read = (path: string): string => readFileSync(join(siteDirectory, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));
const plans = json('data/plans.json') as PlanRecord[];
const pages = (json('data/indicators.json') as IndicatorRecord[]).flatMap(({ id, plans: stating, name }) =>
  (['', 'en/'] as const).map((prefix) => {
    const html = read(`${prefix}indicators/${id}/index.html`);
    const [, material = ''] =
      /<script type="application\/json" data-kit-material>(.*?)<\/script>/s.exec(html) ?? [];
    return {
      id,
      stating,
      name,
      html,
      locale: prefix === '' ? ('zh' as const) : ('en' as const),
      rows: json(`charts/rows/${id}.json`) as ChartRows,
      material: JSON.parse(material) as KitMaterial,
    };
  }),
);
/** Each plan alone, and each two that follow each other. */
const choices = plans.flatMap(({ id }, index) => [
  [id],
  ...plans.slice(index + 1, index + 2).map((next) => [id, next.id]),
]);

/** As the browser has them: with full addresses. */
const inBrowser = (material: KitMaterial): KitMaterial => ({
  ...material,
  addresses: Object.fromEntries(
    Object.entries(material.addresses).map(([name, url]) => [name, new URL(url, 'https://example.org').href]),
  ) as KitMaterial['addresses'],
});

const plainText = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('the texts of the report kit', () => {
  it('are on the page as the browser would make them for all plans', () => {
    for (const { id, html, material, rows } of pages) {
      const texts = Object.entries(kitTexts(material, rows, null)) as [keyof KitTexts, string][];
      for (const [name, text] of texts) {
        const [, shown = ''] =
          new RegExp(`<pre[^>]* data-snippet="${name}"[^>]*>(.*?)</pre>`, 's').exec(html) ?? [];
        expect(plainText(shown), `${id} ${name}`).toBe(text);
      }
    }
  });

  it('are all about the chosen plans and no other, whatever the indicator', () => {
    for (const { id, name, stating, locale, material, rows } of pages) {
      for (const chosen of choices) {
        const place = `${id} ${locale} ${chosen.join()}`;
        const texts = kitTexts(inBrowser(material), chooseRows(rows, chosen), chosen);
        const query = `?plans=${chosen.join(',')}`;
        const cited = chosen.some((plan) => stating.includes(plan))
          ? chosen.filter((plan) => stating.includes(plan))
          : chosen;
        const title = ({ title: full }: PlanRecord): string => `《${full}》`;
        for (const plan of plans) {
          expect(texts.caption.includes(title(plan)), `${place} caption`).toBe(cited.includes(plan.id));
          for (const style of ['reference', 'apa', 'bibtex'] as const) {
            expect(texts[style].includes(plan.title), `${place} ${style}`).toBe(cited.includes(plan.id));
          }
          // The sentence of a plan begins with its name.
          const sentence = locale === 'zh' ? `。${plan.shortTitle.zh}` : `. ${plan.shortTitle.en}`;
          expect(texts.alternative.includes(sentence), `${place} alternative`).toBe(chosen.includes(plan.id));
        }
        for (const text of [texts.caption, texts.reference, texts.apa, texts.bibtex]) {
          expect(text, place).toContain(`/indicators/${id}/${query}`);
        }
        for (const text of [texts.live, texts.frame]) expect(text, place).toContain(`/embed/${id}/${query}`);
        expect(texts.frame, place).toContain(`title="${name[locale].replaceAll('"', '&quot;')}"`);
        expect([texts.frozen, texts.picture], place).toEqual([null, null]);
      }
    }
  });
});

describe('the CSV file of chosen plans', () => {
  it('holds their records of the whole file and nothing else, whatever the names hold', () => {
    for (const { id } of pages) {
      const whole = parseCsv<Record<string, string>>(read(`data/indicators/${id}.csv`), {
        bom: true,
        columns: true,
      });
      for (const chosen of choices) {
        const csv = indicatorCsv(onlyPlans(json(`data/indicators/${id}.json`) as IndicatorFile, chosen));
        expect(parseCsv(csv, { bom: true, columns: true }), `${id} ${chosen.join()}`).toEqual(
          whole.filter(({ plan = '' }) => chosen.includes(plan)),
        );
      }
    }
  });
});
