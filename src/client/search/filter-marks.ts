import { formatState, type SearchState } from '../../search/address.ts';
import type { PlanEntry } from '../../search/index-format.ts';
import { chapterKey } from '../../search/results.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make } from './dom.ts';
import { chapterName, planFact, type SearchFacts } from './facts.ts';

/** What the list is restricted by: a mark each, a link to the list without it. */
export function filterMarks(
  facts: SearchFacts,
  state: SearchState,
  plans: readonly PlanEntry[],
): HTMLElement[] {
  const { words, filterNames } = facts;
  const without = <Value>(values: readonly Value[], value: Value): Value[] =>
    values.filter((each) => each !== value);
  const named = (name: string, value: string): string => `${name}${words.colon}${value}`;
  const marks: (readonly [words: string, without: SearchState])[] = [
    ...plans
      .filter(({ id }) => state.plans.includes(id))
      .map(
        (plan) => [planFact(facts, plan).name, { ...state, plans: without(state.plans, plan.id) }] as const,
      ),
    ...Object.entries(facts.chapterKinds)
      .filter(([kind]) => state.chapters.includes(kind))
      .map(
        ([kind, name]) =>
          [named(filterNames.chapters, name), { ...state, chapters: without(state.chapters, kind) }] as const,
      ),
    ...plans.flatMap((plan) =>
      plan.chapters
        .map((chapter) => ({ chapter, key: chapterKey(plan, chapter) }))
        .filter(({ key }) => state.chapters.includes(key))
        .map(({ chapter, key }) => {
          const name = `${planFact(facts, plan).name} · ${chapterName(facts, chapter)}`;
          return [
            fillIn(words.onlyChapter, { chapter: name }),
            { ...state, chapters: without(state.chapters, key) },
          ] as const;
        }),
    ),
    ...state.kinds.map(
      (kind) =>
        [
          named(filterNames.kinds, facts.kinds[kind]),
          { ...state, kinds: without(state.kinds, kind) },
        ] as const,
    ),
    ...facts.topics
      .filter(({ id }) => state.topics.includes(id))
      .map(
        ({ id, name }) =>
          [named(filterNames.topics, name), { ...state, topics: without(state.topics, id) }] as const,
      ),
    ...(state.near === 'section'
      ? [[named(filterNames.near, facts.nearSection), { ...state, near: 'block' as const }] as const]
      : []),
  ];
  return marks.map(([text, rest]) =>
    make(
      'a',
      {
        class: 'filter-mark',
        href: `${facts.paths.search}${formatState(rest)}`,
        'aria-label': fillIn(words.removeFilter, { filter: text }),
      },
      text,
      make('span', { 'aria-hidden': 'true' }, ' ×'),
    ),
  );
}
