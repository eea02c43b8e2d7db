import { describe, expect, it } from 'vitest';
import { neededDecisions } from '../../../../scripts/derive/topics/needed-decisions.ts';
import type { TopicId } from '../../../../src/model/topic.ts';

type Records = Parameters<typeof neededDecisions>[0];
type Named = readonly [topic: TopicId, ...also: TopicId[]];

/** A chapter in line 1 with blocks in the lines below it: what they must have, and what the rules say. */
function needed(chapter: [Named, Named], ...blocks: [wanted: Named, proposed: Named, line?: number][]) {
  const heading = { id: 'c', line: 1, number: null, title: '任务', parent: null, topic: chapter[0][0] };
  const own = blocks.map(([[topic, ...alsoTopics], , line], at) => ({
    ...{
      id: `b${at}`,
      line: line ?? at + 2,
      section: 'c',
      cells: null,
      text: `第${at}段，其余各字`,
      topic,
      alsoTopics,
    },
  }));
  const records = { outline: [heading], blocks: own } as unknown as Records;
  const proposals = new Map<string, { topic: TopicId; also: TopicId[] }>([
    ['c', { topic: chapter[1][0], also: [] }],
    ...blocks.map(([, [topic, ...also]], at) => [`b${at}`, { topic, also }] as const),
  ]);
  return neededDecisions(records, proposals).map(({ line, topic, also }) => [line, topic, ...also].join(' '));
}

describe('the decisions that are needed', () => {
  it('are none where the rules are right', () => {
    expect(needed([['air'], ['air']], [['noise'], ['noise']])).toEqual([]);
  });

  it('are those at the blocks where the rules are wrong', () => {
    expect(needed([['air'], ['air']], [['air'], ['air']], [['noise', 'law'], ['noise']])).toEqual([
      '3 noise law',
    ]);
  });

  it('are one at the heading where that spares others', () => {
    const wrong: [Named, Named] = [['air'], ['law']];
    expect(needed([['air'], ['air']], wrong, wrong, wrong, [['noise'], ['noise']])).toEqual([
      '1 air',
      '5 noise',
    ]);
  });

  it('at a heading name the further topics that spare most entries', () => {
    const wrong: [Named, Named] = [['air', 'noise'], ['air']];
    expect(needed([['air'], ['air']], wrong, wrong)).toEqual(['1 air noise']);
  });

  it('cannot tell two blocks of one line apart', () => {
    expect(() => needed([['air'], ['air']], [['noise'], ['law'], 2], [['law'], ['law'], 2])).toThrow(
      'Line 2 holds two blocks with different topics, which one entry cannot say.',
    );
  });
});
