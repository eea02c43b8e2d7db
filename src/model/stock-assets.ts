import { z } from 'zod';
import { bilingual } from './bilingual-schema.ts';

/** What the site needs of `content/vocabulary/stock.yaml`: kinds of works, how they are called, how they are counted. */
export const stockAssets = z.object({
  assets: z.array(z.object({ id: z.string(), name: bilingual, unit: z.string() })).min(1),
});
