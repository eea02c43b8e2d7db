import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetNames } from '../../site/corpus.ts';
import { publishedDataset } from '../../site/published-data.ts';

export const getStaticPaths = (() =>
  datasetNames.map((name) => ({ params: { dataset: name } }))) satisfies GetStaticPaths;

/** A derived dataset as a table. */
export const GET: APIRoute = ({ params }) =>
  new Response(publishedDataset(params['dataset'] ?? '').csv.content);
