import type { SearchState } from './address.ts';
import type { Hit } from './evaluate.ts';
import type { ChapterEntry, PlanEntry } from './index-format.ts';

/** Numbers of matching blocks and of occurrences in them. */
export interface Count {
  readonly blocks: number;
  readonly occurrences: number;
}

export function countOf(hits: readonly Hit[]): Count {
  return {
    blocks: hits.length,
    occurrences: hits.reduce((sum, hit) => sum + hit.occurrences.length, 0),
  };
}

/** What a list of hits can be restricted by. */
export type Facet = 'plans' | 'chapters' | 'kinds' | 'topics';

type Filters = Pick<SearchState, Facet>;

const fits: Readonly<Record<Facet, (hit: Hit, chosen: ReadonlySet<string>) => boolean>> = {
  plans: (hit, chosen) => chosen.has(hit.plan.id),
  chapters: (hit, chosen) => chosen.has(hit.chapter.kind) || chosen.has(chapterKey(hit.plan, hit.chapter)),
  kinds: (hit, chosen) => chosen.has(hit.kind),
  topics: (hit, chosen) => chosen.has(hit.topic),
};

/** Name of a single chapter among the filters. */
export function chapterKey(plan: PlanEntry, chapter: ChapterEntry): string {
  return `${plan.id}/${chapter.slug}`;
}

/**
 * Whether the filters admit any part of a plan. A plan that they exclude was not searched, so it has no count: a zero
 * would mean that the plan is silent.
 */
export function isInView({ id, chapters }: PlanEntry, filters: Pick<Filters, 'plans' | 'chapters'>): boolean {
  if (filters.plans.length > 0 && !filters.plans.includes(id)) return false;
  return (
    filters.chapters.length === 0 ||
    chapters.some(
      ({ kind, slug }) => filters.chapters.includes(kind) || filters.chapters.includes(`${id}/${slug}`),
    )
  );
}

/**
 * The hits that pass the filters.
 *
 * @param except a filter to ignore: its options are counted without it
 */
export function selectHits(hits: readonly Hit[], filters: Filters, ...except: readonly Facet[]): Hit[] {
  const active = (Object.keys(fits) as Facet[])
    .filter((facet) => filters[facet].length > 0 && !except.includes(facet))
    .map((facet) => ({ fit: fits[facet], chosen: new Set<string>(filters[facet]) }));
  return hits.filter((hit) => active.every(({ fit, chosen }) => fit(hit, chosen)));
}

/** Counts hits by a property. */
export function countBy<Key>(hits: readonly Hit[], keyOf: (hit: Hit) => Key): Map<Key, Count> {
  const grouped = new Map<Key, Hit[]>();
  for (const hit of hits) {
    const key = keyOf(hit);
    const group = grouped.get(key);
    if (group) group.push(hit);
    else grouped.set(key, [hit]);
  }
  return new Map([...grouped].map(([key, group]) => [key, countOf(group)]));
}

/** A plan in the matrix of plans and chapters. */
export interface MatrixRow {
  readonly plan: PlanEntry;
  readonly total: Count;
  readonly rate: number;
  readonly cells: readonly { readonly chapter: ChapterEntry; readonly count: Count }[];
}

const none: Count = { blocks: 0, occurrences: 0 };

/** Counts for every chapter of every plan, zeros included: silence is a finding, too. */
export function matrixOf(hits: readonly Hit[], plans: readonly PlanEntry[]): MatrixRow[] {
  const byPlan = countBy(hits, (hit) => hit.plan.id);
  const byChapter = countBy(hits, (hit) => chapterKey(hit.plan, hit.chapter));
  return plans.map((plan) => {
    const total = byPlan.get(plan.id) ?? none;
    return {
      plan,
      total,
      rate: perTenThousand(total.occurrences, plan.characters),
      cells: plan.chapters.map((chapter) => ({
        chapter,
        count: byChapter.get(chapterKey(plan, chapter)) ?? none,
      })),
    };
  });
}

/** Occurrences per 10,000 printed characters, since plans differ in length. */
export function perTenThousand(occurrences: number, characters: number): number {
  return characters === 0 ? 0 : (occurrences / characters) * 10_000;
}
