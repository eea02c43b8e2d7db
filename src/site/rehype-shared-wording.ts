import type { ElementContent, Root } from 'hast';
import { sharedPieces, type TextRange } from '../text/shared-pieces.ts';
import { markWords } from './mark-words.ts';

type Blocks = ReadonlyMap<string, BlockWords>;

/** The words of a block, and the stretches of them that another plan has too. */
export interface BlockWords {
  /** With a tab between two cells of a row, and a line feed where a cell breaks. */
  readonly text: string;
  /** In the order of the text; they do not overlap. */
  readonly shared: readonly TextRange[];
}

/**
 * Rehype plugin: marks the wording of a chapter that another plan has too.
 *
 * @param readBlocks words and shared stretches by block id; called when the first chapter is compiled
 */
export function rehypeSharedWording(readBlocks: () => Blocks) {
  const blocks = readBlocks();
  return (tree: Root, file: { readonly path?: string }): Root =>
    markShared(tree, blocks, file.path ?? 'A chapter');
}

/**
 * Puts the shared stretches of the paragraphs and table rows of a chapter into `<span class="shared">`. Where a
 * stretch runs across the border of a lead, a link or a cell, each part of it gets a span of its own.
 *
 * @param blocks words and shared stretches by block id
 * @param file the chapter, for messages
 * @returns a new tree; `tree` itself is not changed
 * @throws when the words of a block in the chapter are not those of its record: the places would be wrong
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
