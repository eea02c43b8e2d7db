import { fold, type Simplified } from '../text/fold.ts';
import { matchesEnglish } from './english.ts';

/** What of the site has a name: the kinds in the order in which they are shown. */
export const siteKinds = ['indicator', 'topic', 'term', 'commitment', 'finding', 'agency'] as const;
export type SiteKind = (typeof siteKinds)[number];

/** A page, or a place on one, that has a name. */
export interface SiteEntry {
  readonly kind: SiteKind;
  /** Address on the site, without language. A term has none: it is asked for. */
  readonly path: string | null;
  /** Name in Chinese; of a finding, the words that it is about. */
  readonly zh: string;
  /** Names in English, several parted by semicolons. */
  readonly en?: string;
  /** Other names, as printed. */
  readonly words?: readonly string[];
  readonly plan?: string;
  /** Path of the topic of an indicator; rule of a finding. */
  readonly of?: string;
  /** Number of records at that address; printed line of a finding. */
  readonly number?: number;
}

/** `names` of the index: what the site has pages on, and English words that mean the same. */
export interface SiteNames {
  readonly entries: readonly SiteEntry[];
  readonly english: readonly (readonly string[])[];
}

/** The entries of a kind that fit a query, best first. */
export type SiteMatches = Readonly<Record<SiteKind, readonly SiteEntry[]>>;

/** Below this an entry fits by chance. */
const leastScore = 20;
/** Share of the best score that an English name must reach. */
const nearEnough = 0.45;

/**
 * What on the site fits the words of a query by its name, in Chinese or English.
 *
 * @param phrases words of the query as typed; every entry fits at least one of them, those that fit more come first
 */
export function matchNames(
  phrases: readonly string[],
  { entries, english }: SiteNames,
  simplified: Simplified,
): SiteMatches {
  const folded = phrases.map((phrase) => fold(phrase, simplified).text).filter((text) => text.length > 1);
  const isLatin =
    phrases.length > 0 && phrases.every((phrase) => /^[\p{Script=Latin}\s\d'’.-]+$/u.test(phrase));
  const query = phrases.join(' ');
  const found = entries
    .map((entry, place) => {
      const names = namesOf(entry).map((name) => fold(name, simplified).text);
      const chinese = folded.reduce((sum, phrase) => sum + scoreOf(phrase, names), 0);
      const score = isLatin ? Math.max(chinese, englishScore(query, entry, english)) : chinese;
      return { entry, place, score };
    })
    .filter(({ score }) => score >= leastScore);
  // Where a name says it all, those that only begin like it (car, carbon) are not meant.
  const best = isLatin ? Math.max(0, ...found.map(({ score }) => score)) : 0;
  const scored = found
    .filter(({ score }) => score >= best * nearEnough)
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const of = (kind: SiteKind): SiteEntry[] =>
    scored.filter(({ entry }) => entry.kind === kind).map(({ entry }) => entry);
  const matches = {} as Record<SiteKind, SiteEntry[]>;
  for (const kind of siteKinds) matches[kind] = of(kind);
  // The topic under which the best indicator stands.
  const [indicator] = matches.indicator;
  const topic = entries.find(({ kind, path }) => kind === 'topic' && path === indicator?.of);
  if (topic !== undefined && !matches.topic.includes(topic)) matches.topic.push(topic);
  return matches;
}

/** How well an entry fits a query in English. */
export function englishScore(query: string, { en }: SiteEntry, english: SiteNames['english']): number {
  if (en === undefined) return 0;
  return Math.max(0, ...en.split(';').map((name) => 100 * matchesEnglish(query, name, english)));
}

/** All Chinese names of an entry. */
export function namesOf({ zh, words = [] }: SiteEntry): string[] {
  return [zh, ...words];
}

function scoreOf(phrase: string, names: readonly string[]): number {
  return Math.max(
    0,
    ...names.map((name) => {
      if (name === phrase) return 100;
      if (name.includes(phrase)) return 50 + (40 * phrase.length) / name.length;
      if (name.length > 2 && phrase.includes(name)) return 30 + (20 * name.length) / phrase.length;
      const window = tightestWindow(phrase, name);
      return window === null ? 0 : 20 + (20 * phrase.length) / window.length;
    }),
  );
}

/** A wording may have this many characters more than what was asked. */
const mostBetween = 6;

/**
 * The shortest piece of a name that holds the characters of a phrase in their order, with others between them: 污水处理率
 * in 城市生活污水集中处理率 is 污水集中处理率.
 *
 * @returns `null` where there is none, or the phrase is too short to mean anything so
 */
export function tightestWindow(phrase: string, name: string): string | null {
  if (phrase.length < 3 || name.length <= phrase.length || name.includes(phrase)) return null;
  let best: string | null = null;
  for (
    let start = name.indexOf(phrase.charAt(0));
    start !== -1;
    start = name.indexOf(phrase.charAt(0), start + 1)
  ) {
    let at = start;
    for (const character of phrase.slice(1)) {
      at = at === -1 ? -1 : name.indexOf(character, at + 1);
    }
    if (at === -1) break;
    const window = name.slice(start, at + 1);
    if (best === null || window.length < best.length) best = window;
  }
  return best !== null && best.length <= phrase.length + mostBetween ? best : null;
}
