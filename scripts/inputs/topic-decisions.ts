import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { topicId } from '../../src/model/topic.ts';

/**
 * `content/plans/<plan>/topics.yaml`: where a reader has decided otherwise than the rules. An entry at a heading holds for all that
 * stands below it, up to the next entry at a heading of the same or a higher level; an entry at a block
 * for that block.
 */
export const topicDecisions = z.strictObject({
  /** Whether a reader has looked at the topics of the whole plan: what no entry corrects is confirmed. */
  reviewed: z.boolean().default(false),
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
