import type { ChapterKind } from '../model/outline.ts';
import { longestQuery } from './query.ts';
import { hitKinds, type HitKind } from './index-format.ts';
import type { Nearness } from './evaluate.ts';
import type { FigureReading } from './whole-figures.ts';

/**
 * The state of the search page. All of it is in the page's address, and is passed along in links to hits:
 * the chapter page marks the words, and links back to the same list.
 */
export interface SearchState {
  /** Queries as typed, up to `mostQueries`. */
  readonly queries: readonly string[];
  /** Index of the query whose hits are listed. */
  readonly shown: number;
  /** Plans to which the list is restricted; empty for all. */
  readonly plans: readonly string[];
  /** Kinds of chapters, or single chapters (`wushan/4`), to which the list is restricted; empty for all. */
  readonly chapters: readonly string[];
  readonly kinds: readonly HitKind[];
  /** Topics to which the list is restricted; empty for all. */
  readonly topics: readonly string[];
  readonly near: Nearness;
  /** Whether figures are found within figures. */
  readonly figures: FigureReading;
  readonly sort: Sort;
  readonly view: View;
}

export const mostQueries = 5;

/** `text`: in plan order; `after`, `before`: by what follows or precedes the hit (concordance only). */
export const sorts = ['text', 'relevance', 'after', 'before'] as const;
export type Sort = (typeof sorts)[number];

export const views = ['list', 'concordance', 'columns'] as const;
export type View = (typeof views)[number];

const figureReadings = ['auto', 'whole', 'inside'] as const satisfies readonly FigureReading[];

export const chapterKinds = [
  'front',
  'preface',
  'body',
  'annex',
  'back',
] as const satisfies readonly ChapterKind[];

/** Parses the query string of an address, ignoring what is invalid. */
export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const queries = parameters
    .getAll('q')
    .map((query) => [...query.trim()].slice(0, longestQuery + 1).join(''))
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
    figures: oneOf(figureReadings, parameters.get('figures')),
    sort: fitSort(sort, view),
    view,
  };
}

/**
 * The query string of a state; empty if nothing is set.
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
  if (state.figures !== 'auto') parameters.append('figures', state.figures);
  if (state.sort !== 'text') parameters.append('sort', state.sort);
  if (state.view !== 'list') parameters.append('view', state.view);
  const text = parameters.toString().replaceAll('%2F', '/');
  return text === '' ? '' : `?${text}`;
}

/**
 * The query string of the same queries and filters, without view and order: the source of a chart or table of
 * counts.
 */
export function formatAsked(state: SearchState): string {
  return formatState({ ...state, shown: 0, sort: 'text', view: 'list' });
}

/** The order to use in a view: only a concordance can be ordered by the context of hits. */
export function fitSort(sort: Sort, view: View): Sort {
  return view !== 'concordance' && (sort === 'after' || sort === 'before') ? 'text' : sort;
}

/** The query whose hits are listed; empty if there is none. */
export function shownQuery({ queries, shown }: SearchState): string {
  return queries[shown] ?? '';
}

/** Whether any filter restricts the list. */
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
