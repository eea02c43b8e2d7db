import { fontOfTable, type GlyphTable } from '../../charts/indicator-chart/chart-font.ts';
import type { ChartRows } from '../../charts/indicator-chart/chart-rows.ts';
import {
  chartWidths,
  indicatorChartSize,
  renderIndicatorChart,
} from '../../charts/indicator-chart/render-indicator-chart.ts';
import type { IndicatorFile } from '../../publish/data/indicator-file.ts';
import type { Locale } from '../../model/locales.ts';
import { download } from '../download.ts';
import { pageLocale } from '../page-locale.ts';
import { savePng } from '../save-picture.ts';
import { drawChart, fetchRows } from './draw-chart.ts';

const parameter = 'plans';

/**
 * Draws the chart for the plans that a reader chooses, and offers its files. The choice lives in the address
 * (`?plans=wushan,wanzhou`). The drawing is that of the build, made again in the browser.
 */
export function enableReportKit(): void {
  const kit = document.querySelector<HTMLElement>('[data-report-kit]');
  const form = kit?.querySelector<HTMLFormElement>('[data-kit-plans]');
  if (!kit || !form) return;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const all = boxes.map(({ value }) => value);
  const locale = pageLocale();
  const frame = kit.querySelector<HTMLElement>('[data-snippet="frame"]');
  const builtFrame = frame?.textContent ?? '';
  const charts = [...document.querySelectorAll<HTMLElement>('.chart')].map((place) => ({
    place,
    built: [...place.childNodes],
    width: place.classList.contains('wide') ? chartWidths.wide : chartWidths.narrow,
  }));

  const asked = (): string[] => {
    const named = new URLSearchParams(location.search).get(parameter)?.split(',') ?? [];
    return all.filter((plan) => named.includes(plan));
  };
  const rowsOf = (plans: readonly string[]): Promise<ChartRows> =>
    fetchRows(kit.dataset['rows'] ?? '', plans);

  let turn = 0;
  const show = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const plans = asked();
    for (const box of boxes) box.checked = plans.length === 0 || plans.includes(box.value);
    const chosen = form.querySelector<HTMLElement>('[data-kit-chosen]');
    if (chosen) chosen.hidden = plans.length === 0;
    if (plans.length === 0) {
      for (const { place, built } of charts) place.replaceChildren(...built);
      if (frame) frame.textContent = builtFrame;
      return;
    }
    const rows = await rowsOf(plans);
    // The reader has chosen again meanwhile.
    if (own !== turn) return;
    for (const { place, width } of charts) place.replaceChildren(drawChart(rows, locale, width));
    if (frame) frame.textContent = frameFor(builtFrame, plans, rows);
  };

  const frameFor = (text: string, plans: readonly string[], rows: ChartRows): string => {
    const { height } = indicatorChartSize(rows, locale, chartWidths.embed);
    return text
      .replace(/src="([^"?]*)[^"]*"/, `src="$1?${parameter}=${plans.join(',')}"`)
      .replace(/aspect-ratio:[\d.]+\/[\d.]+/, `aspect-ratio:${chartWidths.embed}/${Math.ceil(height)}`);
  };

  form.hidden = false;
  form.addEventListener('change', () => {
    const plans = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const address = new URL(location.href);
    address.searchParams.delete(parameter);
    if (plans.length > 0 && plans.length < all.length) {
      const rest = address.searchParams.toString();
      address.search = `?${rest === '' ? '' : `${rest}&`}${parameter}=${plans.join(',')}`;
    }
    history.pushState(null, '', address);
    void show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('click', (event) => {
    const format = (event.target as HTMLElement).closest<HTMLElement>('[data-save]')?.dataset['save'];
    if (format !== undefined) void save(kit, format, asked(), rowsOf, locale);
  });
  addEventListener('popstate', () => void show());
  if (asked().length > 0) void show();
}

async function save(
  kit: HTMLElement,
  format: string,
  plans: readonly string[],
  rowsOf: (plans: readonly string[]) => Promise<ChartRows>,
  locale: Locale,
): Promise<void> {
  const name = `${kit.dataset['reportKit'] ?? ''}-${plans.join('-')}.${format}`;
  if (format === 'csv') {
    const text = await (await fetch(kit.dataset['csv'] ?? '')).text();
    download(new Blob([`\uFEFF${linesOf(text, plans)}`], { type: 'text/csv' }), name);
    return;
  }
  if (format === 'json') {
    const file = (await (await fetch(kit.dataset['json'] ?? '')).json()) as IndicatorFile;
    const observations = file.observations.filter(({ plan }) => plans.includes(plan));
    const text = `${JSON.stringify({ ...file, observations }, null, 2)}\n`;
    download(new Blob([text], { type: 'application/json' }), name);
    return;
  }
  const [rows, glyphs] = await Promise.all([
    rowsOf(plans),
    fetch(kit.dataset['glyphs'] ?? '').then((response) => response.json() as Promise<GlyphTable>),
  ]);
  const svg = renderIndicatorChart(rows, {
    locale,
    width: chartWidths.wide,
    mode: 'file',
    theme: 'light',
    font: fontOfTable(glyphs),
  });
  if (format === 'png') await savePng(svg, name);
  else download(new Blob([svg], { type: 'image/svg+xml' }), name);
}

/** The head of a CSV file and the records of some plans. A record may run over several lines. */
export function linesOf(csv: string, plans: readonly string[]): string {
  const [head = '', ...records] = recordsOf(csv.replace(/^\uFEFF/, ''));
  const column = head.split(',').indexOf('plan');
  const kept = records.filter((record) => plans.includes(record.split(',')[column] ?? ''));
  return [head, ...kept].map((record) => `${record}\r\n`).join('');
}

/** The records of a CSV file: line breaks in quotation marks belong to a value. */
function recordsOf(csv: string): string[] {
  const lines = csv.split('\r\n');
  const records: string[] = [];
  let open = false;
  for (const line of lines) {
    const last = records.length - 1;
    if (open) records[last] = `${records[last] ?? ''}\r\n${line}`;
    else if (line !== '') records.push(line);
    if ((line.match(/"/g)?.length ?? 0) % 2 === 1) open = !open;
  }
  return records;
}
