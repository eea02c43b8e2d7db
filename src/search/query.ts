/**
 * The syntax of a query: 污水 处理率 (both words), "污水处理率" (the phrase), 甲 | 乙 (either), -丙 (not).
 * `|` has the lowest precedence: 甲 乙 | 丙 means (甲 and 乙) or 丙.
 */

/** Words that must all occur together, and words that must not. Phrases are as typed, without quotes. */
export interface Alternative {
  readonly all: readonly string[];
  readonly none: readonly string[];
}

export interface ParsedQuery {
  readonly alternatives: readonly Alternative[];
}

/** Maximum query length; the rest is ignored. */
export const longestQuery = 200;

/** Marks that open a phrase, and those that close it. */
const pairs = new Map([
  ['"', '"'],
  ['“', '”"'],
  ['”', '”“'],
  ['„', '“”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
]);
const closing = '"“”»」』';

interface Token {
  readonly kind: 'word' | 'not' | 'or';
  readonly text: string;
}

/** Parses a query. Any text is valid; an empty query has no alternatives. */
export function parseQuery(typed: string): ParsedQuery {
  const groups: { all: string[]; none: string[] }[] = [{ all: [], none: [] }];
  for (const { kind, text } of tokens([...typed].slice(0, longestQuery).join(''))) {
    const group = groups.at(-1) as (typeof groups)[number];
    if (kind === 'or') groups.push({ all: [], none: [] });
    else group[kind === 'not' ? 'none' : 'all'].push(text);
  }
  return { alternatives: groups.filter(({ all }) => all.length > 0) };
}

function tokens(typed: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < typed.length) {
    const rest = typed.slice(at);
    const space = /^\s+/u.exec(rest)?.[0] ?? '';
    if (space !== '') {
      at += space.length;
      continue;
    }
    if (/^[|｜]/u.test(rest)) {
      found.push({ kind: 'or', text: '' });
      at += 1;
      continue;
    }
    const minus = /^[-－−](?=[^\s|｜])/u.test(rest) ? 1 : 0;
    const { text, length } = readWord(rest.slice(minus));
    if (text !== '') found.push({ kind: minus ? 'not' : 'word', text });
    at += minus + length;
  }
  return found;
}

/** A phrase in quotation marks, or the text up to white space or `|`. A quotation mark inside a word is part of it. */
function readWord(rest: string): { text: string; length: number } {
  const end = pairs.has(rest.charAt(0)) ? closingPlace(rest) : -1;
  if (end !== -1) return { text: rest.slice(1, end).trim(), length: end + 1 };
  const word = /^[^\s|｜]*/u.exec(rest)?.[0] ?? '';
  const bare = pairs.has(word.charAt(0)) ? word.slice(1) : word;
  return { text: bare, length: Math.max(word.length, 1) };
}

/**
 * The end of a phrase. A quotation that contains marks of another kind, or nested ones, is one phrase:
 * "地下水“双源”"; if the matching mark is missing, any closing mark ends it.
 */
function closingPlace(rest: string): number {
  const mark = rest.charAt(0);
  const own = pairs.get(mark) ?? '';
  let depth = 1;
  for (let at = 1; at < rest.length; at += 1) {
    if (own.includes(rest.charAt(at))) depth -= 1;
    else if (rest.charAt(at) === mark) depth += 1;
    if (depth === 0) return at;
  }
  return rest.split('').findIndex((character, at) => at > 0 && closing.includes(character));
}

/** The phrases that a hit can show: those searched for, not those excluded. */
export function positivePhrases({ alternatives }: ParsedQuery): string[] {
  return [...new Set(alternatives.flatMap(({ all }) => all))];
}
