import { z } from 'zod';
import { planId } from './evidence.ts';
import { bilingual, indicatorId } from './observation.ts';
import { topicId } from './topic.ts';

/** Which way is better; `none` where neither is, by itself. */
export const direction = z.enum(['higher', 'lower', 'none']);
export type Direction = z.infer<typeof direction>;

/** Whether a plan's values may stand beside those of the others. */
export const verdict = z.enum(['comparable', 'with-caveat', 'not-comparable']);
export type Verdict = z.infer<typeof verdict>;

/** What one plan states of an indicator, and how far it compares. */
export const indicatorStatement = z.strictObject({
  plan: planId,
  /** Names as printed, each once. */
  printed: z.array(z.string()).min(1),
  /** The set of sections, sources or places that is monitored, where the plan names one. */
  monitored: bilingual.nullable(),
  verdict,
  reason: bilingual,
  /** Observations by which the plan is compared, then those that are shown as history. */
  main: z.array(z.string()),
  history: z.array(z.string()),
});
export type IndicatorStatement = z.infer<typeof indicatorStatement>;

/** A record of `data/indicators.json`: a measure that at least two plans state. */
export const indicatorRecord = z.strictObject({
  id: indicatorId,
  name: bilingual,
  unit: z.string().nullable(),
  direction,
  topic: topicId,
  definition: bilingual,
  /** What to keep in mind when the plans are compared on it. */
  comparability: bilingual,
  /** Plans that state it, in their order. */
  plans: z.array(planId),
  statements: z.array(indicatorStatement),
  /** Plans that do not state it, and what the text says instead, if anything. */
  silent: z.array(z.strictObject({ plan: planId, reason: bilingual })),
});
export type IndicatorRecord = z.infer<typeof indicatorRecord>;
