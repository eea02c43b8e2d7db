import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { rehypeSharedWording } from '../../../src/site/rehype-shared-wording.ts';

/** A text, or the name of an element with what is in it. */
type Tree = string | Branch;
interface Branch extends ReadonlyArray<Tree> {
  readonly 0: string;
}

/** An element of MDX, as the processor gives it to its plugins. */
function node(tree: Tree): unknown {
  if (typeof tree === 'string') return { type: 'text', value: tree };
  const [name, ...children] = tree as unknown as readonly [string, ...Tree[]];
  const id = /^[A-Z]/.test(name) ? [{ type: 'mdxJsxAttribute', name: 'id', value: 'b1' }] : [];
  return { type: 'mdxJsxFlowElement', name, attributes: id, children: children.map(node) };
}

/** The tree as HTML, components by their names. */
function html(tree: unknown): string {
  return toHtml(asElements(tree) as Root).replaceAll('<!---->', '');
}

function asElements(tree: unknown): unknown {
  const { type, name, children, ...rest } = tree as { type: string; name?: string; children?: unknown[] };
  const inside = children ? { children: children.map(asElements) } : {};
  return type === 'mdxJsxFlowElement'
    ? { type: 'element', tagName: name, properties: {}, ...inside }
    : { type, ...rest, ...inside };
}

function marked(tree: Tree, text: string, ...ranges: [number, number][]): string {
  const root = { type: 'root', children: [node(tree)] } as unknown as Root;
  const shared = ranges.map(([start, end]) => ({ start, end }));
  rehypeSharedWording((id) => (id === 'b1' ? { text, shared } : undefined))()(root);
  return html(root);
}

describe('shared wording in a chapter', () => {
  it.each<[string, Tree, string, [number, number][], string]>([
    ['nothing shared', ['Paragraph', ['b', '头。'], '文'], '头。文', [], '<b>头。</b>文'],
    [
      'inside a text',
      ['Paragraph', '一二三四'],
      '一二三四',
      [[1, 3]],
      '一<span class="shared">二三</span>四',
    ],
    [
      'across the border of the lead',
      ['Paragraph', ['b', '一二'], '三四'],
      '一二三四',
      [[1, 3]],
      '<b>一<span class="shared">二</span></b><span class="shared">三</span>四',
    ],
    [
      'characters that HTML escapes',
      ['Paragraph', 'PM<2.5>'],
      'PM<2.5>',
      [[2, 4]],
      'PM<span class="shared">&#x3C;2</span>.5>',
    ],
    [
      'a line break',
      ['Row', ['td', '一', ['br'], '二三']],
      '一\n二三',
      [[2, 3]],
      '<td>一<br><span class="shared">二</span>三</td>',
    ],
    [
      'the second cell of a row',
      ['Row', ['td', '一'], '\n', ['td', '二三']],
      '一\t二三',
      [[2, 4]],
      '<td>一</td>\n<td><span class="shared">二三</span></td>',
    ],
    [
      'a row with an empty cell',
      ['Row', ['td'], ['td', '二']],
      '\t二',
      [[1, 2]],
      '<td></td><td><span class="shared">二</span></td>',
    ],
    [
      'a row that begins with a merged cell, which has no element',
      ['Row', ['td', '8'], ['td', '水']],
      '\t8\t水',
      [[3, 4]],
      '<td>8</td><td><span class="shared">水</span></td>',
    ],
  ])('is marked: %s', (_case, tree, text, ranges, expected) => {
    const name = tree[0];
    expect(marked(tree, text, ...ranges)).toBe(`<${name}>${expected}</${name}>`);
  });

  it('is left alone in components that hold no block of their own', () => {
    expect(marked(['Note', '一二'], '一二', [0, 1])).toBe('<Note>一二</Note>');
  });

  it('is refused where the words are not those of the block', () => {
    expect(() => marked(['Paragraph', '甲乙'], '甲丙', [0, 1])).toThrowErrorMatchingInlineSnapshot(
      `[Error: A chapter has “甲乙” where its block has “甲丙”, so shared wording cannot be marked. Run \`npm run content\`; if this stays, fix scripts/derive/chapters/chapter-tree.ts.]`,
    );
  });
});
