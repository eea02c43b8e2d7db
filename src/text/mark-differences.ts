/** A stretch of a passage that the other passage shares, or does not. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** A figure with its qualifiers: 0.5以上 is one word, and so is 97.3%. */
const figurePattern = /\d+(?:,\d{3})*(?:\.\d+)?[%％]?(?:以上|以下|以内)?/u;

/**
 * Splits a passage where what differs begins or ends.
 *
 * @param changed stretches that the other passage lacks, in the order of the text
 */
export function markChanges(
  text: string,
  changed: readonly { readonly start: number; readonly end: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of changed) {
    pieces.push({ text: text.slice(at, start), differs: false });
    pieces.push({ text: text.slice(start, end), differs: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), differs: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The parts of a text that are figures, and those between them. */
export function splitFigures(text: string): { text: string; figure: boolean }[] {
  return text
    .split(new RegExp(`(${figurePattern.source})`, 'u'))
    .map((part, index) => ({ text: part, figure: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
