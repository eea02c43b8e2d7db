import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { topicId } from '../../src/model/topic.ts';

/** `content/vocabulary/topics.yaml`: names of the topics, and the words with which rules propose them. */
export const topicVocabulary = z
  .strictObject({
    topics: z.array(
      z.strictObject({
        id: topicId,
        name: bilingual,
        words: z.array(z.string().min(1)).min(1),
      }),
    ),
    /** The fallback topic, where no word indicates one. */
    otherwise: topicId,
  })
  .refine(({ topics }) => topics.map(({ id }) => id).join() === topicId.options.join(), {
    error: `the topics must be, in this order: ${topicId.options.join(', ')}`,
  });
export type TopicVocabulary = z.infer<typeof topicVocabulary>;
