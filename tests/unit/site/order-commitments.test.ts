import { expect, it } from 'vitest';
import type { CommitmentFacts, CommitmentSort } from '../../../src/site/commitment-query.ts';
import { groupCommitments, opensGroups } from '../../../src/site/order-commitments.ts';

const row = (
  id: string,
  plan: string,
  topic: string,
  year: string,
  value: number | null,
  unit: string,
  chapter: string,
): CommitmentFacts => ({
  id,
  plan,
  topic,
  year,
  value,
  unit,
  chapter: `${plan}/${chapter}`,
  kind: 'rate',
  strength: 'shall',
  indicator: 'none',
});
const all = [
  row('a', 'mou', 'air', '2025', 80, '%', '2'),
  row('b', 'mou', 'rural', 'none', null, '', '2'),
  row('c', 'mou', 'air', '2023', 95, '%', '10'),
  row('d', 'lin', 'rural', '2025', 3, '座', '1'),
  row('e', 'lin', 'rural', '2025', null, '%', '1'),
  row('f', 'lin', 'waste', '2025', 7, 'km', '1'),
];
const orders = {
  plan: ['mou', 'lin'],
  topic: ['rural', 'air'],
  year: ['2023', '2025', 'none'],
  chapter: ['mou/2', 'mou/10', 'lin/1'],
};

it.each<[CommitmentSort, string]>([
  ['topic', 'rural:bde air:ac waste:f'],
  ['plan', 'mou:abc lin:def'],
  ['text', 'mou/2:ab mou/10:c lin/1:def'],
  ['year', '2023:c 2025:adef none:b'],
  // Within a unit the largest first, words last; without a unit at the end.
  ['value', '%:cae km:f 座:d :b'],
])('commitments by %s are grouped and ordered: %s', (sort, expected) => {
  const groups = groupCommitments(all, sort, orders);
  expect(groups.map(({ key, members }) => `${key}:${members.map(({ id }) => id).join('')}`).join(' ')).toBe(
    expected,
  );
});

it('nothing makes no group', () => {
  expect(groupCommitments([], 'topic', orders)).toEqual([]);
});

it('groups are open where all can be read in one go', () => {
  expect([0, 40, 41].map(opensGroups)).toEqual([true, true, false]);
});
