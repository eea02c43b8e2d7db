import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseCsv } from 'csv-parse/sync';
import { siteDirectory } from '../../scripts/dev/build-site.ts';
import type { BlockRecord } from '../../src/model/block.ts';
import type { IndicatorRecord } from '../../src/model/indicator.ts';
import type { ObservationRecord } from '../../src/model/observation.ts';
import { printedValue, unitBeside } from '../../src/model/printed-unit.ts';

const read = (path: string): string => readFileSync(join(siteDirectory, path), 'utf8');
const data = <Record>(name: string): Record[] => JSON.parse(read(`data/${name}.json`)) as Record[];
const page = (path: string, prefix: string): string => read(`${prefix}${path}index.html`);

const indicators = new Map(data<IndicatorRecord>('indicators').map((each) => [each.id, each]));
const blocks = new Map(data<BlockRecord>('blocks').map((each) => [each.id, each]));
/** Values that pages show, with their indicator and the words that must be there. */
const values = data<ObservationRecord>('observations').flatMap((observation) => {
  const indicator = indicators.get(observation.indicator ?? '');
  if (!indicator) return [];
  const statement = indicator.statements.find(({ plan }) => plan === observation.plan);
  return [
    {
      observation,
      indicator,
      shown: printedValue(observation, indicator.unit),
      unit: unitBeside(observation, indicator.unit),
      isMain: statement?.main.includes(observation.id) ?? false,
    },
  ];
});
const withUnit = values.filter(({ unit }) => unit !== null);

const decoded = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

interface Shown {
  readonly href: string;
  readonly label: string;
  readonly text: string;
}

/** The values that lead to the text, as `PrintedValue` shows them. */
function printedValues(html: string): Shown[] {
  return [
    ...html.matchAll(/<a class="printed-value" href="([^"]*)" aria-label="([^"]*)"[^>]*>([^<]*)<\/a>/g),
  ].map(([, href = '', label = '', text = '']) => ({
    href: decoded(href),
    label: decoded(label),
    text: decoded(text),
  }));
}

/** Where a value of the main set is shown by `PrintedValue`. */
const viewsOf = ({ observation, indicator }: (typeof values)[number]): string[] => [
  'indicators/',
  `plans/${observation.plan}/`,
  `topics/${indicator.topic}/`,
];

describe.each(['', 'en/'])('a printed value, on the pages below /%s', (prefix) => {
  it('has its unit beside it wherever that is not the unit of the heading, also in its label', () => {
    const mains = withUnit.filter(({ isMain }) => isMain);
    expect(mains.length).toBeGreaterThan(0);
    for (const value of mains) {
      for (const view of viewsOf(value)) {
        const own = printedValues(page(view, prefix)).filter(({ href }) =>
          `${href}:~:`.startsWith(`/${prefix}${value.observation.source.url.slice(1)}:~:`),
        );
        const place = `${view} ${value.indicator.id} ${value.shown}`;
        expect(
          own.map(({ text }) => text),
          place,
        ).toContain(value.shown);
        expect(
          own.map(({ text }) => text),
          place,
        ).not.toContain(value.observation.raw.trim());
        expect(own.find(({ text }) => text === value.shown)?.label, place).toContain(` ${value.shown} `);
      }
    }
  });

  it('is one of the values of the place that it leads to, as printed', () => {
    const byUrl = new Map<string, Set<string>>();
    for (const { observation, shown } of values) {
      const { url } = observation.source;
      byUrl.set(url, (byUrl.get(url) ?? new Set()).add(shown.trim()));
    }
    const views = new Set(values.flatMap(viewsOf));
    for (const view of views) {
      const shown = printedValues(page(view, prefix));
      expect(shown.length, view).toBeGreaterThan(0);
      for (const { href, text } of shown) {
        const url = `/${(href.split(':~:')[0] ?? '').slice(1 + prefix.length)}`;
        expect([...(byUrl.get(url) ?? [])], `${view} ${href}`).toContain(text.trim());
      }
    }
  });

  it('has its unit in the table of its indicator and at the foot of its chapter', () => {
    for (const { observation, indicator, shown } of withUnit) {
      const [, row = ''] =
        new RegExp(`<tr id="${observation.id}">(.*?)</tr>`, 's').exec(
          page(`indicators/${indicator.id}/`, prefix),
        ) ?? [];
      const [, cell = ''] = /<td class="raw">(.*?)<\/td>/s.exec(row) ?? [];
      expect(cell, `${indicator.id} ${shown}`).toContain(`>${shown}</b>`);
      const block = blocks.get(observation.block);
      const chapter = page(`plans/${observation.plan}/${block?.chapter ?? ''}/`, prefix);
      expect(chapter, `${indicator.id} ${shown}`).toMatch(
        new RegExp(
          `href="[^"]*#${observation.id}"[^>]*>${shown.replaceAll(/[.*+?^$()[\]|]/g, String.raw`\$&`)}</a>`,
        ),
      );
    }
  });

  it('has its unit in the chart, its alternative text and the file of the indicator', () => {
    for (const { observation, indicator, unit, isMain } of withUnit) {
      const raw = observation.raw.trim();
      if (isMain) {
        const bracketed = prefix === '' ? `${raw}（${String(unit)}）` : `${raw} (${String(unit)})`;
        const html = page(`indicators/${indicator.id}/`, prefix);
        const svg = /<div class="chart wide">(.*?)<\/svg>/s.exec(html)?.[1] ?? '';
        expect(/<desc[^>]*>(.*?)<\/desc>/s.exec(svg)?.[1], indicator.id).toContain(bracketed);
        expect(svg.replace(/<desc.*?<\/desc>/s, ''), indicator.id).toContain(bracketed);
      }
      const rows = parseCsv<Record<string, string>>(read(`data/indicators/${indicator.id}.csv`), {
        bom: true,
        columns: true,
      });
      const row = rows.find(({ id }) => id === observation.id);
      expect(row, indicator.id).toMatchObject({ raw: observation.raw, unit });
    }
  });
});
