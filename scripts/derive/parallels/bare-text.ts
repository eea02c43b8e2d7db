/** The words of a passage without white space and punctuation, each with its place in the passage. */
export interface BareText {
  readonly characters: readonly string[];
  /** `places[i]`: where character i stands in the passage. */
  readonly places: readonly number[];
}

const word = /[\p{L}\p{N}%]/u;

/**
 * Strips a passage to the words that count when wordings are compared: letters, digits and % in one
 * width and case. A sentence with other quotation marks or commas is the same wording.
 */
export function bareText(text: string): BareText {
  const characters: string[] = [];
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    for (const part of character.normalize('NFKC').toLowerCase()) {
      if (!word.test(part)) continue;
      characters.push(part);
      places.push(at);
    }
    at += character.length;
  }
  return { characters, places };
}
