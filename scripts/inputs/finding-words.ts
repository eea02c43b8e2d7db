import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';

/**
 * `content/vocabulary/findings.yaml`: the words that the rules on contradictions go by, and the sentences in which they
 * say what they found; one part for each rule.
 */
export const findingWords = z.strictObject({
  looserTarget: z.strictObject({ message: bilingual, explained: bilingual }),
});
export type FindingWords = z.infer<typeof findingWords>;
