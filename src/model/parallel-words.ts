import { z } from 'zod';

/** `content/vocabulary/parallels.yaml`. */
export const parallelVocabulary = z.strictObject({
  setPhrases: z.array(z.string().min(4)),
  actors: z.array(z.string().min(1)),
});
export type ParallelVocabulary = z.infer<typeof parallelVocabulary>;
