import type { ElementContent, Root, RootContent } from 'hast';
// Adds the elements of MDX to the types of hast.
import type {} from 'mdast-util-mdx';
import { cutPieces, sharedPieces, type SharedPiece, type TextRange } from '../text/shared-pieces.ts';

type JsxElement = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
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
  const visit = <Node extends RootContent>(node: Node): Node => {
    if (!('children' in node)) return node;
    if (isComponent(node, 'Paragraph') || isComponent(node, 'Row')) return markBlock(node, blocks, file);
    return { ...node, children: node.children.map(visit) };
  };
  return { ...tree, children: tree.children.map(visit) };
}

function markBlock<Node extends JsxElement>(node: Node, blocks: Blocks, file: string): Node {
  const id = idOf(node);
  const where = node.position ? `${file}:${String(node.position.start.line)}` : file;
  const block = blocks.get(id);
  if (!block) {
    throw new Error(
      `${where}: content/derived/data/blocks.json has no block “${id}”. Run \`npm run content\` to derive both again.`,
    );
  }
  /** The text of the block that is still to come in the tree. */
  let rest: readonly SharedPiece[] = sharedPieces(block.text, block.shared);
  const take = (words: string): readonly SharedPiece[] => {
    const [taken, after] = cutPieces(rest, words.length);
    if (textOf(taken) !== words) throw wordsDiffer(where, id, words, textOf(rest));
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
  if (missing !== '') throw wordsDiffer(where, id, '', missing);
  return { ...node, children };
}

function pieceNode({ text, shared }: SharedPiece): ElementContent {
  const words = { type: 'text', value: text } as const;
  if (!shared) return words;
  return { type: 'element', tagName: 'span', properties: { className: ['shared'] }, children: [words] };
}

function wordsDiffer(where: string, id: string, words: string, expected: string): Error {
  const [here, there] = [words, expected].map((text) =>
    text === '' ? 'nothing more' : `“${text.slice(0, 24)}”`,
  );
  return new Error(
    `${where}: block ${id} goes on with ${here ?? ''} here, but with ${there ?? ''} in content/derived/data/blocks.json, ` +
      'so shared wording cannot be marked. Run `npm run content` to derive both again; if that does not help, ' +
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

function textOf(pieces: readonly SharedPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}
