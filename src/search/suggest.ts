import { evaluate, type Nearness } from './evaluate.ts';
import { fold } from '../text/fold.ts';
import type { IndexReader } from './index-reader.ts';
import { parseQuery, positivePhrases } from './query.ts';
import { countOf, type Count } from './results.ts';

/** Another query that has hits. It is offered with its counts, never run silently. */
export interface Suggestion {
  readonly query: string;
  readonly near: Nearness;
  readonly count: Count;
}

/**
 * Suggestions for a query without hits: its words separately or near each other; for a phrase, its longest parts
 * that do occur.
 */
export async function suggestParts(typed: string, reader: IndexReader): Promise<Suggestion[]> {
  const phrases = positivePhrases(parseQuery(typed)).slice(0, 6);
  const candidates: { query: string; near: Nearness }[] = [];
  if (phrases.length > 1) candidates.push({ query: typed, near: 'section' });
  for (const phrase of phrases) {
    if (phrases.length > 1) candidates.push({ query: quoted(phrase), near: 'block' });
    if (!(await occurs(phrase, reader))) {
      for (const query of await partsOf(phrase, reader)) candidates.push({ query, near: 'block' });
    }
  }
  return counted(candidates, typed, reader);
}

/**
 * The query with a word replaced by a synonym; for a single word, also the whole group of synonyms in one query.
 * A query that contains several words of a group compares them already.
 */
export async function suggestSynonyms(
  typed: string,
  near: Nearness,
  reader: IndexReader,
): Promise<Suggestion[]> {
  const candidates: { query: string; near: Nearness }[] = [];
  const folded = (text: string): string => fold(text, reader.simplified).text;
  const phrases = positivePhrases(parseQuery(typed));
  for (const group of reader.manifest.synonyms) {
    const held = phrases.filter((phrase) => group.some((term) => folded(phrase).includes(folded(term))));
    const [phrase] = held;
    if (phrase === undefined || held.length > 1) continue;
    const whole = folded(phrase);
    // The longest word in the phrase: 入河排污口 rather than 排污口.
    const [word = ''] = group
      .filter((term) => whole.includes(folded(term)))
      .map(folded)
      .sort((a, b) => b.length - a.length);
    const others = group.filter((term) => folded(term) !== word);
    for (const term of others) {
      const replaced = whole === word ? term : whole.replace(word, () => term);
      candidates.push({ query: typed.replace(phrase, () => replaced), near });
    }
    if (typed.trim() === phrase && whole === word && others.length > 0) {
      candidates.push({ query: [phrase, ...others].join(' | '), near });
    }
  }
  return counted(candidates, typed, reader);
}

/** Minimum length of a part of a phrase to suggest. */
const shortestPart = 2;

async function partsOf(phrase: string, reader: IndexReader): Promise<string[]> {
  const { text, starts, ends } = fold(phrase, reader.simplified);
  const printed = (from: number, to: number): string => phrase.slice(starts[from], ends[to - 1]).trim();
  const has = async (from: number, to: number): Promise<boolean> =>
    (await reader.positionsOf({ text: text.slice(from, to), notBefore: null, notBehind: null })).length > 0;
  const head = await longest(text.length - 1, (length) => has(0, length));
  const tail = await longest(text.length - 1, (length) => has(text.length - length, text.length));
  const parts: string[] = [];
  // If the two cover the phrase together, both in one block are the closest match.
  if (
    head >= shortestPart &&
    text.length - head >= shortestPart &&
    !cutsWord(text, head) &&
    (await has(head, text.length))
  ) {
    parts.push(`${quoted(printed(0, head))} ${quoted(printed(head, text.length))}`);
  } else if (tail >= shortestPart && text.length - tail >= shortestPart) {
    const rest = text.length - tail;
    if (!cutsWord(text, rest) && (await has(0, rest)))
      parts.push(`${quoted(printed(0, rest))} ${quoted(printed(rest, text.length))}`);
  }
  const lengths: [number, string][] = [];
  if (head >= shortestPart && !cutsWord(text, head)) lengths.push([head, printed(0, head)]);
  if (tail >= shortestPart && !cutsWord(text, text.length - tail)) {
    lengths.push([tail, printed(text.length - tail, text.length)]);
  }
  lengths.sort(([a], [b]) => b - a);
  return [...parts, ...lengths.map(([, part]) => quoted(part))];
}

/** Whether a cut would split a figure or a Latin word. */
function cutsWord(text: string, at: number): boolean {
  return /[a-z0-9.]{2}/.test(text.slice(at - 1, at + 1));
}

/** The greatest length that holds, by bisection: if a piece occurs, so do all its parts. */
async function longest(most: number, holds: (length: number) => Promise<boolean>): Promise<number> {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

async function occurs(phrase: string, reader: IndexReader): Promise<boolean> {
  return (await evaluate(parseQuery(quoted(phrase)), reader, 'block')).hits.length > 0;
}

async function counted(
  candidates: readonly { query: string; near: Nearness }[],
  typed: string,
  reader: IndexReader,
): Promise<Suggestion[]> {
  const distinct = new Map(
    candidates
      .filter(({ query, near }) => query !== typed || near === 'section')
      .map((candidate) => [JSON.stringify([candidate.query, candidate.near]), candidate]),
  );
  const found = await Promise.all(
    [...distinct.values()].map(async ({ query, near }) => {
      const { hits } = await evaluate(parseQuery(query), reader, near);
      return { query, near, count: countOf(hits) };
    }),
  );
  return found.filter(({ count }) => count.blocks > 0);
}

/** A phrase as query syntax: in quotation marks if it would be split or read as an operator. */
export function quoted(phrase: string): string {
  return /[\s|｜]|^[-－−"“]/u.test(phrase) ? `"${phrase}"` : phrase;
}
