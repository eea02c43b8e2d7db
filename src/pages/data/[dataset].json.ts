import type { APIRoute, GetStaticPaths } from 'astro';
import { dataset, datasetNames, type DatasetName } from '../../site/corpus.ts';

export const getStaticPaths = (() =>
  datasetNames.map((name) => ({ params: { dataset: name } }))) satisfies GetStaticPaths;

/** Publishes a derived dataset as a bare array, one record a line so that two versions can be compared. */
export const GET: APIRoute = ({ params }) => {
  const records = dataset(params['dataset'] as DatasetName);
  return new Response(`[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
};
