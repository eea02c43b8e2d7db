import type { TextRange } from '../corpus/shared-text.ts';

/** A stretch of a block's words, with what they are. */
export interface SharedPiece {
  readonly text: string;
  /** Another plan has it too. */
  readonly shared: boolean;
  /** It belongs to the lead. */
  readonly lead: boolean;
}

/** Cuts a text where a stretch that is shared, or the lead, begins or ends. */
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

/** Parts the pieces of a text in two, at a place in the text. */
export function cutPieces(
  pieces: readonly SharedPiece[],
  place: number,
): [readonly SharedPiece[], readonly SharedPiece[]] {
  const [before, after]: [SharedPiece[], SharedPiece[]] = [[], []];
  let at = 0;
  for (const piece of pieces) {
    const cut = Math.min(Math.max(place - at, 0), piece.text.length);
    if (cut > 0) before.push({ ...piece, text: piece.text.slice(0, cut) });
    if (cut < piece.text.length) after.push({ ...piece, text: piece.text.slice(cut) });
    at += piece.text.length;
  }
  return [before, after];
}

/** A tag, a comment, a character reference, or a run of plain characters. */
const tokenPattern = /<!--[\s\S]*?-->|<[^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);|[^<&]+/giu;

/**
 * Puts the shared stretches of a block into `<span class="shared">` in its HTML, also where a stretch runs across
 * markup: then each part of it gets a span of its own.
 *
 * @param html the words of a paragraph or the cells of a row, as rendered, without line number
 * @param text the block's text, where a tab stands between two cells and a line feed for `<br>`
 * @throws when the words in the HTML are not those of the text: places would be wrong
 */
export function markSharedHtml(html: string, text: string, shared: readonly TextRange[]): string {
  if (shared.length === 0) return html;
  let at = 0;
  let cells = 0;
  let marked = '';
  /** Over the border of two cells; a cell that is merged with the one above is printed empty and has no element. */
  const skipBorders = (): void => {
    while (cells > 0 && text[at] === '\t') at += 1;
  };
  const take = (source: string, words: string): void => {
    if (text.slice(at, at + words.length) !== words) {
      throw new Error(
        `The HTML has “${words.slice(0, 24)}” where the block has “${text.slice(at, at + 24)}”: ` +
          'shared wording cannot be marked. Mend the component that shows the block, or its text.',
      );
    }
    const pieces =
      source === words ? cutAt(words, at, shared) : [{ text: source, shared: covers(shared, at) }];
    marked += pieces
      .map((piece) => (piece.shared ? `<span class="shared">${piece.text}</span>` : piece.text))
      .join('');
    at += words.length;
  };
  for (const [token] of html.matchAll(tokenPattern)) {
    if (token.startsWith('<')) {
      if (/^<br\b/i.test(token)) at += 1;
      if (/^<t[dh]\b/i.test(token)) cells += 1;
      marked += token;
    } else if (token.startsWith('&')) {
      skipBorders();
      take(token, text.slice(at, at + 1));
    } else if (cells > 0 && token.trim() === '' && !text.startsWith(token, at)) {
      marked += token; // White space between two cells.
    } else {
      skipBorders();
      take(token, token);
    }
  }
  return marked;
}

function covers(shared: readonly TextRange[], place: number): boolean {
  return shared.some(({ start, end }) => start <= place && place < end);
}

function cutAt(words: string, offset: number, shared: readonly TextRange[]) {
  const moved = shared
    .map(({ start, end }) => ({
      start: Math.max(0, start - offset),
      end: Math.min(words.length, end - offset),
    }))
    .filter(({ start, end }) => start < end);
  return sharedPieces(words, moved);
}
