import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetNames } from '../../model/datasets.ts';
import { publishedDataset } from '../../publish/data/published-data.ts';

export const getStaticPaths = (() =>
  datasetNames.map((name) => ({ params: { dataset: name } }))) satisfies GetStaticPaths;

/** A derived dataset as a bare array of records. */
export const GET: APIRoute = ({ params }) =>
  new Response(publishedDataset(params['dataset'] ?? '').json.content);
