import { topicId, type TopicId } from '../../../src/model/topic.ts';
import type { TopicVocabulary } from '../../inputs/topic-words.ts';
import type { Passage } from './passages.ts';
import {
  featuresOf,
  featuresOfSentence,
  mostProbable,
  probabilitiesOf,
  type WeightIndex,
} from './score-topics.ts';

/** What the rules say of a passage. */
export interface Proposal {
  readonly topic: TopicId;
  readonly also: readonly TopicId[];
  /** 0 to 1: the probability of the topic that its words speak for most; 1 where its place gives the topic. */
  readonly confidence: number;
}

/** A label says little by itself: half of what counts is what stands below it. */
const ownShareOfLabel = 0.5;
/** Where no topic reaches this, the words tell nothing. */
const least = 0.1;
/** Where no topic of what is below reaches this, a label or caption is of no topic in particular. */
const leastOfLabel = 0.35;
/** So many of its words, a word as often as it stands there, make a further topic of a passage by themselves … */
const many = 5;
/** … so many only where a sentence is about it … */
const several = 3;
/** … which it is with this topic in one of the sentences. */
const leastOfSentence = 0.3;

/**
 * The topics of passages by rule alone: by their place (what is below a heading on goals is of goals), else by the
 * words of the passage and of what stands above it, weighed by what was learnt from reviewed plans.
 * A further topic is one of which it has several words and a sentence, or a word that is plain by itself.
 *
 * @param passages those of one plan
 * @returns id of the passage → proposal
 */
export function proposeTopics(
  passages: readonly Passage[],
  weights: WeightIndex,
  vocabulary: Pick<TopicVocabulary, 'topics' | 'otherwise'>,
): Map<string, Proposal> {
  const probabilities = new Map(
    passages.map((passage) => [passage.id, probabilitiesOf(featuresOf(passage), weights)]),
  );
  return new Map(
    passages.map((passage) => {
      const main = mainTopic(passage, probabilities, vocabulary.otherwise);
      const also = passage.mayHaveMore ? furtherTopics(passage, main.topic, weights, vocabulary) : [];
      return [passage.id, { ...main, also }];
    }),
  );
}

function mainTopic(
  { id, frame, below }: Passage,
  probabilities: ReadonlyMap<string, Float64Array>,
  otherwise: TopicId,
): Pick<Proposal, 'topic' | 'confidence'> {
  if (frame !== null) return { topic: frame, confidence: 1 };
  const own = probabilities.get(id) as Float64Array;
  const others = below.map((each) => probabilities.get(each) as Float64Array);
  const mixed = own.map((probability, at) => {
    const mean = others.reduce((sum, each) => sum + (each[at] as number), 0) / others.length;
    return others.length === 0 ? probability : ownShareOfLabel * probability + (1 - ownShareOfLabel) * mean;
  });
  const { topic, probability } = mostProbable(mixed);
  const tells = probability >= (others.length === 0 ? least : leastOfLabel);
  return { topic: tells ? topic : otherwise, confidence: probability };
}

/** The topics, other than the main one, of which a passage plainly speaks, in the order of the vocabulary. */
function furtherTopics(
  { lead, text }: Passage,
  main: TopicId,
  weights: WeightIndex,
  { topics, otherwise }: Pick<TopicVocabulary, 'topics' | 'otherwise'>,
): TopicId[] {
  const whole = text.startsWith(lead) ? text : `${lead}。${text}`;
  let sentences: Float64Array[] | undefined;
  const hasSentenceOn = (topic: TopicId): boolean => {
    sentences ??= whole
      .split(/[。；\t]/)
      .filter((sentence) => sentence.length > 3)
      .map((sentence) => probabilitiesOf(featuresOfSentence(sentence), weights));
    return sentences.some((each) => (each[topicId.options.indexOf(topic)] ?? 0) > leastOfSentence);
  };
  const speaksOf = (words: readonly string[], topic: TopicId): boolean => {
    const count = occurrences(whole, words);
    return count >= many || (count >= several && hasSentenceOn(topic));
  };
  return topics
    .filter(
      ({ id, words, plainly }) =>
        id !== main &&
        id !== otherwise &&
        (plainly.some((word) => whole.includes(word)) || speaksOf(words, id)),
    )
    .map(({ id }) => id);
}

/** How often the words stand in a text; one that holds another counts for both, as it tells more. */
function occurrences(text: string, words: readonly string[]): number {
  return words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
}
