import { z } from 'zod';

/**
 * `content/vocabulary/search-forms.yaml`: units that a plan may print in several ways, one list per unit, and characters
 * that are written for another one.
 */
export const searchForms = z.strictObject({
  units: z.array(z.array(z.string().min(1)).min(2)),
  /** Groups of characters that stand for each other: 账, 帐. */
  variants: z
    .array(z.array(z.string().regex(/^\p{Script=Han}$/u, 'one Chinese character')).min(2))
    .default([]),
  /** What may follow the digits of a word that is a figure: %, 万, 吨. */
  figureUnits: z.array(z.array(z.string().min(1))).default([]),
});
export type SearchForms = z.infer<typeof searchForms>;
