import type { BlockRecord } from '../../model/block.ts';
import type { TopicId } from '../../model/topic.ts';

/** How much of a plan is about a topic. */
export interface TopicShare {
  readonly topic: TopicId;
  readonly plan: string;
  /** Blocks with this main topic, and their printed characters. */
  readonly blocks: number;
  readonly characters: number;
  /** Blocks with another main topic that touch on it: a plan that has some is not silent. */
  readonly touching: number;
  /** Characters as a share (0–1) of all blocks of the plan. */
  readonly share: number;
}

/**
 * Measures the topics of each plan by the printed characters of their blocks.
 *
 * @returns one entry per topic and plan, zeros included, topic by topic
 */
export function topicShares(
  topics: readonly TopicId[],
  plans: readonly string[],
  blocks: readonly BlockRecord[],
): TopicShare[] {
  const charactersOf = (some: readonly BlockRecord[]): number =>
    some.reduce((sum, { text }) => sum + [...text.replaceAll(/\s/g, '')].length, 0);
  const totals = new Map(
    plans.map((plan) => [plan, charactersOf(blocks.filter((block) => block.plan === plan))]),
  );
  return topics.flatMap((topic) =>
    plans.map((plan) => {
      const own = blocks.filter((block) => block.plan === plan && block.topic === topic);
      const characters = charactersOf(own);
      const touching = blocks.filter(
        (block) => block.plan === plan && block.topic !== topic && block.alsoTopics.includes(topic),
      ).length;
      const share = characters === 0 ? 0 : characters / (totals.get(plan) ?? characters);
      return { topic, plan, blocks: own.length, characters, touching, share };
    }),
  );
}
