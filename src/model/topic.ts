import { z } from 'zod';
import { planId } from './evidence.ts';

/** Themes by which passages of different plans answer each other; names and words in `content/vocabulary/topics.yaml`. */
export const topicId = z.enum([
  'goals',
  'outfalls',
  'sewage-waste',
  'industry',
  'rural',
  'shipping',
  'drinking-water',
  'water-use',
  'reuse',
  'eco-flow',
  'ecosystem',
  'biodiversity',
  'risk',
  'air',
  'soil-groundwater',
  'noise',
  'waste',
  'green',
  'spatial',
  'monitoring',
  'law',
  'finance',
  'participation',
  'regional',
]);
export type TopicId = z.infer<typeof topicId>;

/**
 * Who decided the topic of a block: a person for this block, a person for the section or chapter that it
 * stands in, or the rules.
 */
export const topicBasis = z.enum(['block', 'section', 'rule']);
export type TopicBasis = z.infer<typeof topicBasis>;

/** A record of `data/topics.json`. */
export const topicRecord = z.strictObject({
  id: topicId,
  name: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  /** Plan → ids of the blocks whose main topic it is, in the order of the text. */
  plans: z.record(planId, z.array(z.string())),
});
export type TopicRecord = z.infer<typeof topicRecord>;
