import type { SearchState } from '../../search/address.ts';
import type { PlanEntry } from '../../search/index-format.ts';
import { chapterKey } from '../../search/results.ts';
import { chapterName, planFact, type SearchFacts } from './facts.ts';

/** Descriptions of the active filters and what they admit; empty if none is active. */
export function filterWords(facts: SearchFacts, state: SearchState, plans: readonly PlanEntry[]): string[] {
  const { filterNames, words } = facts;
  const chapters = [
    ...Object.entries(facts.chapterKinds).flatMap(([kind, name]) =>
      state.chapters.includes(kind) ? [name] : [],
    ),
    ...plans.flatMap((plan) =>
      plan.chapters
        .filter((chapter) => state.chapters.includes(chapterKey(plan, chapter)))
        .map((chapter) => `${planFact(facts, plan).name} ${chapterName(facts, chapter)}`),
    ),
  ];
  const chosen: readonly (readonly [name: string, values: readonly string[]])[] = [
    [
      filterNames.plans,
      plans.filter(({ id }) => state.plans.includes(id)).map((plan) => planFact(facts, plan).name),
    ],
    [filterNames.chapters, chapters],
    [filterNames.kinds, state.kinds.map((kind) => facts.kinds[kind])],
    [filterNames.topics, facts.topics.filter(({ id }) => state.topics.includes(id)).map(({ name }) => name)],
    [filterNames.near, state.near === 'section' ? [facts.nearSection] : []],
  ];
  return chosen
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}${words.colon}${values.join(words.listSeparator)}`);
}
