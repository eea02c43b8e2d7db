/** The text of a passage without white space and punctuation, with the position of each character. */
export interface BareText {
  readonly characters: readonly string[];
  /** Character i is `text.slice(places[i], ends[i])` of the passage. */
  readonly places: readonly number[];
  readonly ends: readonly number[];
}

const word = /[\p{L}\p{N}%]/u;
const digit = /^\d$/;

/** Placeholder for any figure. */
export const anyFigure = '#';

/**
 * Strips a passage to the characters that count when wording is compared: letters, digits and %, normalised for
 * width and case. A sentence with different quotation marks or commas has the same wording.
 */
export function bareText(text: string): BareText {
  const characters: string[] = [];
  const places: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const part of character.normalize('NFKC').toLowerCase()) {
      if (!word.test(part)) continue;
      characters.push(part);
      places.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return { characters, places, ends };
}

/**
 * The same with each figure replaced by one character, so that a sentence is found again with another figure in it:
 * 控制在8000万 and 控制在100亿 differ in one character, 提高到0.56 and 提高到0.5 in none.
 */
export function withFiguresAlike(text: string, { characters, places, ends }: BareText): BareText {
  const alike: { characters: string[]; places: number[]; ends: number[] } = {
    characters: [],
    places: [],
    ends: [],
  };
  for (const [index, character] of characters.entries()) {
    const before = characters[index - 1] ?? '';
    const between = text.slice(ends[index - 1] ?? 0, places[index]);
    // The 3 of m3 is part of the unit.
    const isDigit = digit.test(character) && !(/[a-z]/.test(before) && between === '');
    const goesOn =
      isDigit && digit.test(before) && alike.characters.at(-1) === anyFigure && /^[.．]?$/u.test(between);
    // 8000万 and 100亿 are figures as a whole.
    const multiplies = /^[万亿]$/u.test(character) && alike.characters.at(-1) === anyFigure && between === '';
    if (goesOn || multiplies) alike.ends[alike.ends.length - 1] = ends[index] as number;
    else {
      alike.characters.push(isDigit ? anyFigure : character);
      alike.places.push(places[index] as number);
      alike.ends.push(ends[index] as number);
    }
  }
  return alike;
}
