import { chartRows, type ChartRows } from '../charts/indicator-chart/chart-rows.ts';
import type { IndicatorRecord } from '../model/indicator.ts';
import { dataset, plans } from './corpus.ts';

/** The rows of an indicator's chart, for all plans or those chosen. */
export function rowsOfChart(
  indicator: IndicatorRecord,
  chosen: readonly string[] = plans().map(({ id }) => id),
): ChartRows {
  return chartRows(indicator, dataset('observations'), dataset('ambitions'), plans(), chosen);
}
