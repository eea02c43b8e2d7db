import { z } from 'zod';

/** `content/vocabulary/common-phrases.yaml`: number of blocks → the phrases that so many had, in one string. */
export const commonPhrases = z.strictObject({
  blocks: z.record(z.string().regex(/^[1-9]\d*$/), z.string().min(1)),
});
export type CommonPhrases = z.infer<typeof commonPhrases>;
