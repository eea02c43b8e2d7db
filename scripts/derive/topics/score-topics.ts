import { topicId, type TopicId } from '../../../src/model/topic.ts';
import type { TopicWeights } from '../../inputs/topic-weights.ts';
import type { Passage } from './passages.ts';

/** Two neighbouring characters → how much they count in a passage. */
export type Features = ReadonlyMap<string, number>;

/** How much the words of a passage count, by the place where they stand. */
const worth = { lead: 2, text: 1, textWithoutLead: 1.5, label: 1, nearest: 1, farther: 0.5 } as const;

/** Weights as they are looked up: two characters → the topics (by their place in the list) for which they speak. */
export type WeightIndex = ReadonlyMap<string, readonly (readonly [topic: number, weight: number])[]>;

export function indexWeights({ weights }: TopicWeights): WeightIndex {
  const index = new Map<string, (readonly [number, number])[]>();
  topicId.options.forEach((topic, at) => {
    for (const [pair, weight] of Object.entries(weights[topic] ?? {})) {
      const known = index.get(pair);
      if (known) known.push([at, weight]);
      else index.set(pair, [[at, weight]]);
    }
  });
  return index;
}

/** What a passage says and where it stands, as features. */
export function featuresOf({ lead, text, label, titles }: Passage): Features {
  const [nearest = '', farther = ''] = titles;
  // A label stands closer than the titles do.
  const share = label === '' ? 1 : 0.5;
  return featuresOfWords([
    [lead, worth.lead],
    [text, lead === '' ? worth.textWithoutLead : worth.text],
    [label, worth.label],
    [nearest, worth.nearest * share],
    [farther, worth.farther * share],
  ]);
}

/** What a sentence says, without the place where it stands. */
export function featuresOfSentence(sentence: string): Features {
  return featuresOfWords([[sentence, worth.textWithoutLead]]);
}

/** Each text counts as much as its worth says, however long it is. */
export function featuresOfWords(texts: readonly (readonly [text: string, worth: number])[]): Features {
  const features = new Map<string, number>();
  for (const [text, weight] of texts) {
    const pairs = pairsOf(text);
    const each = weight / Math.sqrt(pairs.size);
    for (const pair of pairs) features.set(pair, (features.get(pair) ?? 0) + each);
  }
  return features;
}

/** The pairs of neighbouring characters of a text, each once; marks and figures tear pairs apart. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const run of text.split(/[\s\p{P}\p{S}\p{N}]+/u)) {
    for (let at = 0; at + 2 <= run.length; at += 1) pairs.add(run.slice(at, at + 2));
  }
  return pairs;
}

/** The probability of each topic, in the order of the topics; they add up to 1. */
export function probabilitiesOf(features: Features, weights: WeightIndex): Float64Array {
  const scores = new Float64Array(topicId.options.length);
  for (const [pair, value] of features) {
    for (const [topic, weight] of weights.get(pair) ?? [])
      scores[topic] = (scores[topic] ?? 0) + weight * value;
  }
  return softmax(scores);
}

/** Scores → probabilities that add up to 1. */
export function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** The most probable topic; of two that are equal the first in the list. */
export function mostProbable(probabilities: Float64Array): { topic: TopicId; probability: number } {
  const probability = Math.max(...probabilities);
  return { topic: topicId.options[probabilities.indexOf(probability)] as TopicId, probability };
}
