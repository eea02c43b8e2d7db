/** A word or phrase, a mark, or a bracket that groups. */
export interface Token {
  readonly kind: 'word' | 'not' | 'or' | 'and' | 'open' | 'close';
  readonly text: string;
  /** Whether it is a word that stands for a mark: OR, 或. */
  readonly isWord?: boolean;
}

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

/** Words that stand for marks where they stand alone. */
const operators = new Map<string, 'or' | 'and' | 'not'>([
  ['OR', 'or'],
  ['或', 'or'],
  ['或者', 'or'],
  ['AND', 'and'],
  ['且', 'and'],
  ['并且', 'and'],
  ['NOT', 'not'],
  ['非', 'not'],
]);

/**
 * Reads the tokens of a query. Line breaks and soft hyphens between two Chinese characters come from the text that was
 * copied and part no words; neither do the spaces in a row of single characters (黑 臭 水 体).
 *
 * @returns `isJoined` where spaces between characters were taken for those of a copied text
 */
export function readTokens(typed: string): { tokens: Token[]; isJoined: boolean } {
  const text = typed
    .replace(/\u00ad/gu, '')
    .replace(/([\p{Script=Han}，。、；：])[^\S\n\r]*[\n\r]+\s*(?=[\p{Script=Han}，。、；：])/gu, '$1');
  const joined = joinCharacters(text);
  return { tokens: namedOperators(split(joined ?? text)), isJoined: joined !== null || text !== typed };
}

/**
 * A row of single characters as one text: at least three, of which one is no operator between two others.
 *
 * @returns `null` where the text is no such row
 */
function joinCharacters(text: string): string | null {
  const parts = text.trim().split(/\s+/u);
  if (parts.length < 3 || !parts.every((part) => /^[\p{Script=Han}\d，。、；：（）]$/u.test(part)))
    return null;
  if (parts.length === 3 && operators.has(parts[1] as string)) return null;
  return parts.join('');
}

/** Makes operators of words that stand alone: 禁渔 或 禁捕. At the end of a query they are words. */
function namedOperators(tokens: readonly (Token & { readonly isQuoted?: boolean })[]): Token[] {
  return tokens.map((token, index) => {
    const kind = token.kind === 'word' && token.isQuoted !== true ? operators.get(token.text) : undefined;
    const isBetween = index < tokens.length - 1 && (index > 0 || kind === 'not');
    return kind !== undefined && isBetween ? { kind, text: token.text, isWord: true } : token;
  });
}

function split(typed: string): (Token & { readonly isQuoted?: boolean })[] {
  const found: (Token & { readonly isQuoted?: boolean })[] = [];
  let depth = 0;
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
    if (depth > 0 && /^[)）]/u.test(rest)) {
      found.push({ kind: 'close', text: '' });
      depth -= 1;
      at += 1;
      continue;
    }
    const minus = /^[-－−](?=[^\s|｜])/u.test(rest) ? 1 : 0;
    if (minus === 1) found.push({ kind: 'not', text: '' });
    if (opensGroup(rest.slice(minus))) {
      found.push({ kind: 'open', text: '' });
      depth += 1;
      at += minus + 1;
      continue;
    }
    const { text, length, isQuoted } = readWord(rest.slice(minus), depth > 0);
    if (text !== '') found.push({ kind: 'word', text, isQuoted });
    at += minus + length;
  }
  return found;
}

/**
 * Whether a bracket groups: words that are parted stand in it, and behind it a word ends. A bracket of a copied text
 * (（到2025年）完成…) is followed by the text.
 */
function opensGroup(rest: string): boolean {
  if (!/^[(（]/u.test(rest)) return false;
  const end = bracketEnd(rest);
  if (end === -1) return false;
  const inside = rest.slice(1, end);
  const isParted = /[|｜]/u.test(inside) || /\S\s+\S/u.test(inside);
  return isParted && /^(?:$|[\s|｜)）])/u.test(rest.slice(end + 1));
}

function bracketEnd(rest: string): number {
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    const character = rest.charAt(at);
    if (character === '(' || character === '（') depth += 1;
    else if (character === ')' || character === '）') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

/** A phrase in quotation marks, or the text up to white space or `|`. A quotation mark inside a word is part of it. */
function readWord(rest: string, isInGroup: boolean): { text: string; length: number; isQuoted: boolean } {
  const end = pairs.has(rest.charAt(0)) ? closingPlace(rest) : -1;
  if (end !== -1) return { text: rest.slice(1, end).trim(), length: end + 1, isQuoted: true };
  const whole = /^[^\s|｜]*/u.exec(rest)?.[0] ?? '';
  const word = isInGroup ? untilBracket(whole) : whole;
  const bare = pairs.has(word.charAt(0)) ? word.slice(1) : word;
  return { text: bare, length: Math.max(word.length, 1), isQuoted: false };
}

/** A word within a group: up to the bracket that closes the group, not one that the word opens itself. */
function untilBracket(word: string): string {
  let depth = 0;
  for (let at = 0; at < word.length; at += 1) {
    const character = word.charAt(at);
    if (character === '(' || character === '（') depth += 1;
    else if (character === ')' || character === '）') {
      if (depth === 0) return word.slice(0, at);
      depth -= 1;
    }
  }
  return word;
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

/**
 * A query with the separators that people type between words read as spaces: 污水，管网 or 污水/管网. For when the text
 * as typed stands nowhere.
 *
 * @returns `null` where it has none
 */
export function withoutSeparators(typed: string): string | null {
  if (/["“”„«»「」『』]/u.test(typed)) return null;
  const parted = typed
    .replace(/\s*[,，;；、+＋]\s*/gu, ' ')
    .replace(/(\p{Script=Han}{2})[/／](?=\p{Script=Han}{2})/gu, '$1 ')
    .trim();
  return parted === typed.trim() || !/\s/u.test(parted) ? null : parted;
}
