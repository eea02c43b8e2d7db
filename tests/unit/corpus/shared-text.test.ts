import { describe, expect, it } from 'vitest';
import type { ComparedSide } from '../../../src/model/parallel.ts';
import { markChanges } from '../../../src/text/mark-differences.ts';
import {
  byPair,
  ownTexts,
  pairCells,
  pairKey,
  repeatedRanges,
  sharedRanges,
  type ComparedParallel,
} from '../../../src/corpus/shared-text.ts';

/** A passage; what the other lacks stands in brackets. */
function side(plan: string, block: string, start: number, marked: string): ComparedSide {
  const pieces = marked.split(/[[\]]/);
  const text = pieces.join('');
  const changed = pieces.flatMap((piece, index) => {
    const from = pieces.slice(0, index).join('').length;
    return index % 2 === 1 ? [{ start: from, end: from + piece.length }] : [];
  });
  const url = `/plans/${plan}/1/#${block}`;
  return { plan, block, line: 1, lineEnd: 1, start, end: start + text.length, text, url, changed };
}

function parallel(a: ComparedSide, b: ComparedSide): ComparedParallel {
  return {
    record: { a, b },
    differences: { a: markChanges(a.text, a.changed), b: markChanges(b.text, b.changed) },
  };
}

const plans = [
  { id: 'one', characters: 100 },
  { id: 'two', characters: 50 },
  { id: 'three', characters: 10 },
];
const parallels = [
  parallel(side('one', 'a', 0, '加强[水源]保护'), side('two', 'x', 10, '加强 [湿地]保护')),
  // The same words of `one` again, beside another place of `two`.
  parallel(side('one', 'a', 0, '加强水源保护'), side('two', 'y', 0, '加强水源保护')),
  parallel(side('one', 'a', 0, '加强'), side('one', 'b', 4, '加强')),
];

describe('the matrix of plans', () => {
  const cells = pairCells(parallels, plans);
  const cell = (plan: string, other: string) =>
    cells.find((found) => found.plan === plan && found.other === other);

  it('has a cell for each pair in both directions, also for what is not shared', () => {
    expect(cells.length).toBe(9);
    expect(cell('one', 'three')).toEqual({
      plan: 'one',
      other: 'three',
      parallels: 0,
      characters: 0,
      share: 0,
    });
  });

  it('counts a character once for each plan, without white space and differences', () => {
    expect(cell('one', 'two')).toMatchObject({ parallels: 2, characters: 6, share: 0.06 });
    expect(cell('two', 'one')).toMatchObject({ parallels: 2, characters: 10, share: 0.2 });
  });

  it('reads each parallel as often with many plans as with few', () => {
    let reads = 0;
    const counted = parallels.map(({ record, differences }) => ({
      get record() {
        reads += 1;
        return record;
      },
      differences,
    }));
    pairCells(counted, plans);
    const withFew = reads;
    reads = 0;
    const others = Array.from({ length: 37 }, (_, index) => ({
      id: `other-${String(index)}`,
      characters: 1,
    }));
    expect(pairCells(counted, [...plans, ...others])).toHaveLength(40 * 40);
    expect(reads).toBe(withFew);
  });

  it('counts both places of a parallel inside one plan', () => {
    expect(cell('one', 'one')).toMatchObject({ parallels: 1, characters: 4, share: 0.04 });
  });
});

it('parallels are grouped by the plans that they join, whichever comes first', () => {
  const turned = parallels.map(({ record: { a, b }, differences }) => ({
    record: { a: b, b: a },
    differences,
  }));
  for (const list of [parallels, turned]) {
    expect([...byPair(list)].map(([key, group]) => [key, group.map((each) => list.indexOf(each))])).toEqual([
      [pairKey('two', 'one'), [0, 1]],
      [pairKey('one', 'one'), [2]],
    ]);
  }
  expect(pairKey('one', 'two')).toBe(pairKey('two', 'one'));
});

it('the own text of a chapter is what no other plan has', () => {
  const chapters = [
    { id: '1', characters: 20 },
    { id: '2', characters: 30 },
  ];
  const chapterOf = new Map([
    ['a', '1'],
    ['b', '2'],
  ]);
  expect(ownTexts(parallels, 'one', chapters, chapterOf)).toEqual([
    { chapter: '1', characters: 20, shared: 6, own: 0.7 },
    { chapter: '2', characters: 30, shared: 0, own: 1 },
  ]);
});

it('what another plan shares of a block is told from what only the plan itself repeats', () => {
  const own = parallel(side('one', 'a', 0, '加强水源'), side('one', 'b', 4, '加强水源'));
  const texts: Readonly<Record<string, string>> = { a: '加强水源保护', b: '要求：加强水源', x: '水源' };
  const textOf = (block: string): string => texts[block] ?? '';
  const all = [own, parallel(side('one', 'a', 2, '水源'), side('two', 'x', 0, '水源'))];
  expect(sharedRanges(all, textOf).get('a')).toEqual([{ start: 2, end: 4 }]);
  expect(sharedRanges(all, textOf).get('b')).toBeUndefined();
  expect(repeatedRanges(all, textOf).get('a')).toEqual([{ start: 0, end: 4 }]);
});
