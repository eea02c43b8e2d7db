import { describe, expect, it } from 'vitest';
import { learnWeights } from '../../../../scripts/derive/topics/learn-weights.ts';
import {
  featuresOfWords,
  indexWeights,
  mostProbable,
  probabilitiesOf,
} from '../../../../scripts/derive/topics/score-topics.ts';

const example = (words: string, topic: 'air' | 'noise' | 'reuse') => ({
  features: featuresOfWords([[words, 1]]),
  topic,
});
const examples = [
  example('扬尘治理', 'air'),
  example('噪声治理', 'noise'),
  example('再生水', 'reuse'),
  example('扬尘污染', 'air'),
];
const weights = indexWeights(learnWeights(examples));
const guess = (words: string) => mostProbable(probabilitiesOf(featuresOfWords([[words, 1]]), weights));

describe('what is learnt from examples', () => {
  it.each([
    ['道路扬尘', 'air'],
    ['施工噪声', 'noise'],
    ['再生水厂', 'reuse'],
  ])('%s speaks for %s', (words, topic) => {
    expect(guess(words).topic).toBe(topic);
  });

  it('is the same at every run, positive, and heaviest first', () => {
    const learnt = learnWeights(examples);
    expect(learnWeights(examples)).toEqual(learnt);
    const ofAir = Object.values(learnt.weights.air ?? {});
    expect(ofAir).toEqual([...ofAir].sort((a, b) => b - a));
    expect(Math.min(...ofAir)).toBeGreaterThan(0);
  });

  it('tells nothing of words that no example has', () => {
    expect(guess('乡村旅游').probability).toBeCloseTo(1 / 24);
  });
});

describe('the words of a text', () => {
  it('are pairs of neighbouring characters, torn apart by marks and figures', () => {
    expect([...featuresOfWords([['节水，2025年节水', 1]]).keys()]).toEqual(['节水', '年节']);
  });

  it('count the same however long it is', () => {
    const length = (text: string) => Math.hypot(...featuresOfWords([[text, 2]]).values());
    expect(length('再生水')).toBeCloseTo(2);
    expect(length('完善区域再生水循环利用体系')).toBeCloseTo(2);
  });
});
