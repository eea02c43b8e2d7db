import type { ElementContent, Root } from 'hast';
import { cutPieces, sharedPieces, type TextRange } from '../text/shared-pieces.ts';
import { markWords, type MarkedPiece } from './mark-words.ts';

type Blocks = ReadonlyMap<string, BlockWords>;

/** The text of a block, and the stretches of it that other places share. */
export interface BlockWords {
  /** With a tab between two cells of a row, and a line feed where a cell breaks. */
  readonly text: string;
  /** What another plan has too, in the order of the text; the stretches do not overlap. */
  readonly shared: readonly TextRange[];
  /** What any other place has too, in this plan or in another one; it holds all that `shared` holds. */
  readonly repeated?: readonly TextRange[];
}

/**
 * Rehype plugin: marks the wording of a chapter that other places share.
 *
 * @param readBlocks text and shared stretches by block id; called when the first chapter is compiled
 */
export function rehypeSharedWording(readBlocks: () => Blocks) {
  const blocks = readBlocks();
  return (tree: Root, file: { readonly path?: string }): Root =>
    markShared(tree, blocks, file.path ?? 'A chapter');
}

/**
 * Wraps the stretches of a chapter's paragraphs and table rows that another plan shares in `<span class="shared">`, and
 * those that only this plan repeats in `<span class="repeated">`. If a stretch crosses the boundary of a lead, a link or
 * a cell, each part gets its own span.
 *
 * @param blocks text and shared stretches by block id
 * @param file the chapter, for messages
 * @returns a new tree; `tree` itself is not changed
 * @throws when the text of a block in the chapter differs from its record, as the positions would be wrong
 */
export function markShared(tree: Root, blocks: Blocks, file: string): Root {
  const piecesOf = (id: string) => {
    const block = blocks.get(id);
    if (!block) return null;
    const shared = sharedPieces(block.text, block.shared);
    if (block.repeated === undefined) return shared.map((piece) => marked(piece.text, piece.shared, false));
    let rest = sharedPieces(block.text, block.repeated);
    return shared.flatMap((piece) => {
      const [inside, after] = cutPieces(rest, piece.text.length);
      rest = [...after];
      return piece.shared
        ? [marked(piece.text, true, false)]
        : inside.map(({ text, shared: repeated }) => marked(text, false, repeated));
    });
  };
  return markWords(tree, { what: 'shared wording', piecesOf }, file);
}

function marked(text: string, shared: boolean, repeated: boolean): MarkedPiece {
  return { text, wrap: shared ? inSpan('shared') : repeated ? inSpan('repeated') : null };
}

function inSpan(className: string) {
  return (words: ElementContent): ElementContent => ({
    type: 'element',
    tagName: 'span',
    properties: { className: [className] },
    children: [words],
  });
}
