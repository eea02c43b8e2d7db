import { z } from 'zod';

/**
 * `content/vocabulary/term-names.yaml`: English names of Chinese terms, several parted by semicolons, and groups of English
 * words that mean the same in a query.
 */
export const termNames = z.strictObject({
  names: z.record(z.string().min(1), z.string().min(1)),
  words: z.array(z.array(z.string().regex(/^[a-z -]+$/)).min(2)),
});
export type TermNames = z.infer<typeof termNames>;
