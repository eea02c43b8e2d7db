/** A piece of a text: one of the words that were asked for, or what lies between them. */
export interface Piece {
  readonly text: string;
  readonly isWord: boolean;
}

/** Splits a text at some words, so that they can be set off; of words that overlap the one that begins first counts. */
export function splitAtWords(text: string, words: readonly string[]): Piece[] {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const word = longestFirst.find((each) => each !== '' && text.startsWith(each, at));
    if (word === undefined) {
      at += 1;
      continue;
    }
    if (at > from) pieces.push({ text: text.slice(from, at), isWord: false });
    pieces.push({ text: word, isWord: true });
    at += word.length;
    from = at;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isWord: false });
  return pieces;
}
