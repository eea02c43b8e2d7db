import { z } from 'zod';

/** `content/vocabulary/parallels.yaml`. */
export const parallelVocabulary = z.strictObject({
  setPhrases: z.array(z.string().min(4)),
  actors: z.array(z.string().min(1)),
  bounds: z.array(z.string().min(1)),
  besideNumbers: z.array(z.string().min(1)),
});
export type ParallelVocabulary = z.infer<typeof parallelVocabulary>;
