import { expect, it } from 'vitest';
import { mergeFormulas } from '../../../src/corpus/merge-formulas.ts';
import type { FamilyRecord } from '../../../src/model/family.ts';

/** A family of places, given as plan, block and the stretch of its text. */
function family(id: string, ...places: readonly (readonly [string, string, number, number])[]): FamilyRecord {
  const members = places.map(([plan, block, start, end]) => ({
    plan,
    block,
    start,
    end,
    line: Number(block),
  }));
  return { id, members, formula: true } as unknown as FamilyRecord;
}
const merged = (...families: FamilyRecord[]) =>
  mergeFormulas(families, ['one', 'two']).map(({ ids, places }) => [
    ids.join('+'),
    places.map(({ block }) => block).join(' '),
  ]);

it('families of one phrase are one formula, with each place once, in the order of the plans', () => {
  const large = family('a', ['two', '9', 0, 8], ['one', '1', 0, 8], ['one', '2', 4, 12]);
  const small = family('b', ['one', '2', 5, 12], ['one', '5', 0, 8]);
  expect(merged(small, large)).toEqual([['a+b', '1 2 5 9']]);
});

it('families that share less than half of the places of the smaller stay apart, the wider first', () => {
  const one = family('a', ['one', '1', 0, 8], ['one', '2', 0, 8], ['one', '3', 0, 8]);
  const other = family('b', ['one', '3', 0, 8], ['two', '7', 0, 8], ['two', '8', 0, 8]);
  expect(merged(one, other)).toEqual([
    ['b', '3 7 8'],
    ['a', '1 2 3'],
  ]);
  expect(merged(family('c', ['one', '1', 0, 8]), family('d', ['one', '1', 8, 12]))).toHaveLength(2);
});
