import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { verdict } from '../../src/model/indicator.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { indicatorId } from '../../src/model/observation.ts';

/** A row of an indicator table: its line, and text that must be in its cells. */
const row = z.strictObject({
  line: lineNumber,
  text: z.string().min(1),
  /** Shown but not compared: values of the previous plan, or of a narrower set. */
  history: z.boolean().default(false),
});

const stated = z.strictObject({
  verdict,
  /** The set of sections, sources or places that is monitored, where the plan names one. */
  monitored: bilingual.nullable().default(null),
  reason: bilingual,
  /** Empty where only values in prose state the indicator (prose-observations.ts). */
  rows: z.array(row).default([]),
});

/** The plan gives no figure; the reason gives what it says instead. */
const silent = z.strictObject({ verdict: z.literal('silent'), reason: bilingual });

/**
 * `content/plans/<plan>/crosswalk.yaml`: indicator → what this plan states for it, and whether it is comparable. An
 * indicator without an entry is one that the plan does not state.
 */
export const crosswalk = z.record(indicatorId, z.discriminatedUnion('verdict', [stated, silent]));
export type Crosswalk = z.infer<typeof crosswalk>;

/** What a plan states for an indicator. */
export type StatedIndicator = z.infer<typeof stated>;
