import type { ElementContent, Root } from 'hast';
import type { StatementRange } from '../corpus/statement-ranges.ts';
import { markWords, type MarkedPiece } from './mark-words.ts';

type Blocks = ReadonlyMap<string, BlockStatements>;

/** The words of a block, and where the values of its statements are printed. */
export interface BlockStatements {
  readonly text: string;
  /** In the order of the text; they do not overlap. */
  readonly ranges: readonly StatementRange[];
}

/** Id of the entry of a statement at the foot of its chapter. */
export function statementAnchor(id: string): string {
  return `statement-${id}`;
}

/**
 * Rehype plugin: makes each value of a statement a quiet link to what was read, at the foot of the chapter.
 *
 * @param readBlocks words and values by block id; called when the first chapter is compiled
 */
export function rehypeStatements(readBlocks: () => Blocks) {
  const blocks = readBlocks();
  return (tree: Root, file: { readonly path?: string }): Root =>
    markStatements(tree, blocks, file.path ?? 'A chapter');
}

/** Puts the values into `<a class="statement">`. As `markShared` does with shared wording; throws like it. */
export function markStatements(tree: Root, blocks: Blocks, file: string): Root {
  const piecesOf = (id: string): MarkedPiece[] | null => {
    const block = blocks.get(id);
    return block === undefined ? null : piecesOfText(block);
  };
  return markWords(tree, { what: 'statements', piecesOf }, file);
}

function piecesOfText({ text, ranges }: BlockStatements): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const { start, end, ids } of ranges) {
    pieces.push({ text: text.slice(at, start), wrap: null });
    pieces.push({ text: text.slice(start, end), wrap: (words) => linkTo(ids, words) });
    at = end;
  }
  return [...pieces, { text: text.slice(at), wrap: null }].filter((piece) => piece.text !== '');
}

function linkTo(ids: readonly string[], words: ElementContent): ElementContent {
  const anchors = ids.map(statementAnchor);
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['statement'], href: `#${anchors[0] ?? ''}`, ariaDescribedBy: anchors },
    children: [words],
  };
}
