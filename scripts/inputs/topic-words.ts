import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { topicId } from '../../src/model/topic.ts';

const words = z.array(z.string().min(1)).min(1);

/** `content/vocabulary/topics.yaml`: names of the topics, and the words with which rules find them. */
export const topicVocabulary = z
  .strictObject({
    topics: z.array(
      z.strictObject({
        id: topicId,
        name: bilingual,
        words,
        /** Words of which one is enough to make it a further topic of a passage. */
        plainly: words.default([]),
        /** Words in a heading below which everything has this topic, whatever else it speaks of. */
        frames: words.default([]),
        /** Words with which a paragraph begins that has this topic, whatever else it speaks of. */
        openings: words.default([]),
      }),
    ),
    /** The fallback topic, where no word indicates one. */
    otherwise: topicId,
    /** Words in the head of a column of a ledger: what a row is about, and what it is not about. */
    columns: z.strictObject({ categories: words, names: words, apart: words }),
  })
  .refine(({ topics }) => topics.map(({ id }) => id).join() === topicId.options.join(), {
    error: `the topics must be, in this order: ${topicId.options.join(', ')}`,
  });
export type TopicVocabulary = z.infer<typeof topicVocabulary>;
