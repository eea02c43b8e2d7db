import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { lineNumber } from '../../src/model/evidence.ts';
import { topicId } from '../../src/model/topic.ts';

/** `content/vocabulary/topics.yaml`: names of the topics, and words by which rules propose them. */
export const topicVocabulary = z
  .strictObject({
    topics: z.array(
      z.strictObject({
        id: topicId,
        name: bilingual,
        words: z.array(z.string().min(1)).min(1),
      }),
    ),
  })
  .refine(({ topics }) => topics.map(({ id }) => id).join() === topicId.options.join(), {
    error: `the topics must be, in this order: ${topicId.options.join(', ')}`,
  });
export type TopicVocabulary = z.infer<typeof topicVocabulary>;

/**
 * `content/plans/<plan>.topics.yaml`: what a reader has decided. An entry at a heading holds for all that
 * stands below it, up to the next entry at a heading of the same or a higher level; an entry at a block
 * for that block.
 */
export const topicDecisions = z.strictObject({
  topics: z
    .array(
      z.strictObject({
        line: lineNumber,
        /** Words with which the heading, the block, or a cell of the row begins. */
        text: z.string().min(1),
        topic: topicId,
        /** Further topics to which the passage plainly belongs. */
        also: z.array(topicId).default([]),
      }),
    )
    .default([]),
});
export type TopicDecisions = z.infer<typeof topicDecisions>;
