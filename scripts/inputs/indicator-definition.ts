import { z } from 'zod';
import { direction } from '../../src/model/indicator.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { indicatorId } from '../../src/model/observation.ts';
import { topicId } from '../../src/model/topic.ts';

const words = z.array(z.string().min(1));

/**
 * How rows of tables and statements of running text are known to be values of an indicator. Full-width forms, Roman
 * numerals (Ⅲ, III) and white space make no difference.
 */
const recognition = z.strictObject({
  /**
   * Names by which plans call it, any of them. Of one name each word, parted by spaces, must be there, in whatever
   * order; of words parted by `|` any: `生活污水 处理率 城市|城区`.
   */
  names: words.min(1),
  /** Words that make it something else. */
  not: words.default([]),
  /** Words of which one must be in the clause around a name that says too little by itself. */
  clause: words.default([]),
});

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
  /** The indicator of which this one is the fall in per cent: the two must agree within a plan. */
  fallOf: indicatorId.optional(),
  topic: topicId,
  definition: bilingual,
  comparability: bilingual,
  /** Without it no rule finds its values: a reader names each. */
  recognise: recognition.optional(),
});
export type IndicatorDefinition = z.infer<typeof indicatorDefinition>;
