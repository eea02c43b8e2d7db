import { z } from 'zod';

/** `content/vocabulary/researcher-queries.yaml`: what researchers of these plans look for, as they would type it. */
export const researcherQueries = z.strictObject({ queries: z.array(z.string().min(1)).min(1) });
export type ResearcherQueries = z.infer<typeof researcherQueries>;
