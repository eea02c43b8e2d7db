import { z } from 'zod';
import { bilingual } from './bilingual-schema.ts';
import { documentedRecord, field } from './documentation.ts';
import { planId } from './evidence.ts';

/** Themes by which passages of different plans correspond; names and words in `content/vocabulary/topics.yaml`. */
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

export const topicField = field(topicId, { zh: '主题的 id。', en: 'Id of the topic.', ref: 'topics' });

/**
 * Who decided the topic of a block: a person for this block, a person for its section or chapter, or the
 * rules.
 */
export const topicBasis = z.enum(['block', 'section', 'rule']);
export type TopicBasis = z.infer<typeof topicBasis>;

/** A record of `data/topics.json`. */
export const topicRecord = documentedRecord(
  z.strictObject({
    id: field(topicId, {
      zh: '主题的 id，也是地址的一段。',
      en: 'Id of the topic, also a segment of its address.',
    }),
    name: field(bilingual, { zh: '主题的名称。', en: 'Name of the topic.' }),
    plans: field(z.record(planId, z.array(z.string())), {
      zh: '规划的 id → 以此为主要主题的段的 id，按文本次序。',
      en: 'Id of a plan → ids of the blocks whose main topic it is, in the order of the text.',
    }),
  }),
  {
    title: { zh: '主题', en: 'Topics' },
    description: {
      zh: '使各规划的段落得以对读的主题。段落归入哪个主题，由规则定，读过后由人认可或改正。',
      en: 'Themes by which the plans are read side by side. Which topic a passage belongs to is told by rules, and confirmed or corrected by reading it.',
    },
  },
);
export type TopicRecord = z.infer<typeof topicRecord>;
