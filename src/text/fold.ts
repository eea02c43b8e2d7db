/**
 * Folding makes words that a reader takes for the same the same for the search. It works character by
 * character, at both ends alike: a piece cut anywhere out of a text is always found in that text.
 * What needs more than one character (II类 and Ⅱ类, m3 and 立方米) is a matter of forms, see forms.ts.
 */

/** Ends a stretch that a hit may cover: between blocks, and between the cells of a row. */
export const barrier = '\u0001';

/** A folded text. `starts[i]` and `ends[i]` say where in the original its character i comes from. */
export interface Folded {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Traditional character → simplified one, for characters that occur in the corpus. */
export type Simplified = Readonly<Record<string, string>>;

/**
 * Invisible to the search inside a phrase: white space, quotation and title marks, brackets,
 * 、 · and dashes, and what cannot be seen anyway (words copied from web pages carry zero-width
 * characters). What ends a clause (。；：，！？) stays, so that no hit runs across it.
 */
const transparent = /^[\s\p{Cf}"'`“”‘’„「」『』《》〈〉()（）[\]〔〕【】{}、·•・‧\-‐‑‒–—―−~～_*]$/u;

/** The numerals of water classes stay one character each, else II would be found inside III. */
const romanNumeral = /^[Ⅰ-Ⅻⅰ-ⅻ]$/u;

const zeros = new Map([
  ['〇', '零'],
  ['○', '零'],
]);

/** Folds one character of a text; the empty string when the search does not see it. */
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
 * @param text as printed; a tab or line feed parts the cells of a row
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
    // One character can fold into several (㎡ is m2); each of them comes from the same place.
    starts.push(...Array<number>(made.length).fill(at));
    ends.push(...Array<number>(made.length).fill(end));
    folded += made;
    at = end;
  }
  return { text: folded, starts, ends };
}
