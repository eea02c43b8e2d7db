import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../../scripts/derive/topics/passages.ts';
import { proposeTopics } from '../../../../scripts/derive/topics/propose-topics.ts';
import { indexWeights } from '../../../../scripts/derive/topics/score-topics.ts';
import { topicVocabulary } from '../../../../scripts/inputs/topic-words.ts';
import { topicId } from '../../../../src/model/topic.ts';

const words: Partial<Record<string, object>> = {
  air: { words: ['扬尘', '大气'] },
  reuse: { words: ['再生水'], plainly: ['再生水'] },
};
const vocabulary = topicVocabulary.parse({
  topics: topicId.options.map((id) => ({ id, name: { zh: id, en: id }, words: ['无'], ...words[id] })),
  otherwise: 'goals',
  columns: { categories: ['类'], names: ['名'], apart: ['单位'] },
});
const weights = indexWeights({
  weights: { air: { 扬尘: 5, 大气: 5 }, noise: { 噪声: 5 }, reuse: { 再生: 3 } },
});
const passage = (own: Partial<Passage>): Passage => ({
  ...{ id: 'p', lead: '', text: '', label: '', titles: [], frame: null, mayHaveMore: true, below: [] },
  ...own,
});
const propose = (...passages: Partial<Passage>[]) =>
  proposeTopics(passages.map(passage), weights, vocabulary).get('p');

describe('the topic that the rules propose', () => {
  it.each([
    ['its own words', { text: '噪声扰民' }, 'noise'],
    ['its lead before its text', { lead: '噪声', text: '噪声，也有扬尘' }, 'noise'],
    ['the title above it', { text: '逐一落实', titles: ['大气'] }, 'air'],
    ['its place, whatever its words say', { text: '噪声扰民', frame: 'regional' as const }, 'regional'],
    ['the vocabulary where nothing tells', { text: '逐一落实' }, 'goals'],
  ])('is told by %s', (_, own, topic) => {
    expect(propose(own)?.topic).toBe(topic);
  });

  it('of a label is told by what stands below it', () => {
    const below = { id: 'q', text: '大气扬尘' };
    expect(propose({ text: '蓝天工程', below: ['q'] }, below)?.topic).toBe('air');
    expect(propose({ text: '蓝天工程', below: ['q'] }, { ...below, text: '逐一落实' })?.topic).toBe('goals');
  });

  it('is sure where words are plain, and less so where they speak of several things', () => {
    const plain = propose({ text: '噪声' })?.confidence ?? 0;
    const mixed = propose({ text: '噪声与扬尘' })?.confidence ?? 1;
    expect(plain).toBeGreaterThan(mixed);
    expect(propose({ frame: 'goals' })?.confidence).toBe(1);
  });
});

describe('further topics', () => {
  it.each([
    ['one word that is plain by itself', '噪声。噪声。使用再生水。', ['reuse']],
    ['three words and a sentence on it', '噪声扰民。治理扬尘。大气、扬尘', ['air']],
    ['two words are not enough', '噪声扰民。治理扬尘。大气', []],
  ])('%s', (_, text, also) => {
    expect(propose({ lead: '噪声', text })?.also).toEqual(also);
  });

  it('a row of a table of indicators has none', () => {
    expect(propose({ text: '使用再生水', frame: 'goals', mayHaveMore: false })?.also).toEqual([]);
  });
});
