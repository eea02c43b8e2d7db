import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';

/** `content/vocabulary/alignments.yaml`: how targets are set beside those of the level above. */
export const alignmentWords = z.strictObject({
  /** Units of amounts of a whole territory, which do not compare between levels. */
  amounts: z.array(z.string().min(1)).min(1),
  /** Sentences that give the reason; `{…}` are filled in. */
  reasons: z.strictObject({
    beyond: bilingual,
    equal: bilingual,
    short: bilingual,
    amount: bilingual,
    inWords: bilingual,
    notComparable: bilingual,
    noDirection: bilingual,
    otherSet: bilingual,
    otherYear: bilingual,
  }),
});
export type AlignmentWords = z.infer<typeof alignmentWords>;
