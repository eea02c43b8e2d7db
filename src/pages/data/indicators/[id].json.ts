import type { APIRoute, GetStaticPaths } from 'astro';
import { indicatorJson, type IndicatorFile } from '../../../publish/data/indicator-file.ts';
import { publishedIndicatorFiles } from '../../../publish/data/indicator-files.ts';

export const getStaticPaths = (() =>
  publishedIndicatorFiles().map((file) => ({
    params: { id: file.indicator.id },
    props: { file },
  }))) satisfies GetStaticPaths;

/** An indicator with its observations. */
export const GET: APIRoute<{ file: IndicatorFile }> = ({ props }) => new Response(indicatorJson(props.file));
