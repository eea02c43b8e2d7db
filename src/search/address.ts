import type { ChapterKind } from '../model/outline.ts';
import { longestQuery } from './query.ts';
import { hitKinds, type HitKind } from './index-format.ts';
import type { Nearness } from './evaluate.ts';

/**
 * What a person has set on the search page. All of it stands in the page's address, and a link to a hit
 * carries it along: the page of the chapter marks the words, and leads back to the same list.
 */
export interface SearchState {
  /** Queries as typed, up to `mostQueries`. */
  readonly queries: readonly string[];
  /** Place of the query whose hits are listed. */
  readonly shown: number;
  /** Plans to which the list is restricted; none for all. */
  readonly plans: readonly string[];
  /** Kinds of chapters, or single chapters (`wushan/4`), to which the list is restricted; none for all. */
  readonly chapters: readonly string[];
  readonly kinds: readonly HitKind[];
  /** Topics to which the list is restricted; none for all. */
  readonly topics: readonly string[];
  readonly near: Nearness;
  readonly sort: Sort;
  readonly view: View;
}

export const mostQueries = 5;

/** `text`: as in the plans; `after`, `before`: by what follows or precedes the hit (concordance only). */
export const sorts = ['text', 'relevance', 'after', 'before'] as const;
export type Sort = (typeof sorts)[number];

export const views = ['list', 'concordance', 'columns'] as const;
export type View = (typeof views)[number];

export const chapterKinds = [
  'front',
  'preface',
  'body',
  'annex',
  'back',
] as const satisfies readonly ChapterKind[];

/** Reads the search part of an address. What makes no sense in it is left out. */
export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const queries = parameters
    .getAll('q')
    .map((query) => [...query.trim()].slice(0, longestQuery).join(''))
    .filter((query) => query !== '')
    .slice(0, mostQueries);
  const view = oneOf(views, parameters.get('view'));
  const sort = oneOf(sorts, parameters.get('sort'));
  return {
    queries,
    shown: Math.max(0, Math.min(queries.length, Math.trunc(Number(parameters.get('show'))) || 1) - 1),
    plans: distinct(parameters.getAll('plan').filter((plan) => /^[a-z0-9-]+$/.test(plan))),
    chapters: distinct(parameters.getAll('chapter').filter((chapter) => isChapter(chapter))),
    kinds: hitKinds.filter((kind) => parameters.getAll('kind').includes(kind)),
    topics: distinct(parameters.getAll('topic').filter((topic) => /^[a-z-]+$/.test(topic))),
    near: parameters.get('near') === 'section' ? 'section' : 'block',
    sort: fitSort(sort, view),
    view,
  };
}

/**
 * The search part of the address of a state; empty when nothing is set.
 *
 * @example formatState({ ...parseState(''), queries: ['禁渔'] }) // '?q=%E7%A6%81%E6%B8%94'
 */
export function formatState(state: SearchState): string {
  const parameters = new URLSearchParams();
  for (const query of state.queries) parameters.append('q', query);
  if (state.shown > 0) parameters.append('show', String(state.shown + 1));
  for (const plan of state.plans) parameters.append('plan', plan);
  for (const chapter of state.chapters) parameters.append('chapter', chapter);
  for (const kind of state.kinds) parameters.append('kind', kind);
  for (const topic of state.topics) parameters.append('topic', topic);
  if (state.near !== 'block') parameters.append('near', state.near);
  if (state.sort !== 'text') parameters.append('sort', state.sort);
  if (state.view !== 'list') parameters.append('view', state.view);
  const text = parameters.toString().replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/**
 * The search part of an address that asks the same, filters included, whatever list and order the state has: the
 * source of a chart or table of counts.
 */
export function formatAsked(state: SearchState): string {
  return formatState({ ...state, shown: 0, sort: 'text', view: 'list' });
}

/** The order that fits a view: what stands beside a hit orders a concordance, nothing else. */
export function fitSort(sort: Sort, view: View): Sort {
  return view !== 'concordance' && (sort === 'after' || sort === 'before') ? 'text' : sort;
}

/** The query whose hits are listed; empty when nothing is asked. */
export function shownQuery({ queries, shown }: SearchState): string {
  return queries[shown] ?? '';
}

/** Whether the list is restricted to some of the hits. */
export function isFiltered({ plans, chapters, kinds, topics }: SearchState): boolean {
  return plans.length + chapters.length + kinds.length + topics.length > 0;
}

function isChapter(name: string): boolean {
  return (chapterKinds as readonly string[]).includes(name) || /^[a-z0-9-]+\/[a-z0-9-]+$/.test(name);
}

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], wanted: string | null): Value {
  return values.find((value) => value === wanted) ?? values[0];
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
