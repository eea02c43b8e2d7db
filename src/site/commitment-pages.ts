import { chapterOfBlock, commitments } from '../corpus/commitments.ts';
import { dataset, plans } from '../corpus/records.ts';
import type { CommitmentRecord } from '../model/commitment.ts';
import { statementKind, statementStrength } from '../model/statement.ts';
import {
  facets,
  factsOf,
  noValue,
  valuesOfFacets,
  type CommitmentFacts,
  type Facet,
  type FacetValues,
} from './commitment-query.ts';
import { localePaths } from './routes.ts';

/** A commitment, and what filters ask of it. */
export interface ListedCommitment extends CommitmentFacts {
  readonly record: CommitmentRecord;
  /** In the order of plans and of their texts. */
  readonly place: number;
}

let listed: readonly ListedCommitment[] | undefined;
let values: FacetValues | undefined;

/** All commitments with what filters ask of them, in the order of plans and of their texts. */
export function listedCommitments(): readonly ListedCommitment[] {
  listed ??= commitments().map((record, place) => ({
    ...factsOf(record, chapterOfBlock(record.source.block)),
    record,
    place,
  }));
  return listed;
}

/** The values that can be filtered by: of plans, topics and enumerations all, of other fields those that occur. */
export function facetValues(): FacetValues {
  values ??= valuesOfFacets(listedCommitments(), {
    plan: plans().map(({ id }) => id),
    topic: dataset('topics').map(({ id }) => id),
    kind: statementKind.options.filter((kind) => kind !== 'money'),
    strength: statementStrength.options,
  });
  return values;
}

/** What commitments can be filtered by: a field that none of them has is no filter. */
export function offeredFacets(): readonly Facet[] {
  return facets.filter((facet) => facetValues()[facet].some((value) => value !== noValue));
}

/** One page a value of a facet that commitments have, and language, for `getStaticPaths`. */
export function commitmentPages(wanted: (facet: Facet) => boolean) {
  const pages = offeredFacets()
    .filter(wanted)
    .flatMap((facet) => facetValues()[facet].map((value) => ({ facet, value })))
    .filter(({ facet, value }) => listedCommitments().some((each) => each[facet] === value));
  return localePaths().flatMap(({ params }) =>
    pages.map(({ facet, value }) => ({
      // Each route takes those that it names.
      params: { ...params, facet, value, plan: value },
      props: { facet, value },
    })),
  );
}
