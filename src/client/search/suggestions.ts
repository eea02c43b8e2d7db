import { formatState, shownQuery, type SearchState } from '../../search/address.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { suggestParts, suggestSynonyms, type Suggestion } from '../../search/suggest.ts';
import { chineseFor, otherWordings, type Wordings } from '../../search/wordings.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make } from './dom.ts';
import { formatNumber, printedLang, type SearchFacts } from './facts.ts';

/** An English query with at most so many passages is offered the Chinese words. */
const fewHits = 5;

/**
 * Other queries that have hits, as links. Suggestions are never run automatically.
 *
 * @param found passages that the query has, and whether a plan has none
 */
export async function suggestions(
  facts: SearchFacts,
  state: SearchState,
  reader: IndexReader,
  found: { readonly blocks: number; readonly isMissing: boolean },
): Promise<Node[]> {
  const query = shownQuery(state);
  const { words } = facts;
  const names = await reader.names();
  const isLatin = /[A-Za-z]{2}/.test(query);
  const [other, chinese, synonyms, parts] = await Promise.all([
    found.isMissing ? otherWordings(query, state.near, names, reader) : nothing,
    isLatin && found.blocks <= fewHits ? chineseFor(query, state.near, names, reader) : nothing,
    suggestSynonyms(query, state.near, reader),
    found.blocks > 0 ? [] : suggestParts(query, reader),
  ]);
  const offered = new Set([...other.wordings, ...chinese.wordings].map((each) => each.query));
  const others = [...parts, ...synonyms].filter((each) => !offered.has(each.query));
  return [
    ...group(words.otherWordings, other, facts, state),
    ...group(words.inChinese, chinese, facts, state),
    ...group(
      found.blocks > 0 || offered.size > 0 ? words.suggestMore : words.suggestNone,
      { wordings: others, all: null },
      facts,
      state,
    ),
  ];
}

const nothing: Wordings = { wordings: [], all: null };

/** A group of offers, and one that asks for all of them together. */
function group(
  label: string,
  { wordings, all }: Wordings,
  facts: SearchFacts,
  state: SearchState,
): HTMLElement[] {
  if (wordings.length === 0) return [];
  return [
    make('p', {}, label),
    make(
      'ul',
      {},
      ...wordings.map((each) => item(each, each.query, facts, state)),
      ...(all === null ? [] : [item(all, facts.words.askAll, facts, state)]),
    ),
  ];
}

function item(
  { query, near, count }: Suggestion,
  label: string,
  facts: SearchFacts,
  state: SearchState,
): HTMLElement {
  const { words } = facts;
  const queries = state.queries.map((asked, index) => (index === state.shown ? query : asked));
  const href = `${facts.paths.search}${formatState({ ...state, queries, near, plans: [], chapters: [], kinds: [], topics: [] })}`;
  const counts = fillIn(words.count, {
    blocks: formatNumber(facts, count.blocks),
    occurrences: formatNumber(facts, count.occurrences),
  });
  const nearer = near === 'section' && state.near === 'block' ? words.nearSection : '';
  const isAll = label !== query;
  return make(
    'li',
    isAll ? { 'data-ask-all': '' } : {},
    make('a', { href, ...(isAll ? { title: query } : printedLang(facts)) }, label),
    make('span', { class: 'hint' }, `${nearer} ${counts}`),
  );
}
