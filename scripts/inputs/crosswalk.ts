import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { verdict } from '../../src/model/indicator.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { indicatorId } from '../../src/model/observation.ts';

/** A row of an indicator table: its line, and words that must be in its cells. */
const row = z.strictObject({
  line: lineNumber,
  text: z.string().min(1),
  /** Shown, but not what the plan is compared by: values of the plan before, or of a narrower set. */
  history: z.boolean().default(false),
});

const stated = z.strictObject({
  verdict,
  /** The set of sections, sources or places that is monitored, where the plan names one. */
  monitored: bilingual.nullable().default(null),
  reason: bilingual,
  /** Empty where only values in prose name the indicator (statement-decisions.ts). */
  rows: z.array(row).default([]),
});

/** The plan gives no figure; the reason says what it says instead. */
const silent = z.strictObject({ verdict: z.literal('silent'), reason: bilingual });

/**
 * `content/plans/<plan>/crosswalk.yaml`: indicator → what this plan states of it, and whether that compares. An
 * indicator without entry is one that the plan does not state.
 */
export const crosswalk = z.record(indicatorId, z.discriminatedUnion('verdict', [stated, silent]));
export type Crosswalk = z.infer<typeof crosswalk>;

/** What a plan that states an indicator states of it. */
export type StatedIndicator = z.infer<typeof stated>;
