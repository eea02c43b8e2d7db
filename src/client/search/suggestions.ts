import { formatState, shownQuery, type SearchState } from '../../search/address.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { suggestParts, suggestSynonyms, type Suggestion } from '../../search/suggest.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make } from './dom.ts';
import { formatNumber, printedLang, type SearchFacts } from './facts.ts';

/** Other queries that have hits, as links. Suggestions are never run automatically. */
export async function suggestions(
  facts: SearchFacts,
  state: SearchState,
  reader: IndexReader,
  hasHits: boolean,
): Promise<Node[]> {
  const query = shownQuery(state);
  const [parts, synonyms] = await Promise.all([
    hasHits ? [] : suggestParts(query, reader),
    suggestSynonyms(query, state.near, reader),
  ]);
  const found = [...parts, ...synonyms];
  if (found.length === 0) return [];
  const { words } = facts;
  return [
    make('p', {}, hasHits ? words.suggestMore : words.suggestNone),
    make('ul', {}, ...found.map((suggestion) => item(suggestion, facts, state))),
  ];
}

function item({ query, near, count }: Suggestion, facts: SearchFacts, state: SearchState): HTMLElement {
  const { words } = facts;
  const queries = state.queries.map((asked, index) => (index === state.shown ? query : asked));
  const href = `${facts.paths.search}${formatState({ ...state, queries, near, plans: [], chapters: [], kinds: [], topics: [] })}`;
  const counts = fillIn(words.count, {
    blocks: formatNumber(facts, count.blocks),
    occurrences: formatNumber(facts, count.occurrences),
  });
  const nearer = near === 'section' && state.near === 'block' ? words.nearSection : '';
  return make(
    'li',
    {},
    make('a', { href, ...printedLang(facts) }, query),
    make('span', { class: 'hint' }, `${nearer} ${counts}`),
  );
}
