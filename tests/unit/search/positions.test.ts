import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merge, piecePlaces, placeOf, sums, withFollower } from '../../../src/search/positions.ts';

const sorted = fc
  .uniqueArray(fc.nat({ max: 60 }), { maxLength: 40 })
  .map((list) => list.toSorted((a, b) => a - b));
const runs = { seed: 4, numRuns: 500 };

describe('lists of positions', () => {
  it('are stored as differences', () => {
    expect(sums([3, 1, 0, 10])).toEqual([3, 4, 4, 14]);
    expect(sums([])).toEqual([]);
  });

  it('are thinned out by a follower, before or behind', () => {
    fc.assert(
      fc.property(sorted, sorted, fc.integer({ min: -15, max: 15 }), (a, b, offset) => {
        expect(withFollower(a, b, offset)).toEqual(a.filter((position) => b.includes(position + offset)));
      }),
      runs,
    );
  });

  it('are merged by number, not by digits', () => {
    expect(merge([[2, 100], [], [10]])).toEqual([2, 10, 100]);
  });

  it('tell the last place that is not behind a position', () => {
    fc.assert(
      fc.property(sorted, fc.integer({ min: -5, max: 70 }), (list, wanted) => {
        expect(placeOf(list, wanted)).toBe(list.findLastIndex((each) => each <= wanted));
      }),
      runs,
    );
  });
});

describe('the pieces by which a phrase is looked for', () => {
  it.each(Array.from({ length: 30 }, (_, index) => index + 4))(
    'of %i characters stand inside it, begin with its first and end with its last',
    (length) => {
      const { places, complete } = piecePlaces(length, 4, 4);
      expect(places[0]).toBe(0);
      expect(places.at(-1)).toBe(length - 4);
      expect(places.length).toBeLessThanOrEqual(4);
      expect(new Set(places).size).toBe(places.length);
      const covered = new Set(places.flatMap((place) => [place, place + 1, place + 2, place + 3]));
      expect(complete).toBe(covered.size === length);
    },
  );
});
