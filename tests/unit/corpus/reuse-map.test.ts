import { describe, expect, it } from 'vitest';
import type { Parallel } from '../../../src/corpus/compare-parallels.ts';
import { reuseMap } from '../../../src/corpus/reuse-map.ts';
import { markChanges } from '../../../src/text/mark-differences.ts';

/** A parallel of two places, each `plan/chapter/block`. */
function parallel(id: string, a: string, b: string, text: string): Parallel {
  const side = (place: string) => {
    const [plan = ''] = place.split('/');
    return {
      plan,
      block: place,
      line: 1,
      lineEnd: 1,
      start: 0,
      end: text.length,
      text,
      url: '',
      changed: [],
    };
  };
  const [one, other] = [side(a), side(b)];
  const pieces = markChanges(text, []);
  return {
    record: {
      id,
      family: 'f',
      a: one,
      b: other,
      similarity: 1,
      containment: 1,
      shared: text.length,
      kind: 'verbatim',
      formula: false,
      differs: [],
      source: { plan: one.plan, line: 1, lineEnd: 1, block: a, url: '', quote: text },
    },
    differences: { a: pieces, b: pieces },
    numbers: false,
  };
}

const chapterOf = (block: string): string => block.split('/')[1] ?? '';

describe('the map of reuse', () => {
  it('says how much of a chapter of the first plan stands in one of the other, and leads to the first passage', () => {
    const cells = reuseMap(
      [
        parallel('p1', 'one/2/a', 'two/5/x', '加强 湿地'),
        parallel('p2', 'one/2/a', 'two/5/y', '加强 湿地'),
        parallel('p3', 'one/5/b', 'two/5/y', '保护'),
      ],
      chapterOf,
    );
    expect(cells).toEqual([
      { row: '2', column: '5', characters: 4, parallels: 2, first: 'p1' },
      { row: '5', column: '5', characters: 2, parallels: 1, first: 'p3' },
    ]);
  });

  it('of one plan reads the same from either side', () => {
    const cells = reuseMap(
      [parallel('p1', 'one/2/a', 'one/5/x', '加强湿地'), parallel('p2', 'one/2/a', 'one/2/b', '保护')],
      chapterOf,
    );
    expect(cells.map(({ row, column, characters }) => [row, column, characters])).toEqual([
      ['2', '5', 4],
      ['5', '2', 4],
      ['2', '2', 4],
    ]);
  });
});
