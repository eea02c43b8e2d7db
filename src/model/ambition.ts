import { z } from 'zod';
import { evidence, planId } from './evidence.ts';
import { bilingual, indicatorId } from './observation.ts';

/**
 * What a target is, beside its baseline: better, the same, looser; left to a higher level; without a baseline
 * to judge it by; or of another definition, or no number, so that the two cannot be compared.
 */
export const ambitionSign = z.enum([
  'improve',
  'hold',
  'relax',
  'delegated',
  'no-baseline',
  'not-comparable',
]);
export type AmbitionSign = z.infer<typeof ambitionSign>;

/** A record of `data/ambitions.json`: how far one target of a plan goes beyond its baseline. */
export const ambitionRecord = z.strictObject({
  id: z.string(),
  plan: planId,
  indicator: indicatorId,
  /** Printed values; `null` where the plan prints none. */
  baseline: z.string().nullable(),
  target: z.string(),
  baselineYear: z.int().nullable(),
  targetYear: z.int().nullable(),
  /** Ids of the two observations. */
  baselineObservation: z.string().nullable(),
  targetObservation: z.string(),
  sign: ambitionSign,
  /** Why the sign is what it is; the plan's own footnote is quoted. */
  note: bilingual,
  sources: z.array(evidence).min(1),
  source: evidence,
});
export type AmbitionRecord = z.infer<typeof ambitionRecord>;
