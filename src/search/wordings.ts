import { fold } from '../text/fold.ts';
import { evaluate, type Nearness } from './evaluate.ts';
import type { IndexReader } from './index-reader.ts';
import { parseQuery, positivePhrases } from './query.ts';
import { countOf, type Count } from './results.ts';
import { matchNames, namesOf, tightestWindow, type SiteEntry, type SiteNames } from './site-names.ts';
import { quoted, type Suggestion } from './suggest.ts';

/** Other wordings of a query, and all of them in one query. */
export interface Wordings {
  readonly wordings: readonly Suggestion[];
  /** The query with all wordings, if there are any. */
  readonly all: Suggestion | null;
}

/** Wordings offered, and candidates counted for them. */
const mostWordings = 6;
const mostCandidates = 30;

/**
 * How the plans word what a query of one phrase asks: the names of the same indicator, and pieces of names that hold its
 * characters with others between them (污水处理率: 污水集中处理率, 污水收集处理率). Only what the plans print is offered.
 */
export async function otherWordings(
  typed: string,
  near: Nearness,
  names: SiteNames,
  reader: IndexReader,
): Promise<Wordings> {
  const [phrase, ...others] = positivePhrases(parseQuery(typed));
  const none = { wordings: [], all: null };
  if (phrase === undefined || others.length > 0 || !/\p{Script=Han}/u.test(phrase)) return none;
  const { simplified } = reader;
  const whole = fold(phrase, simplified).text;
  const windows = names.entries
    .flatMap(namesOf)
    .map((name) => tightestWindow(whole, fold(name, simplified).text))
    .filter((window): window is string => window !== null && /^\p{Script=Han}+$/u.test(window));
  const [indicator] = matchNames([phrase], names, simplified).indicator;
  const printed = indicator === undefined ? [] : namesAlike(indicator);
  const candidates = [...new Set([...windows, ...printed])].filter(
    (name) => !fold(name, simplified).text.includes(whole),
  );
  const counted = await count(candidates.slice(0, mostCandidates), near, reader);
  const kept = counted
    .sort((a, b) => b.count.blocks - a.count.blocks || (a.query < b.query ? -1 : 1))
    // A longer name that holds a wording which is offered finds nothing more.
    .filter(({ query }) => !counted.some((other) => other.query !== query && query.includes(other.query)))
    .slice(0, mostWordings);
  const all = [quoted(phrase), ...kept.map(({ query }) => query)];
  return { wordings: kept, all: await together(all, near, reader) };
}

/** Names of an indicator that share two pairs of characters with the first: 处置能力 is printed for much else. */
function namesAlike(entry: SiteEntry): string[] {
  const pairsOf = (name: string): string[] =>
    [...name].map((character, at) => character + name.charAt(at + 1));
  const pairs = new Set(pairsOf(entry.zh).filter((pair) => pair.length === 2));
  return namesOf(entry).filter(
    (name) => name === entry.zh || new Set(pairsOf(name).filter((pair) => pairs.has(pair))).size > 1,
  );
}

/**
 * The Chinese words for an English query: terms, indicators and agencies whose names hold all of its words, as far as the
 * plans print them.
 */
export async function chineseFor(
  typed: string,
  near: Nearness,
  names: SiteNames,
  reader: IndexReader,
): Promise<Wordings> {
  const phrases = positivePhrases(parseQuery(typed));
  const matches = matchNames(phrases, names, reader.simplified);
  const candidates = [
    ...matches.term.map(({ zh }) => zh),
    ...matches.indicator.flatMap(namesAlike),
    ...matches.agency.flatMap(({ words = [] }) => words),
  ];
  const counted = await count([...new Set(candidates)].slice(0, mostCandidates), near, reader);
  const wordings = counted.slice(0, mostWordings);
  // What holds a wording that is asked for anyway adds nothing.
  const shortest = wordings
    .map(({ query }) => query)
    .filter((query, _, queries) => !queries.some((other) => other !== query && query.includes(other)));
  return { wordings, all: await together(shortest, near, reader) };
}

async function count(
  candidates: readonly string[],
  near: Nearness,
  reader: IndexReader,
): Promise<Suggestion[]> {
  const distinct = new Map(candidates.map((phrase) => [fold(phrase, reader.simplified).text, phrase]));
  const found = await Promise.all(
    [...distinct.values()].map(async (phrase) => ({
      query: quoted(phrase),
      near,
      count: await countFor(quoted(phrase), near, reader),
    })),
  );
  return found.filter((each) => each.count.blocks > 0);
}

async function together(
  phrases: readonly string[],
  near: Nearness,
  reader: IndexReader,
): Promise<Suggestion | null> {
  if (phrases.length < 2) return null;
  const query = phrases.join(' | ');
  return { query, near, count: await countFor(query, near, reader) };
}

async function countFor(query: string, near: Nearness, reader: IndexReader): Promise<Count> {
  return countOf((await evaluate(parseQuery(query), reader, near)).hits);
}
