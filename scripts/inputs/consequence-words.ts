import { z } from 'zod';
import { consequenceStrength, consequenceWho } from '../../src/model/consequence.ts';

const words = z.array(z.string().min(1)).min(1);

const measure = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'an id is lower-case letters and hyphens'),
  zh: z.string().min(1),
  en: z.string().min(1),
  /** Whom it hits where the clause does not say. */
  who: consequenceWho,
  strength: consequenceStrength,
  words,
  notBefore: z.array(z.string().min(1)).default([]),
  notBehind: z.array(z.string().min(1)).default([]),
  with: z.array(z.string().min(1)).default([]),
});
export type ConsequenceMeasure = z.infer<typeof measure>;

/** `content/vocabulary/consequences.yaml`: the words by which passages on failure are found and read. */
export const consequenceWords = z
  .strictObject({
    measures: z.array(measure).min(1),
    who: z.array(z.strictObject({ who: consequenceWho, words })),
    conditionAlone: words,
    conditionBegins: words,
    conditionEnds: words,
    objectBegins: words,
    objectEnds: words,
    offences: words,
  })
  .superRefine(({ measures }, context) => {
    const seen = new Map<string, string>();
    measures.forEach((each, index) => {
      for (const word of [each.id, ...each.words]) {
        const other = seen.get(word);
        if (other !== undefined) {
          context.addIssue({
            code: 'custom',
            path: ['measures', index],
            message: `“${word}” is also of “${other}”: a word stands for one measure`,
          });
        }
        seen.set(word, each.id);
      }
    });
  });
export type ConsequenceWords = z.infer<typeof consequenceWords>;
