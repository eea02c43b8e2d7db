import { z } from 'zod';
import { direction } from '../../src/model/indicator.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { topicId } from '../../src/model/topic.ts';

/**
 * `content/indicators/<indicator>.yaml`: what a measure means, whichever plan states it. What one plan says of it is in
 * the plan's crosswalk (crosswalk.ts).
 */
export const indicatorDefinition = z.strictObject({
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
});
export type IndicatorDefinition = z.infer<typeof indicatorDefinition>;
