import type { APIRoute, GetStaticPaths } from 'astro';
import { frozenCharts } from '../../../publish/chart-files.ts';

export const getStaticPaths = (async () =>
  [...(await frozenCharts())].map(([file, svg]) => ({
    params: { file },
    props: { svg },
  }))) satisfies GetStaticPaths;

/** A chart at the address that has the hash of its content: whoever published it finds the same chart for ever. */
export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg);
