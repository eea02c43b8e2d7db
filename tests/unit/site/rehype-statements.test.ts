import type { ElementContent, Root, RootContent } from 'hast';
// Adds the elements of MDX to the types of hast.
import type {} from 'mdast-util-mdx';
import { expect, it } from 'vitest';
import { markShared } from '../../../src/site/rehype-shared-wording.ts';
import { markStatements } from '../../../src/site/rehype-statements.ts';

const words = (value: string): ElementContent => ({ type: 'text', value });
const paragraph = (...children: ElementContent[]): RootContent => ({
  type: 'mdxJsxFlowElement',
  name: 'Paragraph',
  attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: 'p1' }],
  children,
});
const lead: ElementContent = {
  type: 'mdxJsxTextElement',
  name: 'Lead',
  attributes: [],
  children: [words('达到4')],
};

/** A tree in short: values in `[ ]` with the entries that they lead to, shared wording in `{ }`. */
function short(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(short).join('');
  if (node.type !== 'element') return inside;
  if (node.tagName === 'span') return `{${inside}}`;
  const { href, ariaDescribedBy } = node.properties;
  return `[${inside}](${String(href)} ${String(ariaDescribedBy)})`;
}

const text = '达到40%以上。';
const blocks = new Map([['p1', { text, ranges: [{ start: 2, end: 7, ids: ['a', 'b'] }] }]]);
const tree = (...children: ElementContent[]): Root => ({ type: 'root', children: [paragraph(...children)] });
const entry = '(#statement-a statement-a,statement-b)';

it('a value becomes a link to what was read', () => {
  expect(short(markStatements(tree(words(text)), blocks, 'a.mdx'))).toBe(`达到[40%以上]${entry}。`);
});

it('a value that runs across the end of a lead is two links', () => {
  expect(short(markStatements(tree(lead, words('0%以上。')), blocks, 'a.mdx'))).toBe(
    `达到[4]${entry}[0%以上]${entry}。`,
  );
});

it('a value stays one link where only a part of it is shared with another plan', () => {
  const shared = new Map([['p1', { text, shared: [{ start: 0, end: 5 }] }]]);
  const made = markShared(markStatements(tree(words(text)), blocks, 'a.mdx'), shared, 'a.mdx');
  expect(short(made)).toBe(`{达到}[{40%}以上]${entry}。`);
});

it('words that are not those of the record are refused', () => {
  expect(() => markStatements(tree(words('达到50%以上。')), blocks, 'a.mdx')).toThrow(
    'so statements cannot be marked. Run `npm run content`',
  );
});
