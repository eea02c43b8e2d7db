import { z } from 'zod';

const words = z
  .array(z.string().min(1))
  .refine((list) => new Set(list).size === list.length, { error: 'a word is listed twice' });

/** `content/vocabulary/terms.yaml`: editorial additions to and removals from the counted index of terms. */
export const termLists = z.strictObject({
  add: words,
  beginnings: words,
  endings: words,
  remove: words,
  keep: words,
});
export type TermLists = z.infer<typeof termLists>;
