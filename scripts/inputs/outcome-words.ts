import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** `content/vocabulary/outcomes.yaml`: how targets of the last period are judged, and how a plan admits a miss. */
export const outcomeWords = z.strictObject({
  /** Words in a name that tell which way is better; the lists are asked in this order. */
  direction: z.strictObject({ falls: words, lower: words, higher: words }),
  admits: words,
});
export type OutcomeWords = z.infer<typeof outcomeWords>;
