import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';

const words = z.array(z.string().min(1));

/** `content/vocabulary/stock.yaml`: works of which plans print how much exists and how much is added. */
export const stockWords = z.strictObject({
  assets: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z-]*$/, 'an id is lower-case letters and hyphens'),
        name: bilingual,
        /** Unit in which it is counted; one of `content/vocabulary/units.yaml`. */
        unit: z.string().min(1),
        /** Names by which plans call it, as those of indicators. */
        names: words.min(1),
        /** Words that make it something else. */
        not: words,
      }),
    )
    .min(1),
  acts: z.strictObject({
    existing: words.min(1),
    added: words.min(1),
    renewed: words.min(1),
    'added-or-renewed': words.min(1),
  }),
  levels: words.min(1),
});
export type StockWords = z.infer<typeof stockWords>;
