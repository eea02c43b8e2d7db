import { z } from 'zod';
import { lineNumber, planId } from '../../src/model/evidence.ts';
import { direction, verdict } from '../../src/model/indicator.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { topicId } from '../../src/model/topic.ts';

/** A row of an indicator table: its line, and words that must stand in its cells. */
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
  rows: z.array(row).default([]),
});

const silent = z.strictObject({ silent: bilingual });

/**
 * `content/indicators/<indicator>.yaml`: one measure that at least two plans state, what it means, and for
 * each plan the rows in which it stands and whether they compare. Values in prose name their indicator in
 * the plan's own file (prose-file.ts).
 */
export const crosswalk = z.strictObject({
  name: bilingual,
  /** Unit in which the plans are compared; one of `content/vocabulary/units.yaml`. `null` for classes. */
  unit: z.string().nullable(),
  /**
   * Units as printed that mean the same here, as the name says the rest: 平方米 for a park area a head (人均),
   * 立方米 for the water used for 10 000 yuan (万元GDP用水量).
   */
  printedAs: z.array(z.string().min(1)).default([]),
  direction,
  topic: topicId,
  definition: bilingual,
  comparability: bilingual,
  /** Every plan of the corpus: what it states, or that it is silent. */
  plans: z.record(planId, z.union([stated, silent])),
});
export type Crosswalk = z.infer<typeof crosswalk>;
