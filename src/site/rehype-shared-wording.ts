import type { Element, ElementContent, Root, Text } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { sharedPieces, type TextRange } from '../text/shared-pieces.ts';

/** What the plugin needs to know of a block of a plan. */
export interface SharedBlock {
  /** The block's words: a tab between two cells of a row, a line feed where a cell breaks. */
  readonly text: string;
  /** The stretches that another plan has too, in their order. */
  readonly shared: readonly TextRange[];
}

type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;
type Content = ElementContent | Component;

/** Components whose words are those of a block. */
const blockComponents = ['Paragraph', 'Row'];

/**
 * Marks the wording that plans share in the chapters: each shared stretch gets `<span class="shared">`, also where it
 * runs across markup; then each part of it gets a span of its own.
 *
 * @param blockOf the block with an id; `undefined` where it shares nothing
 * @throws when the words of a component are not those of its block: offsets would be wrong
 */
export function rehypeSharedWording(blockOf: (id: string) => SharedBlock | undefined) {
  return () =>
    (tree: Root): void => {
      visit(tree, (node) => {
        if (!isComponent(node) || !blockComponents.includes(node.name ?? '')) return;
        const id = node.attributes.find(
          (each) => each.type === 'mdxJsxAttribute' && each.name === 'id',
        )?.value;
        const block = typeof id === 'string' ? blockOf(id) : undefined;
        if (block !== undefined && block.shared.length > 0) markBlock(node, block);
      });
    };
}

function isComponent(node: { readonly type: string }): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function markBlock(component: Component, { text, shared }: SharedBlock): void {
  let at = 0;
  let cells = 0;
  component.children = marked(component.children);

  function marked(children: readonly Content[]): Content[] {
    return children.flatMap((child): Content[] => {
      if (child.type === 'text') return markedText(child);
      const name = isComponent(child) ? child.name : child.type === 'element' ? child.tagName : null;
      if (name === 'br') at += 1;
      if (name === 'td' || name === 'th') cells += 1;
      if ('children' in child) child.children = marked(child.children);
      return [child];
    });
  }

  function markedText({ value }: Text): Content[] {
    // White space between two cells is no word of the plan.
    if (cells > 0 && value.trim() === '' && !text.startsWith(value, at)) return [{ type: 'text', value }];
    // The border of two cells; a cell that is merged with the one above has a border but no element.
    while (cells > 0 && text[at] === '\t') at += 1;
    if (!text.startsWith(value, at)) {
      throw new Error(
        `A chapter has “${value.slice(0, 24)}” where its block has “${text.slice(at, at + 24)}”, so shared wording ` +
          'cannot be marked. Run `npm run content`; if this stays, fix scripts/derive/chapters/chapter-tree.ts.',
      );
    }
    const from = at;
    at += value.length;
    const within = shared
      .map(({ start, end }) => ({
        start: Math.max(0, start - from),
        end: Math.min(value.length, end - from),
      }))
      .filter(({ start, end }) => start < end);
    return sharedPieces(value, within).map((piece): Text | Element => {
      const words: Text = { type: 'text', value: piece.text };
      return piece.shared
        ? { type: 'element', tagName: 'span', properties: { className: ['shared'] }, children: [words] }
        : words;
    });
  }
}
