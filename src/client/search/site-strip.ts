import { formatState, parseState, shownQuery, type SearchState } from '../../search/address.ts';
import type { IndexReader } from '../../search/index-reader.ts';
import { parseQuery, positivePhrases } from '../../search/query.ts';
import { matchNames, siteKinds, type SiteEntry, type SiteKind } from '../../search/site-names.ts';
import { planLocale } from '../../model/locales.ts';
import { fold } from '../../text/fold.ts';
import { fillIn } from '../../text/fill-in.ts';
import { make } from './dom.ts';
import { formatNumber, planMark, printedLang, type SearchFacts } from './facts.ts';

/** Links shown of a kind; the others are counted. */
const most: Readonly<Record<SiteKind, number>> = {
  indicator: 2,
  topic: 1,
  term: 3,
  commitment: 1,
  finding: 1,
  agency: 2,
};

/** Pages that list all of a kind, below the start page of the language. */
const lists: Readonly<Record<SiteKind, string>> = {
  indicator: 'indicators/',
  topic: 'topics/',
  term: 'terms/',
  commitment: 'commitments/',
  finding: 'findings/',
  agency: 'duties/',
};

/** Links to what the site has on the words of the query: a group a kind; a line that says so where it has nothing. */
export async function siteLinks(
  facts: SearchFacts,
  state: SearchState,
  reader: IndexReader,
): Promise<Node[]> {
  const { words } = facts;
  const phrases = positivePhrases(parseQuery(shownQuery(state)));
  const matches = matchNames(phrases, await reader.names(), reader.simplified);
  const groups = siteKinds.flatMap((kind) => {
    const entries = matches[kind];
    if (entries.length === 0) return [];
    const shown = entries
      .slice(0, most[kind])
      .map((entry) => make('li', {}, link(entry, facts, state, reader)));
    const left = entries.length - shown.length;
    const more = make(
      'li',
      {},
      make(
        'a',
        { href: `${facts.paths.root}${lists[kind]}`, class: 'hint' },
        fillIn(words.siteMore, { number: formatNumber(facts, left) }),
      ),
    );
    return [
      make(
        'div',
        { 'data-site-kind': kind },
        make('p', {}, words.siteKinds[kind]),
        make('ul', {}, ...shown, ...(left > 0 ? [more] : [])),
      ),
    ];
  });
  return groups.length > 0 ? groups : [make('p', { class: 'hint' }, words.siteNone)];
}

function link(entry: SiteEntry, facts: SearchFacts, state: SearchState, reader: IndexReader): HTMLElement {
  const { kind, plan, number, of } = entry;
  const fact = plan === undefined ? undefined : facts.plans.find(({ id }) => id === plan);
  const mark = fact !== undefined && kind !== 'agency' ? [planMark(fact)] : [];
  const rule = kind === 'finding' ? [`${findingRule(facts, of)} `] : [];
  const count = kind === 'commitment' && number !== undefined ? ` ${formatNumber(facts, number)}` : '';
  const title = kind === 'finding' && fact !== undefined ? { title: lineOf(facts, fact.name, number) } : {};
  return make(
    'a',
    { href: addressOf(entry, facts, state, reader), ...title },
    ...mark,
    ...rule,
    ...nameOf(entry, facts),
    count,
  );
}

/** The name in the language of the page; beside an English one the Chinese. */
function nameOf({ zh, en, kind }: SiteEntry, facts: SearchFacts): (Node | string)[] {
  const chinese = make('span', printedLang(facts), zh);
  const [english] = en?.split(';') ?? [];
  if (facts.locale === planLocale || english === undefined) return [chinese];
  // A topic has a long name in both.
  return kind === 'topic' ? [english] : [`${english} `, chinese];
}

/** A page of the site; what has none is asked for, unless that is what was asked. */
function addressOf(
  { path, zh, words = [], kind, plan }: SiteEntry,
  { paths }: SearchFacts,
  state: SearchState,
  { simplified }: IndexReader,
): string {
  if (path !== null) return `${paths.root}${path.slice(1)}`;
  const query = kind === 'agency' ? (words[0] ?? zh) : zh;
  const isAsked = fold(query, simplified).text === fold(shownQuery(state), simplified).text;
  if (isAsked) return `${paths.root}${lists[kind]}`;
  const plans = kind === 'agency' && plan !== undefined ? [plan] : [];
  return `${paths.search}${formatState({ ...parseState(''), queries: [query], plans })}`;
}

function findingRule({ findingRules }: SearchFacts, rule: string | undefined): string {
  return (findingRules as Readonly<Record<string, string>>)[rule ?? ''] ?? '';
}

function lineOf({ words }: SearchFacts, plan: string, line = 0): string {
  return `${plan} ${fillIn(words.line, { lines: String(line) })}`;
}
