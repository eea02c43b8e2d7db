import type { CommitmentFacts, CommitmentSort } from './commitment-query.ts';

/** The keys of groups in their order; keys that are not listed come last. */
export type GroupOrders = Readonly<Record<'plan' | 'topic' | 'year' | 'chapter', readonly string[]>>;

/** Commitments under one heading, in their order. */
export interface CommitmentGroup<Facts extends CommitmentFacts = CommitmentFacts> {
  /** The value that they share: a topic, plan, chapter, year or unit. */
  readonly key: string;
  readonly members: readonly Facts[];
}

/** So many can be read in one go; with more, groups are closed at first. */
const mostOpen = 40;

/** Whether the groups are open at first. */
export function opensGroups(total: number): boolean {
  return total <= mostOpen;
}

/**
 * Groups commitments by what they are ordered by. Within a group they are in the order of the text; those of one unit
 * by their value, the largest first, words last.
 *
 * @param all in the order of plans and of their texts
 */
export function groupCommitments<Facts extends CommitmentFacts>(
  all: readonly Facts[],
  sort: CommitmentSort,
  orders: GroupOrders,
): CommitmentGroup<Facts>[] {
  const keyOf = (facts: Facts): string =>
    sort === 'value' ? facts.unit : sort === 'text' ? facts.chapter : facts[sort];
  const groups = new Map<string, Facts[]>();
  for (const facts of all) {
    const key = keyOf(facts);
    const members = groups.get(key);
    if (members) members.push(facts);
    else groups.set(key, [facts]);
  }
  const found = [...groups].map(([key, members]) => ({
    key,
    members: sort === 'value' ? byValue(members) : members,
  }));
  if (sort === 'value') return found.sort(byUnit);
  const order = orders[sort === 'text' ? 'chapter' : sort];
  const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return found.sort((a, b) => place(a.key) - place(b.key));
}

/** Units that many commitments share come first, those without a unit last. */
function byUnit(a: CommitmentGroup, b: CommitmentGroup): number {
  if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
  return b.members.length - a.members.length || (a.key < b.key ? -1 : 1);
}

function byValue<Facts extends CommitmentFacts>(members: readonly Facts[]): Facts[] {
  const size = ({ value }: Facts): number => value ?? Number.NEGATIVE_INFINITY;
  return [...members].sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
}
