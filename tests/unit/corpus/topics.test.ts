import { describe, expect, it } from 'vitest';
import type { BlockRecord } from '../../../src/model/block.ts';
import { squareBox, squareSide } from '../../../src/charts/share-square.ts';
import { alignPassages, type Passage } from '../../../src/corpus/topics/align-passages.ts';
import { passagesOf, passagesOn } from '../../../src/corpus/topics/passages.ts';
import { topicShares } from '../../../src/corpus/topics/topic-shares.ts';

const block = (part: Partial<BlockRecord>): BlockRecord =>
  ({
    plan: 'a',
    kind: 'paragraph',
    label: false,
    topic: 'rural',
    alsoTopics: [],
    text: '',
    ...part,
  }) as BlockRecord;

describe('the share of a topic', () => {
  const blocks = [
    block({ id: '1', text: '农村 污水' }),
    block({ id: '2', text: '十二个字的段落说的是噪声', topic: 'noise', alsoTopics: ['rural', 'air'] }),
    block({ id: '3', plan: 'b', text: '噪声', topic: 'noise' }),
  ];

  it('is that of the printed characters of its blocks, white space aside', () => {
    expect(topicShares(['rural'], ['a'], blocks)).toEqual([
      { topic: 'rural', plan: 'a', blocks: 1, characters: 4, touching: 1, share: 0.25 },
    ]);
  });

  it('is zero, and told so, where a plan says nothing of it', () => {
    const [rural, air] = topicShares(['rural', 'air'], ['b'], blocks);
    expect(rural).toMatchObject({ blocks: 0, touching: 0, share: 0 });
    expect(air).toMatchObject({ blocks: 0, touching: 0, share: 0 });
    expect(topicShares(['air'], ['a'], blocks)[0]).toMatchObject({ blocks: 0, touching: 1, share: 0 });
  });
});

describe('a square', () => {
  it('shows a share by its area', () => {
    expect(squareSide(0.2, 0.2)).toBe(squareBox);
    expect(squareSide(0.05, 0.2)).toBe(squareBox / 2);
    expect(squareSide(0, 0.2)).toBe(0);
  });
});

describe('passages of several plans', () => {
  const passage = (id: string, lead: string | null, text: string): Passage => ({
    id,
    plan: id.charAt(0),
    lead,
    text,
  });
  const columns = [
    [
      passage('a1', '治理农村生活污水。', '治理农村生活污水。建设污水处理设施，延伸污水管网。'),
      passage('a2', '防治养殖业污染。', '防治养殖业污染。推进畜禽粪污资源化利用。'),
      passage('a3', '举办文化节。', '举办文化节。邀请八方来客，共赏红叶。'),
    ],
    [
      passage('b1', '畜禽养殖污染防治。', '畜禽养殖污染防治。推进畜禽粪污综合利用。'),
      passage('b2', '农村生活污水治理。', '农村生活污水治理。推进污水处理设施建设。'),
      passage('b3', '推进农村生活污水治理。', '推进农村生活污水治理。延伸污水管网到村。'),
    ],
    [],
  ];
  const { rows, rest } = alignPassages(columns);
  const ids = (row: readonly (readonly Passage[])[]): string[] =>
    row.map((cells) => cells.map(({ id }) => id).join());

  it('that answer each other stand in one row, whatever their order in the plans', () => {
    expect(rows.map(ids)).toEqual([
      ['a2', 'b1', ''],
      ['a1', 'b2,b3', ''],
    ]);
  });

  it('that nobody answers stand apart, one list a plan', () => {
    expect(ids(rest)).toEqual(['a3', '', '']);
  });

  it('all stand somewhere, once', () => {
    const placed = [...rows.flat(2), ...rest.flat()].map(({ id }) => id);
    expect(placed.sort()).toEqual(['a1', 'a2', 'a3', 'b1', 'b2', 'b3']);
  });
});

describe('the passages of a topic', () => {
  const rows = { kind: 'row', table: 'b1' } as const;
  const blocks = [
    block({ id: 'p1' }),
    block({ id: 'p2', label: true }),
    block({ id: 'c1', kind: 'caption' }),
    block({ id: 'r1', ...rows }),
    block({ id: 'r2', ...rows }),
    block({ id: 'r3', ...rows }),
    block({ id: 'p3', topic: 'air', alsoTopics: ['rural'] }),
  ];
  const ledger = { kind: 'projects', rowBlocks: ['r2', 'r3'], rowRoles: ['group', 'data'] };
  const tables = [ledger] as unknown as Parameters<typeof passagesOf>[1];

  it('are its paragraphs and the data rows of its ledgers; labels, captions and groups are not', () => {
    expect(passagesOf(blocks, tables).map(({ id }) => id)).toEqual(['p1', 'r3', 'p3']);
  });

  it('are told apart from those that only touch on it', () => {
    const { main, also } = passagesOn('rural', ['a', 'b'], passagesOf(blocks, tables));
    expect(main.map((list) => list.map(({ id }) => id))).toEqual([['p1', 'r3'], []]);
    expect(also.map((list) => list.map(({ id }) => id))).toEqual([['p3'], []]);
  });
});
