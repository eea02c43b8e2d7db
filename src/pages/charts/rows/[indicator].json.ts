import type { APIRoute, GetStaticPaths } from 'astro';
import type { IndicatorRecord } from '../../../model/indicator.ts';
import { dataset } from '../../../corpus/records.ts';
import { rowsOfChart } from '../../../publish/indicator-chart.ts';

export const getStaticPaths = (() =>
  dataset('indicators').map((indicator) => ({
    params: { indicator: indicator.id },
    props: { indicator },
  }))) satisfies GetStaticPaths;

/** The rows of a chart, so that a page can redraw it for the plans that a reader chooses. */
export const GET: APIRoute<{ indicator: IndicatorRecord }> = ({ props }) =>
  new Response(JSON.stringify(rowsOfChart(props.indicator)));
