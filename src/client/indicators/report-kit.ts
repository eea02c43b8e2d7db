import type { ChartRows } from '../../charts/indicator-chart/chart-rows.ts';
import { chartWidths } from '../../charts/indicator-chart/render-indicator-chart.ts';
import { kitTexts, type KitMaterial } from '../../publish/kit-texts.ts';
import { asChoice, chosenPlans, withPlans } from '../../site/chosen-plans.ts';
import { chooseRows, drawChart, fetchRows } from './draw-chart.ts';
import { kitFormats, saveKitFile } from './save-kit-file.ts';

/**
 * Updates the page of an indicator to the plans that a reader chooses: the chart, and everything in the kit. The
 * choice is in the address (`?plans=wushan,wanzhou`). The browser generates chart, texts and files with the code of
 * the build.
 */
export function enableReportKit(): void {
  const kit = document.querySelector<HTMLElement>('[data-report-kit]');
  const form = kit?.querySelector<HTMLFormElement>('[data-kit-plans]');
  if (!kit || !form) return;
  const material = readMaterial(kit);
  const { locale } = material;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input')];
  const all = boxes.map(({ value }) => value);
  const charts = [...document.querySelectorAll<HTMLElement>('.chart')].map((place) => ({
    place,
    built: [...place.childNodes],
    width: place.classList.contains('wide') ? chartWidths.wide : chartWidths.narrow,
  }));
  let whole: Promise<ChartRows> | undefined;
  const rowsOf = async (chosen: readonly string[] | null): Promise<ChartRows> =>
    chooseRows(await (whole ??= fetchRows(kit.dataset['rows'] ?? '')), chosen);

  let turn = 0;
  const show = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const chosen = chosenPlans(location.search, all);
    for (const box of boxes) box.checked = chosen === null || chosen.includes(box.value);
    const rows = await rowsOf(chosen);
    // The reader has changed the choice in the meantime.
    if (own !== turn) return;
    for (const { place, built, width } of charts) {
      place.replaceChildren(...(chosen === null ? built : [drawChart(rows, locale, width)]));
    }
    showTexts(kit, kitTexts(material, rows, chosen));
    for (const element of kit.querySelectorAll<HTMLElement>('[data-kit-all]')) {
      element.hidden = chosen !== null;
    }
    for (const element of kit.querySelectorAll<HTMLElement>('[data-kit-chosen]')) {
      element.hidden = chosen === null;
    }
  };

  form.hidden = false;
  form.addEventListener('change', () => {
    const checked = boxes.filter((box) => box.checked).map(({ value }) => value);
    history.pushState(null, '', withPlans(location.href, asChoice(checked, all)));
    void show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  kit.addEventListener('click', (event) => {
    const wanted = (event.target as HTMLElement).closest<HTMLElement>('[data-save]')?.dataset['save'];
    const format = kitFormats.find((each) => each === wanted);
    const chosen = chosenPlans(location.search, all);
    if (format === undefined || chosen === null) return;
    const { reportKit: id = '', json = '', glyphs = '' } = kit.dataset;
    void rowsOf(chosen).then((rows) => saveKitFile({ id, locale, rows, chosen, json, glyphs }, format));
  });
  addEventListener('popstate', () => void show());
  if (chosenPlans(location.search, all) !== null) void show();
}

/** The page's embedded data, with its addresses made absolute like those in the texts (`expandAddresses`). */
function readMaterial(kit: HTMLElement): KitMaterial {
  const material = JSON.parse(kit.querySelector('[data-kit-material]')?.textContent ?? '') as KitMaterial;
  const full = (address: string): string => new URL(address, location.href).href;
  const { page, svg, frozen, embed, script } = material.addresses;
  return {
    ...material,
    addresses: {
      page: full(page),
      svg: full(svg),
      frozen: full(frozen),
      embed: full(embed),
      script: full(script),
    },
  };
}

function showTexts(kit: HTMLElement, texts: ReturnType<typeof kitTexts>): void {
  for (const [name, text] of Object.entries(texts) as [string, string | null][]) {
    const element = kit.querySelector<HTMLElement>(`[data-snippet="${name}"]`);
    const block = element?.closest<HTMLElement>('.copyable');
    if (!element || !block) throw new Error(`The report kit has no place for the text “${name}”.`);
    block.hidden = text === null;
    element.textContent = text ?? '';
  }
}
