import type { APIRoute, GetStaticPaths } from 'astro';
import type { Theme } from '../../charts/indicator-chart/chart-palette.ts';
import { renderPng } from '../../charts/render-png.ts';
import type { IndicatorRecord } from '../../model/indicator.ts';
import { chartSvg } from '../../publish/chart-files.ts';
import { dataset } from '../../corpus/records.ts';
import { locales, type Locale } from '../../model/locales.ts';
import { chartPath } from '../../site/paths.ts';

interface Props {
  readonly indicator: IndicatorRecord;
  readonly locale: Locale;
  readonly theme: Theme;
  readonly format: 'svg' | 'png';
}

/** The variants of each chart: pictures for print are light. */
const variants = [
  { format: 'svg', theme: 'light' },
  { format: 'svg', theme: 'dark' },
  { format: 'png', theme: 'light' },
] as const;

export const getStaticPaths = (() =>
  dataset('indicators').flatMap((indicator) =>
    locales.flatMap((locale) =>
      variants.map(({ format, theme }) => ({
        params: { file: chartPath(indicator.id, locale, format, theme).replace('/charts/', '') },
        props: { indicator, locale, theme, format } satisfies Props,
      })),
    ),
  )) satisfies GetStaticPaths;

/** The chart of an indicator as a file that needs no font: SVG with outlines, or PNG at twice its size. */
export const GET: APIRoute<Props> = async ({ props: { indicator, locale, theme, format } }) => {
  const svg = await chartSvg(indicator, locale, theme);
  return new Response(format === 'svg' ? svg : (renderPng(svg) as Uint8Array<ArrayBuffer>));
};
