import { z } from 'zod';

/** `content/vocabulary/researcher-queries.yaml`: queries that researchers of these plans would type. */
export const researcherQueries = z.strictObject({ queries: z.array(z.string().min(1)).min(1) });
export type ResearcherQueries = z.infer<typeof researcherQueries>;
