import type { PlanRecords } from '../records/plan-records.ts';
import type { TopicVocabulary } from '../../inputs/topic-words.ts';
import type { Example } from './learn-weights.ts';
import type { Passage } from './passages.ts';
import { featuresOf, featuresOfWords } from './score-topics.ts';

/** How often a word of the vocabulary counts as a passage: it was chosen because it tells. */
const repeats = 2;
const worthOfWord = 2;

/**
 * What there is to learn from: the headings and blocks of plans whose topics are known, and the words of the vocabulary,
 * each as if it were a passage. What has its topic from its place teaches nothing about that topic’s words; where it has
 * further topics, its words are of the first of them.
 *
 * @param plans passages with the records that say which topics they have
 */
export function topicExamples(
  plans: readonly {
    readonly passages: readonly Passage[];
    readonly records: Pick<PlanRecords, 'outline' | 'blocks'>;
  }[],
  { topics, otherwise }: Pick<TopicVocabulary, 'topics' | 'otherwise'>,
): Example[] {
  const passages = plans.flatMap(({ passages: own, records }) => {
    const known = new Map([
      ...records.outline.map(({ id, topic }) => [id, [topic]] as const),
      ...records.blocks.map(({ id, topic, alsoTopics }) => [id, [topic, ...alsoTopics]] as const),
    ]);
    return own.flatMap((passage): Example[] => {
      const all = known.get(passage.id) ?? [];
      const topic = passage.frame === null ? all[0] : all.find((each) => each !== passage.frame);
      return topic === undefined ? [] : [{ features: featuresOf(passage), topic }];
    });
  });
  const words = topics.flatMap(({ id, words: own }) =>
    id === otherwise
      ? []
      : own.flatMap((word) =>
          Array.from({ length: repeats }, (): Example => {
            return { features: featuresOfWords([[word, worthOfWord]]), topic: id };
          }),
        ),
  );
  return [...passages, ...words];
}
