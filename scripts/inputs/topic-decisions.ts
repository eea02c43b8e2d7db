import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { topicId } from '../../src/model/topic.ts';

/**
 * `content/plans/<plan>/topics.yaml`: topics on which a reader decided otherwise than the rules. An entry for a heading
 * applies to everything below it, up to the next entry for a heading of the same or a higher level; an entry for a block
 * applies to that block.
 */
export const topicDecisions = z.strictObject({
  /** Whether a reader has looked at the topics of the whole plan: what no entry corrects is confirmed. */
  reviewed: z.boolean().default(false),
  topics: z
    .array(
      z.strictObject({
        line: lineNumber,
        /** First words of the heading, the block, or a cell of the row. */
        text: z.string().min(1),
        topic: topicId,
        /** Further topics to which the passage clearly belongs. */
        also: z.array(topicId).default([]),
      }),
    )
    .default([]),
});
export type TopicDecisions = z.infer<typeof topicDecisions>;
