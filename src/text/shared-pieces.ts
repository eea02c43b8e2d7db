/** A stretch of a block's text: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a block's text and its properties. */
export interface SharedPiece {
  readonly text: string;
  /** Another plan has it too. */
  readonly shared: boolean;
  /** It belongs to the lead. */
  readonly lead: boolean;
}

/** Splits a text where a shared stretch or the lead begins or ends. */
export function sharedPieces(
  text: string,
  shared: readonly TextRange[],
  lead: string | null = null,
): SharedPiece[] {
  const leadStart = lead === null ? -1 : text.indexOf(lead);
  const leadRange = leadStart === -1 ? [] : [{ start: leadStart, end: leadStart + (lead?.length ?? 0) }];
  const inside = (ranges: readonly TextRange[], place: number): boolean =>
    ranges.some(({ start, end }) => start <= place && place < end);
  const cuts = [0, text.length, ...[...shared, ...leadRange].flatMap(({ start, end }) => [start, end])];
  const places = [...new Set(cuts)].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => ({
    text: text.slice(start, places[index + 1]),
    shared: inside(shared, start),
    lead: inside(leadRange, start),
  }));
}

/** Splits the pieces of a text into two lists, at a place in the text. */
export function cutPieces<Piece extends { readonly text: string }>(
  pieces: readonly Piece[],
  place: number,
): [readonly Piece[], readonly Piece[]] {
  const [before, after]: [Piece[], Piece[]] = [[], []];
  let at = 0;
  for (const piece of pieces) {
    const cut = Math.min(Math.max(place - at, 0), piece.text.length);
    if (cut > 0) before.push({ ...piece, text: piece.text.slice(0, cut) });
    if (cut < piece.text.length) after.push({ ...piece, text: piece.text.slice(cut) });
    at += piece.text.length;
  }
  return [before, after];
}
