import { parse } from 'yaml';
import { z } from 'zod';
import queriesYaml from '../../content/vocabulary/researcher-queries.yaml?raw';

const file = z.object({ queries: z.array(z.string().min(1)).min(1) });

/** Queries that researchers of these plans would type, in the order of the file. */
export function researcherQueries(): readonly string[] {
  return file.parse(parse(queriesYaml)).queries;
}
