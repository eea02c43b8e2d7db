import { findForms, joinPlaces } from '../../search/find.ts';
import type { Simplified } from '../../text/fold.ts';
import type { GuardedForm } from '../../search/whole-figures.ts';

/**
 * Marks every occurrence of the forms in a chapter. An occurrence that crosses inline markup gets one mark
 * per part.
 *
 * @param edition the chapter; line numbers and other apparatus in it are not text of the plan
 * @returns the marks, one list per occurrence, in the order of the text
 */
export function markPlaces(
  edition: Element,
  forms: readonly GuardedForm[],
  simplified: Simplified,
): HTMLElement[][] {
  return [...edition.querySelectorAll<HTMLElement>('[data-lines]')].flatMap((block) => {
    const pieces = printedPieces(block);
    const text = pieces.map((piece) => piece.text).join('');
    const places = joinPlaces(findForms(text, forms, simplified));
    // From the end, so that the positions before a mark stay valid.
    return [...places]
      .reverse()
      .map((place) => markPlace(pieces, place))
      .reverse();
  });
}

/** A text node of a block, or the boundary between two cells of a row (a tab without a node). */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly node: Text | null;
}

function printedPieces(block: Element): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let cell: Element | null = null;
  const add = (text: string, node: Text | null): void => {
    pieces.push({ text, start, node });
    start += text.length;
  };
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.hasAttribute('data-apparatus')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) {
      const ownCell = node.parentElement?.closest('td, th') ?? null;
      if (ownCell !== cell && pieces.length > 0) add('\t', null);
      cell = ownCell;
      add(node.data, node);
    } else if (node instanceof HTMLBRElement) {
      add('\n', null);
    }
  }
  return pieces;
}

function markPlace(pieces: readonly Piece[], { start, end }: { start: number; end: number }): HTMLElement[] {
  const marks: HTMLElement[] = [];
  for (const piece of [...pieces].reverse()) {
    if (!piece.node) continue;
    const from = Math.max(start - piece.start, 0);
    const to = Math.min(end - piece.start, piece.text.length);
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(piece.node, from);
    range.setEnd(piece.node, to);
    const mark = document.createElement('mark');
    range.surroundContents(mark);
    marks.unshift(mark);
  }
  return marks;
}
