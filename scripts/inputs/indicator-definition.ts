import { z } from 'zod';
import { direction } from '../../src/model/indicator.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { topicId } from '../../src/model/topic.ts';

/**
 * `content/indicators/<indicator>.yaml`: what a measure means, independent of any plan. What each plan states for it is
 * in the plan's crosswalk (crosswalk.ts).
 */
export const indicatorDefinition = z.strictObject({
  name: bilingual,
  /** Unit in which the plans are compared; one of `content/vocabulary/units.yaml`. `null` for classes. */
  unit: z.string().nullable(),
  /**
   * Printed units that mean the same here because the name implies the rest: 平方米 for park area per head (人均),
   * 立方米 for water use per 10,000 yuan of GDP (万元GDP用水量).
   */
  printedAs: z.array(z.string().min(1)).default([]),
  direction,
  topic: topicId,
  definition: bilingual,
  comparability: bilingual,
});
export type IndicatorDefinition = z.infer<typeof indicatorDefinition>;
