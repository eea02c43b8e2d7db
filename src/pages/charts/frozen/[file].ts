import type { APIRoute, GetStaticPaths } from 'astro';
import { frozenCharts } from '../../../publish/chart-files.ts';

export const getStaticPaths = (async () =>
  [...(await frozenCharts())].map(([file, svg]) => ({
    params: { file },
    props: { svg },
  }))) satisfies GetStaticPaths;

/** A chart at an address with the hash of its content, so that published links always show the same chart. */
export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg);
