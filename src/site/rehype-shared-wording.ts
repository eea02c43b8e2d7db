import type { ElementContent, Root } from 'hast';
import { sharedPieces, type TextRange } from '../text/shared-pieces.ts';
import { markWords } from './mark-words.ts';

type Blocks = ReadonlyMap<string, BlockWords>;

/** The text of a block, and the stretches of it that another plan shares. */
export interface BlockWords {
  /** With a tab between two cells of a row, and a line feed where a cell breaks. */
  readonly text: string;
  /** In the order of the text; they do not overlap. */
  readonly shared: readonly TextRange[];
}

/**
 * Rehype plugin: marks the wording of a chapter that another plan shares.
 *
 * @param readBlocks text and shared stretches by block id; called when the first chapter is compiled
 */
export function rehypeSharedWording(readBlocks: () => Blocks) {
  const blocks = readBlocks();
  return (tree: Root, file: { readonly path?: string }): Root =>
    markShared(tree, blocks, file.path ?? 'A chapter');
}

/**
 * Wraps the shared stretches of a chapter's paragraphs and table rows in `<span class="shared">`. If a stretch
 * crosses the boundary of a lead, a link or a cell, each part gets its own span.
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
    return sharedPieces(block.text, block.shared).map(({ text, shared }) => ({
      text,
      wrap: shared ? inSpan : null,
    }));
  };
  return markWords(tree, { what: 'shared wording', piecesOf }, file);
}

function inSpan(words: ElementContent): ElementContent {
  return { type: 'element', tagName: 'span', properties: { className: ['shared'] }, children: [words] };
}
