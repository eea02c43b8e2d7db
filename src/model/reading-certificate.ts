import { z } from 'zod';
import { planId } from './evidence.ts';

const count = z.int().nonnegative();
const share = z.number().min(0).max(1);

/** How far rules alone agree with what holds after a reader's decisions. */
export const readingFigures = z.strictObject({
  /** Things that a reader expects, that the rules found, and that are both. */
  expected: count,
  found: count,
  right: count,
  /** Of what was found how much is right, of what is expected how much was found; rounded down. */
  precision: share,
  recall: share,
});
export type ReadingFigures = z.infer<typeof readingFigures>;

/** `content/reading-certificate.json`: how far the rules can be trusted alone, by part of the reading and by plan. */
export const readingCertificate = z.strictObject({
  derived: z.string(),
  parts: z.array(
    z.strictObject({
      /** Id of the part; its name is in the dictionaries. */
      part: z.string(),
      plans: z.record(planId, readingFigures),
      /** The plans taken together. */
      all: readingFigures,
    }),
  ),
});
export type ReadingCertificate = z.infer<typeof readingCertificate>;
