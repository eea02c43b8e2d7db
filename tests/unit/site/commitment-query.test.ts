import { describe, expect, it } from 'vitest';
import type { CommitmentRecord } from '../../../src/model/commitment.ts';
import {
  countsByValue,
  factsOf,
  fitsQuery,
  formatCommitmentQuery,
  parseCommitmentQuery,
  queryFor,
  valuesOfFacets,
  withToggled,
  type CommitmentFacts,
} from '../../../src/site/commitment-query.ts';

const facts = (some: Partial<CommitmentFacts>): CommitmentFacts => ({
  id: 'q1',
  plan: 'mou',
  topic: 'rural',
  kind: 'rate',
  year: '2025',
  strength: 'shall',
  indicator: 'none',
  chapter: 'mou/1',
  value: 1,
  unit: '%',
  ...some,
});
const all = [
  facts({ id: 'a' }),
  facts({ id: 'b', topic: 'air', year: 'none' }),
  facts({ id: 'c', plan: 'lin', strength: 'must' }),
  facts({ id: 'd', plan: 'lin', topic: 'air', kind: 'quantity', year: '2023' }),
];
const known = valuesOfFacets(all, { plan: ['mou', 'lin'], topic: ['rural', 'air', 'noise'] });

describe('the query of an address', () => {
  it.each([
    ['', ''],
    ['?plan=mou', '?plan=mou'],
    ['?plan=lin,mou', '?plan=mou,lin'],
    ['?plan=lin&plan=mou', '?plan=mou,lin'],
    ['?topic=noise&year=none&sort=value', '?topic=noise&year=none&sort=value'],
    ['?plan=atlantis&sort=size&q=水', ''],
    ['?sort=topic', ''],
  ])('%s is read, known values only, and written as %s', (search, written) => {
    expect(formatCommitmentQuery(parseCommitmentQuery(search, known))).toBe(written);
  });

  it('gains a value and loses it again, the other values staying', () => {
    const one = withToggled(queryFor('plan', 'mou'), 'topic', 'air');
    expect(formatCommitmentQuery(one)).toBe('?plan=mou&topic=air');
    const two = withToggled(one, 'plan', 'lin');
    expect(formatCommitmentQuery(two)).toBe('?plan=mou,lin&topic=air');
    expect(formatCommitmentQuery(withToggled(two, 'plan', 'mou'))).toBe('?plan=lin&topic=air');
  });
});

describe('the filters', () => {
  it.each([
    ['', 'abcd'],
    ['?plan=mou', 'ab'],
    ['?plan=mou,lin&topic=air', 'bd'],
    ['?year=none', 'b'],
    ['?strength=must&topic=air', ''],
    ['?indicator=none', 'abcd'],
  ])('%s leave %s', (search, ids) => {
    const query = parseCommitmentQuery(search, known);
    expect(
      all
        .filter((each) => fitsQuery(each, query))
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  });

  it('count what each value would leave, under those of the other facets', () => {
    const counts = countsByValue(all, parseCommitmentQuery('?plan=mou&topic=air', known));
    expect(Object.fromEntries(counts.plan)).toEqual({ mou: 1, lin: 1 });
    expect(Object.fromEntries(counts.topic)).toEqual({ rural: 1, air: 1 });
    expect(Object.fromEntries(counts.year)).toEqual({ none: 1 });
  });

  it('offer the values in their order, those that no record has too, an empty field last', () => {
    expect(known.topic).toEqual(['rural', 'air', 'noise']);
    expect(known.year).toEqual(['2023', '2025', 'none']);
    expect(known.indicator).toEqual(['none']);
  });
});

it('an empty field of a record is a value that can be asked for', () => {
  const record = { id: 'q', plan: 'mou', topic: 'air', kind: 'rate', year: null, strength: null, unit: null };
  expect(factsOf({ ...record, value: null, indicator: null } as unknown as CommitmentRecord, '4')).toEqual(
    facts({ id: 'q', topic: 'air', year: 'none', strength: 'none', chapter: 'mou/4', value: null, unit: '' }),
  );
});
