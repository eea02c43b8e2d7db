import type { CommitmentRecord } from '../model/commitment.ts';

/** By what commitments are filtered; each is a parameter of the address: `?plan=wushan,wuxi&topic=rural`. */
export const facets = ['plan', 'topic', 'kind', 'year', 'strength', 'indicator'] as const;
export type Facet = (typeof facets)[number];

/** Stands for a field that is empty, in addresses too. */
export const noValue = 'none';

export const commitmentSorts = ['topic', 'plan', 'text', 'year', 'value'] as const;
export type CommitmentSort = (typeof commitmentSorts)[number];

/** What filters and orders ask of a commitment. */
export interface CommitmentFacts extends Readonly<Record<Facet, string>> {
  readonly id: string;
  /** Plan and chapter: `wushan/4`. */
  readonly chapter: string;
  readonly value: number | null;
  readonly unit: string;
}

/** A choice of commitments, and their order. */
export interface CommitmentQuery {
  /** The values that are asked for; none: any. */
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: CommitmentSort;
}

/** The values of each facet, in their order. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

const separator = ',';

/**
 * What filters and orders ask of a record.
 *
 * @param chapter of its block
 */
export function factsOf(record: CommitmentRecord, chapter: string): CommitmentFacts {
  const { id, plan, topic, kind, year, strength, indicator, value, unit } = record;
  return {
    id,
    plan,
    topic,
    kind,
    year: year === null ? noValue : String(year),
    strength: strength ?? noValue,
    indicator: indicator ?? noValue,
    chapter: `${plan}/${chapter}`,
    value,
    unit: unit ?? '',
  };
}

/** Something for each facet. */
export function byFacet<Of>(make: (facet: Facet) => Of): Readonly<Record<Facet, Of>> {
  return Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, Of>;
}

/** The query that asks for everything, or for one value. */
export function queryFor(facet?: Facet, value?: string): CommitmentQuery {
  return {
    filters: byFacet((each) => (each === facet && value !== undefined ? [value] : [])),
    sort: 'topic',
  };
}

/**
 * Reads a query from an address. What it does not know is left out.
 *
 * @param search `?plan=wushan&sort=year`
 */
export function parseCommitmentQuery(search: string, known: FacetValues): CommitmentQuery {
  const asked = new URLSearchParams(search);
  const sort = asked.get('sort');
  return {
    filters: byFacet((facet) => {
      const named = asked.getAll(facet).flatMap((value) => value.split(separator));
      return known[facet].filter((value) => named.includes(value));
    }),
    sort: commitmentSorts.find((each) => each === sort) ?? 'topic',
  };
}

/** A query as the search of an address; empty where it asks for everything. */
export function formatCommitmentQuery({ filters, sort }: CommitmentQuery): string {
  const parts = facets
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => `${facet}=${filters[facet].map(encodeURIComponent).join(separator)}`);
  if (sort !== 'topic') parts.push(`sort=${sort}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The query with a value asked for that was not, or no longer. */
export function withToggled(query: CommitmentQuery, facet: Facet, value: string): CommitmentQuery {
  const before = query.filters[facet];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...query, filters: { ...query.filters, [facet]: after } };
}

/** Whether a commitment is one of those asked for: in each facet one of the values, where there are any. */
export function fitsQuery(facts: CommitmentFacts, { filters }: CommitmentQuery, except?: Facet): boolean {
  return facets.every(
    (facet) => facet === except || filters[facet].length === 0 || filters[facet].includes(facts[facet]),
  );
}

/**
 * How many commitments each value of each facet has, under the filters of the other facets: what a reader finds who
 * asks for the value.
 */
export function countsByValue(
  all: readonly CommitmentFacts[],
  query: CommitmentQuery,
): Readonly<Record<Facet, ReadonlyMap<string, number>>> {
  return byFacet((facet) => {
    const counts = new Map<string, number>();
    for (const facts of all) {
      if (fitsQuery(facts, query, facet)) counts.set(facts[facet], (counts.get(facts[facet]) ?? 0) + 1);
    }
    return counts;
  });
}

/** The values that the records have, of each facet; years in their order, an empty field last. */
export function valuesOfFacets(
  all: readonly CommitmentFacts[],
  inOrder: Readonly<Partial<Record<Facet, readonly string[]>>>,
): FacetValues {
  return byFacet((facet) => {
    const found = [...new Set(all.map((facts) => facts[facet]))].sort();
    const known = inOrder[facet] ?? found.filter((value) => value !== noValue);
    return found.includes(noValue) ? [...known, noValue] : known;
  });
}
