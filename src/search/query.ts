import { readTokens, type Token } from './query-tokens.ts';

/**
 * The syntax of a query: 污水 处理率 (both words), "污水处理率" (the phrase), 甲 | 乙 (either), -丙 (not), (甲 | 乙) 丙
 * (brackets group). OR, AND, NOT and 或, 且, 非 stand for the marks where they stand alone. `|` has the lowest precedence:
 * 甲 乙 | 丙 means (甲 and 乙) or 丙.
 */

/** Words that must all occur together, and words that must not. Phrases are as typed, without quotes. */
export interface Alternative {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

export interface ParsedQuery {
  readonly alternatives: readonly Alternative[];
  /** How it was read, where that is not plain from what was typed: `(禁渔 | 禁捕) 长江`, `黑臭水体`; else `null`. */
  readonly readAs: string | null;
  /** Whether it is longer than a query may be: then nothing is asked. */
  readonly isTooLong: boolean;
}

/** Maximum query length in characters. A longer one is refused, never cut. */
export const longestQuery = 1000;

/** Brackets within brackets can ask for very many alternatives; beyond these nothing is asked. */
const mostAlternatives = 200;

type Node =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'not'; readonly of: Node }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Node[] };

/** Parses a query. Any text is valid; an empty query has no alternatives. */
export function parseQuery(typed: string): ParsedQuery {
  if ([...typed].length > longestQuery) return { alternatives: [], readAs: null, isTooLong: true };
  const { tokens, isJoined } = readTokens(typed);
  const tree = readEither({ tokens, at: 0 });
  const alternatives = alternativesOf(tree, false);
  if (alternatives === null) return { alternatives: [], readAs: null, isTooLong: true };
  const isPlain =
    !isJoined && tokens.every(({ kind, isWord }) => kind !== 'open' && !(kind !== 'word' && isWord === true));
  return {
    alternatives: alternatives.filter(({ all }) => all.length > 0),
    readAs: isPlain ? null : spelled(tree, false),
    isTooLong: false,
  };
}

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
}

function readEither(cursor: Cursor): Node {
  const of = [readAll(cursor)];
  while (cursor.tokens[cursor.at]?.kind === 'or') {
    cursor.at += 1;
    of.push(readAll(cursor));
  }
  const [only] = of;
  return of.length === 1 && only ? only : { kind: 'or', of };
}

function readAll(cursor: Cursor): Node {
  const of: Node[] = [];
  for (;;) {
    const token = cursor.tokens[cursor.at];
    if (token === undefined || token.kind === 'or' || token.kind === 'close') break;
    cursor.at += 1;
    if (token.kind === 'word') of.push({ kind: 'word', text: token.text });
    else if (token.kind === 'open') of.push(readGroup(cursor));
    else if (token.kind === 'not') {
      const next = cursor.tokens[cursor.at];
      if (next?.kind !== 'word' && next?.kind !== 'open') continue;
      cursor.at += 1;
      of.push({
        kind: 'not',
        of: next.kind === 'word' ? { kind: 'word', text: next.text } : readGroup(cursor),
      });
    }
  }
  const [only] = of;
  return of.length === 1 && only ? only : { kind: 'and', of };
}

function readGroup(cursor: Cursor): Node {
  const node = readEither(cursor);
  if (cursor.tokens[cursor.at]?.kind === 'close') cursor.at += 1;
  return node;
}

/** A tree as alternatives of words; `null` where there are too many. */
function alternativesOf(node: Node, isNegated: boolean): Alternative[] | null {
  if (node.kind === 'word')
    return [isNegated ? { all: [], none: [node.text] } : { all: [node.text], none: [] }];
  if (node.kind === 'not') return alternativesOf(node.of, !isNegated);
  const parts: Alternative[][] = [];
  for (const each of node.of) {
    const part = alternativesOf(each, isNegated);
    if (part === null) return null;
    parts.push(part);
  }
  // Not (both) is either not; not (either) is neither.
  if ((node.kind === 'or') !== isNegated) {
    const all = parts.reduce((list, part) => list.concat(part), []);
    return all.length > mostAlternatives ? null : all;
  }
  let found: Alternative[] = [{ all: [], none: [] }];
  for (const part of parts) {
    found = found.reduce<Alternative[]>(
      (list, { all, none }) =>
        list.concat(part.map((other) => ({ all: [...all, ...other.all], none: [...none, ...other.none] }))),
      [],
    );
    if (found.length > mostAlternatives) return null;
  }
  return found;
}

/** A tree as it could be typed with marks. */
function spelled(node: Node, isInner: boolean): string {
  if (node.kind === 'word') return /[\s|｜()（）]/u.test(node.text) ? `"${node.text}"` : node.text;
  if (node.kind === 'not') return `-${spelled(node.of, true)}`;
  const text = node.of.map((each) => spelled(each, true)).join(node.kind === 'or' ? ' | ' : ' ');
  const isGroup = isInner && node.of.length > 1;
  return isGroup ? `(${text})` : text;
}

/** The phrases that a hit can show: those searched for, not those excluded. */
export function positivePhrases({ alternatives }: ParsedQuery): string[] {
  return [...new Set(alternatives.reduce<string[]>((list, { all }) => list.concat(all), []))];
}
