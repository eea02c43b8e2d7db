/** By what projects are filtered; each is a parameter of the address: `?plan=wushan&funding=fiscal`. */
export const projectFacets = ['plan', 'funding', 'category', 'lead'] as const;
export type ProjectFacet = (typeof projectFacets)[number];

/** From whom money comes; `none` where the ledger does not say. */
export const fundingSources = ['fiscal', 'social', 'other', 'none'] as const;
export type FundingSource = (typeof fundingSources)[number];

export const projectSorts = ['text', 'investment'] as const;
export type ProjectSort = (typeof projectSorts)[number];

/** What filters and order ask of a project: a project may have several leads and sources. */
export type ProjectFacts = Readonly<Record<ProjectFacet, readonly string[]>> & {
  /** In 万元; `null` where none is printed. */
  readonly investment: number | null;
};

/** A choice of projects, and their order. */
export interface ProjectQuery {
  /** The values that are asked for; none: any. */
  readonly filters: Readonly<Record<ProjectFacet, readonly string[]>>;
  readonly sort: ProjectSort;
}

const separator = ',';

/** What filters and order ask of a record. */
export function projectFacts(record: {
  readonly plan: string;
  readonly category: string | null;
  readonly leads: readonly string[];
  readonly funding: Readonly<Record<'fiscal' | 'social' | 'other', number | null>> | null;
  readonly investment: number | null;
}): ProjectFacts {
  const { plan, category, leads, funding, investment } = record;
  const sources = fundingSources.filter((source) => source !== 'none' && (funding?.[source] ?? 0) > 0);
  return {
    plan: [plan],
    category: category === null ? [] : [category],
    lead: leads,
    funding: sources.length === 0 ? ['none'] : sources,
    investment,
  };
}

/** Something for each facet. */
export function byProjectFacet<Of>(make: (facet: ProjectFacet) => Of): Readonly<Record<ProjectFacet, Of>> {
  return Object.fromEntries(projectFacets.map((facet) => [facet, make(facet)])) as Record<ProjectFacet, Of>;
}

/**
 * Reads a query from an address. What it does not know is left out.
 *
 * @param search `?plan=wushan&sort=investment`
 * @param known the values that a facet may have
 */
export function parseProjectQuery(
  search: string,
  known: Readonly<Record<ProjectFacet, readonly string[]>>,
): ProjectQuery {
  const asked = new URLSearchParams(search);
  const sort = asked.get('sort');
  return {
    filters: byProjectFacet((facet) => {
      const named = asked.getAll(facet).flatMap((value) => value.split(separator));
      return known[facet].filter((value) => named.includes(value));
    }),
    sort: projectSorts.find((each) => each === sort) ?? 'text',
  };
}

/** A query as the search of an address; empty where it asks for everything. */
export function formatProjectQuery({ filters, sort }: ProjectQuery): string {
  const parts = projectFacets
    .filter((facet) => filters[facet].length > 0)
    .map((facet) => `${facet}=${filters[facet].map(encodeURIComponent).join(separator)}`);
  if (sort !== 'text') parts.push(`sort=${sort}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The query with a value asked for that was not, or no longer. */
export function withProjectValue(query: ProjectQuery, facet: ProjectFacet, value: string): ProjectQuery {
  const before = query.filters[facet];
  const after = before.includes(value) ? before.filter((each) => each !== value) : [...before, value];
  return { ...query, filters: { ...query.filters, [facet]: after } };
}

/** Whether a project is one of those asked for: in each facet one of the values, where there are any. */
export function fitsProjectQuery(
  facts: ProjectFacts,
  { filters }: ProjectQuery,
  except?: ProjectFacet,
): boolean {
  return projectFacets.every(
    (facet) =>
      facet === except ||
      filters[facet].length === 0 ||
      filters[facet].some((value) => facts[facet].includes(value)),
  );
}

/** How many projects a value has, under the filters of the other facets. */
export function countWithValue(
  all: readonly ProjectFacts[],
  query: ProjectQuery,
  facet: ProjectFacet,
  value: string,
): number {
  return all.filter((facts) => facts[facet].includes(value) && fitsProjectQuery(facts, query, facet)).length;
}

/** Projects in the order asked for: of the text, or by investment, the largest first and those without one last. */
export function orderProjects<Project extends Pick<ProjectFacts, 'investment'>>(
  inOrder: readonly Project[],
  sort: ProjectSort,
): Project[] {
  if (sort === 'text') return [...inOrder];
  return [...inOrder].sort((a, b) => (b.investment ?? -1) - (a.investment ?? -1));
}
