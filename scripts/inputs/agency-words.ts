import { z } from 'zod';
import { agencyKind, agencyLevel } from '../../src/model/agency.ts';
import { planRecord } from '../../src/model/plan.ts';

const word = z.string().min(1);
const words = z.array(word).min(1);

const body = z.strictObject({
  /** Full name, without region. */
  name: word,
  en: word,
  /** Short forms that plans print. */
  forms: z.array(word),
});

/** `content/vocabulary/agencies.yaml`: how agencies are printed, and what they are called in full. */
export const agencyWords = z
  .strictObject({
    prefixes: z
      .array(
        z.strictObject({
          prefix: z.string().length(1),
          levels: z.array(planRecord.shape.region.shape.level).min(1),
        }),
      )
      .min(1),
    provinces: z.array(z.strictObject({ zh: word, en: word })),
    bodies: z.array(body).min(1),
    named: z.array(body.extend({ kind: agencyKind.exclude(['unknown']), level: agencyLevel.nullable() })),
    companies: words,
    towns: z.strictObject({ places: words, governments: words, full: z.record(word, word) }),
    groups: z.strictObject({ begins: words, reads: words }),
    separators: words,
    conjunctions: words,
    roles: words,
    others: words,
  })
  .superRefine((file, context) => {
    for (const list of ['bodies', 'named'] as const) {
      const seen = new Map<string, string>();
      file[list].forEach(({ name, forms }, index) => {
        for (const form of [name, ...forms]) {
          const other = seen.get(form);
          if (other !== undefined) {
            context.addIssue({
              code: 'custom',
              path: [list, index],
              message: `“${form}” is also a form of ${other}: a form stands for one body`,
            });
          }
          seen.set(form, name);
        }
      });
    }
  });
export type AgencyWords = z.infer<typeof agencyWords>;
