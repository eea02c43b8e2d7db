import type { ElementContent, Root, RootContent } from 'hast';
// Adds the elements of MDX to the types of hast.
import type {} from 'mdast-util-mdx';
import { cutPieces } from '../text/shared-pieces.ts';

type JsxElement = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A stretch of the words of a block, and the element that is to hold it. */
export interface MarkedPiece {
  readonly text: string;
  /** `null` where the words are not marked. */
  readonly wrap: ((words: ElementContent) => ElementContent) | null;
}

/** What is marked, and what a message calls it. */
export interface WordMarks {
  /** `shared wording`. */
  readonly what: string;
  /**
   * The words of a block cut into pieces, with a tab between two cells of a row, and a line feed where a cell breaks;
   * `null` where there is no such block.
   */
  readonly piecesOf: (block: string) => readonly MarkedPiece[] | null;
}

/**
 * Marks words in the paragraphs and table rows of a chapter. Where a piece runs across the border of a lead, a link or
 * a cell, each part of it gets an element of its own.
 *
 * @param file the chapter, for messages
 * @returns a new tree; `tree` itself is not changed
 * @throws when the words of a block in the chapter are not those of its record: the places would be wrong
 */
export function markWords(tree: Root, marks: WordMarks, file: string): Root {
  const visit = <Node extends RootContent>(node: Node): Node => {
    if (!('children' in node)) return node;
    if (isComponent(node, 'Paragraph') || isComponent(node, 'Row')) return markBlock(node, marks, file);
    return { ...node, children: node.children.map(visit) };
  };
  return { ...tree, children: tree.children.map(visit) };
}

function markBlock<Node extends JsxElement>(node: Node, { what, piecesOf }: WordMarks, file: string): Node {
  const id = idOf(node);
  const where = node.position ? `${file}:${String(node.position.start.line)}` : file;
  const pieces = piecesOf(id);
  if (!pieces) {
    throw new Error(
      `${where}: content/derived/data/blocks.json has no block “${id}”. Run \`npm run content\` to derive both again.`,
    );
  }
  /** The text of the block that is still to come in the tree. */
  let rest = pieces;
  const take = (words: string): readonly MarkedPiece[] => {
    const [taken, after] = cutPieces(rest, words.length);
    if (textOf(taken) !== words) throw wordsDiffer(what, where, id, words, textOf(rest));
    rest = after;
    return taken;
  };
  const mark = (child: ElementContent): ElementContent[] => {
    if (child.type === 'text') return take(child.value).map(pieceNode);
    if (isComponent(child, 'br')) take('\n');
    return 'children' in child ? [{ ...child, children: child.children.flatMap(mark) }] : [child];
  };
  const markCell = (cell: ElementContent): ElementContent[] => {
    // White space between the elements of two cells.
    if (cell.type === 'text' && cell.value.trim() === '') return [cell];
    // The text has a tab at each cell boundary. A cell that is merged with the one above is printed empty and has
    // no element, so skip boundaries before the next text.
    if (hasWords(cell)) take(/^\t*/.exec(textOf(rest))?.[0] ?? '');
    return mark(cell);
  };
  const isRow = node.name === 'Row';
  const children = node.children.flatMap(isRow ? markCell : mark);
  const missing = isRow ? textOf(rest).replaceAll('\t', '') : textOf(rest);
  if (missing !== '') throw wordsDiffer(what, where, id, '', missing);
  return { ...node, children };
}

function pieceNode({ text, wrap }: MarkedPiece): ElementContent {
  const words = { type: 'text', value: text } as const;
  return wrap === null ? words : wrap(words);
}

function wordsDiffer(what: string, where: string, id: string, words: string, expected: string): Error {
  const [here, there] = [words, expected].map((text) =>
    text === '' ? 'nothing more' : `“${text.slice(0, 24)}”`,
  );
  return new Error(
    `${where}: block ${id} goes on with ${here ?? ''} here, but with ${there ?? ''} in content/derived/data/blocks.json, ` +
      `so ${what} cannot be marked. Run \`npm run content\` to derive both again; if that does not help, ` +
      'fix scripts/derive/chapters/chapter-tree.ts.',
  );
}

function isComponent(node: RootContent, name: string): node is JsxElement {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && node.name === name;
}

function idOf({ attributes }: JsxElement): string {
  const id = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
  return typeof id?.value === 'string' ? id.value : '';
}

function hasWords(node: ElementContent): boolean {
  return node.type === 'text' || ('children' in node && node.children.some(hasWords));
}

function textOf(pieces: readonly MarkedPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}
