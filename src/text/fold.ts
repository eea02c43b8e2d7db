/**
 * Folding makes text that a reader considers the same equal for the search. It works character by character,
 * for texts and queries alike: a piece cut anywhere out of a text is always found in that text. Equivalences
 * that take more than one character (II类 and Ⅱ类, m3 and 立方米) are handled by forms, see forms.ts.
 */

/** Barrier that no hit may cross: between blocks, and between the cells of a row. */
export const barrier = '\u0001';

/** A folded text. `starts[i]` and `ends[i]` are the place of character i in the original. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Traditional character → simplified one, for characters that occur in the corpus. */
export type Simplified = Readonly<Record<string, string>>;

/**
 * Ignored by the search inside a phrase: white space, quotation and title marks, brackets,
 * 、 · and dashes, and invisible characters (text copied from web pages can contain zero-width
 * characters). Clause punctuation (。；：，！？) is kept, so that no hit runs across it.
 */
const transparent = /^[\s\p{Cf}"'`“”‘’„「」『』《》〈〉()（）[\]〔〕【】{}、·•・‧\-‐‑‒–—―−~～_*]$/u;

/** The numerals of water classes stay single characters, or II would be found inside III. */
const romanNumeral = /^[Ⅰ-Ⅻⅰ-ⅻ]$/u;

const zeros = new Map([
  ['〇', '零'],
  ['○', '零'],
]);

/** Folds one character of a text; empty if the search ignores it. */
function foldCharacter(character: string, simplified: Simplified): string {
  if (character === '\t' || character === '\n' || character === barrier) return barrier;
  if (romanNumeral.test(character)) return character.toUpperCase();
  let folded = '';
  for (const part of (zeros.get(character) ?? character).normalize('NFKC').toLowerCase()) {
    if (!transparent.test(part)) folded += simplified[part] ?? part;
  }
  return folded;
}

/**
 * Folds a text.
 *
 * @param text as printed; tabs and line feeds separate the cells of a row
 * @param simplified table of traditional characters
 */
export function fold(text: string, simplified: Simplified): Folded {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const made = foldCharacter(character, simplified);
    // One character can fold into several (㎡ to m2), all from the same place.
    starts.push(...Array<number>(made.length).fill(at));
    ends.push(...Array<number>(made.length).fill(end));
    folded += made;
    at = end;
  }
  return { text: folded, starts, ends };
}
