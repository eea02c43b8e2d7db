import { chartRows, type ChartRows } from '../charts/indicator-chart/chart-rows.ts';
import type { IndicatorRecord } from '../model/indicator.ts';
import type { Bilingual } from '../model/bilingual.ts';
import { dataset, plans } from '../corpus/records.ts';
import { unitName } from '../corpus/units.ts';

/** What a chart calls a unit in both languages; `null` for a pure number. */
export function unitOfChart(unit: string): Bilingual | null {
  const zh = unitName(unit, 'zh');
  return zh === '' ? null : { zh, en: unitName(unit, 'en') };
}

/** The rows of an indicator's chart, for all plans or those chosen. */
export function rowsOfChart(
  indicator: IndicatorRecord,
  chosen: readonly string[] = plans().map(({ id }) => id),
): ChartRows {
  return chartRows(indicator, dataset('observations'), dataset('ambitions'), plans(), chosen, unitOfChart);
}
