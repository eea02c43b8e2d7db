import { z } from 'zod';
import { topicId } from '../../src/model/topic.ts';

/**
 * `content/vocabulary/topic-weights.yaml`: for each topic, how much two neighbouring characters speak for it. Learnt
 * from the plans whose topics a reader has reviewed (`npm run topics:learn`), and kept so that a change shows as a diff.
 */
export const topicWeights = z.strictObject({
  weights: z.partialRecord(topicId, z.record(z.string().length(2), z.number().positive())),
});
export type TopicWeights = z.infer<typeof topicWeights>;
