import { topicId, type TopicId } from '../../../src/model/topic.ts';
import type { TopicWeights } from '../../inputs/topic-weights.ts';
import { type Features, softmax } from './score-topics.ts';

/** A passage whose topic is known. */
export interface Example {
  readonly features: Features;
  readonly topic: TopicId;
}

/** Set by leaving out one plan after the other; the figures change little around these values. */
const settings = { rounds: 20, rate: 1, slowing: 0.2, forgetting: 1e-3, kept: 100 } as const;
/** A step through the examples that mixes those of different plans and topics, the same at every run. */
const stride = 7919;

/**
 * Learns what each pair of characters speaks for: multinomial logistic regression by gradient descent, example by
 * example. Only the heaviest weights of each topic are kept, so that a person can read what was learnt; what speaks
 * against a topic is left out, because it speaks for another one.
 *
 * @returns the same weights for the same examples, heaviest first
 */
export function learnWeights(examples: readonly Example[]): TopicWeights {
  const topics = topicId.options;
  const table = new Map<string, Float64Array>();
  const weightsOf = (pair: string): Float64Array => {
    const known = table.get(pair) ?? new Float64Array(topics.length);
    table.set(pair, known);
    return known;
  };
  const prepared = examples.map(({ features, topic }) => ({
    topic: topics.indexOf(topic),
    pairs: [...features].map(([pair, value]) => ({ weights: weightsOf(pair), value })),
  }));
  for (let round = 0; round < settings.rounds; round += 1) {
    const rate = settings.rate / (1 + round * settings.slowing);
    for (let step = 0; step < prepared.length; step += 1) {
      const example = prepared[(step * stride + round) % prepared.length];
      if (example) learnFrom(example, rate);
    }
  }
  return {
    weights: Object.fromEntries(topics.map((topic, at) => [topic, heaviest(table, at)])),
  };
}

interface Prepared {
  readonly topic: number;
  readonly pairs: readonly { readonly weights: Float64Array; readonly value: number }[];
}

/** Moves the weights of an example’s pairs towards its topic. */
function learnFrom({ topic, pairs }: Prepared, rate: number): void {
  const scores = new Float64Array(topicId.options.length);
  for (const { weights, value } of pairs) {
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (weights[at] ?? 0) * value;
  }
  const errors = softmax(scores).map((probability, at) => Number(at === topic) - probability);
  for (const { weights, value } of pairs) {
    for (let at = 0; at < weights.length; at += 1) {
      const weight = weights[at] ?? 0;
      weights[at] = weight + rate * (value * (errors[at] ?? 0) - settings.forgetting * weight);
    }
  }
}

/** The pairs that speak most for a topic, with their weights to two decimals. */
function heaviest(table: ReadonlyMap<string, Float64Array>, topic: number): Record<string, number> {
  return Object.fromEntries(
    [...table]
      .map(([pair, weights]) => [pair, Math.round((weights[topic] ?? 0) * 100) / 100] as const)
      .filter(([, weight]) => weight > 0)
      .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
      .slice(0, settings.kept),
  );
}
