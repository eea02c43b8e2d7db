/** A stretch of a quotation, and whether it is among the words that do not fit. */
export interface QuotedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Cuts a quotation at the words that do not fit, each where it first stands behind the one before, else where it first
 * stands at all. Words that overlap others already marked are left out.
 */
export function markQuotation(quote: string, marked: readonly string[]): QuotedPiece[] {
  const spans: { readonly start: number; readonly end: number }[] = [];
  let from = 0;
  for (const words of marked) {
    const behind = quote.indexOf(words, from);
    const start = behind < 0 ? quote.indexOf(words) : behind;
    const end = start + words.length;
    if (start < 0 || spans.some((other) => start < other.end && other.start < end)) continue;
    spans.push({ start, end });
    from = end;
  }
  spans.sort((a, b) => a.start - b.start);
  const pieces: QuotedPiece[] = [];
  let place = 0;
  for (const { start, end } of spans) {
    if (start > place) pieces.push({ text: quote.slice(place, start), isMarked: false });
    pieces.push({ text: quote.slice(start, end), isMarked: true });
    place = end;
  }
  if (place < quote.length) pieces.push({ text: quote.slice(place), isMarked: false });
  return pieces;
}
