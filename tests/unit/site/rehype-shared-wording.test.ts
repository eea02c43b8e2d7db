import type { Element, Root, RootContent } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
// Adds the elements of MDX to the types of hast.
import type {} from 'mdast-util-mdx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chapterTree } from '../../../scripts/derive/chapters/chapter-tree.ts';
import { markShared, rehypeSharedWording, type BlockWords } from '../../../src/site/rehype-shared-wording.ts';

type Child = string | RootContent;

/** A JSX element of a chapter, as MDX gives it to a rehype plugin. */
function jsx(name: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute',
      name: key,
      value,
    })),
    children: children.map(nodeOf) as Element['children'],
  };
}

const nodeOf = (child: Child): RootContent =>
  typeof child === 'string' ? { type: 'text', value: child } : child;
const paragraph = (...children: Child[]): RootContent => jsx('Paragraph', { id: 'p1' }, ...children);
const row = (...children: Child[]): RootContent => jsx('Row', { id: 'p1' }, ...children);
const td = (...children: Child[]): RootContent => jsx('td', {}, ...children);
const lead = (...children: Child[]): RootContent => jsx('Lead', {}, ...children);
const link = (words: string): RootContent => ({
  type: 'element',
  tagName: 'a',
  properties: { href: 'https://example.org' },
  children: [{ type: 'text', value: words }],
});
const br = jsx('br', {});

/** A tree in short: words that another plan shares in `[ ]`, words only repeated in `{ }`, other elements by their names. */
function short(node: Root | RootContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inside = node.children.map(short).join('');
  if (node.type === 'root') return inside;
  if (node.type !== 'element') return `<${String(node.name)}>${inside}</>`;
  if (node.tagName !== 'span') return `<${node.tagName}>${inside}</>`;
  const marks = { shared: `[${inside}]`, repeated: `{${inside}}` };
  return marks[(node.properties['className'] as string[]).join(' ') as keyof typeof marks];
}

const blocksOf = (text: string, ...ranges: (readonly [number, number])[]): Map<string, BlockWords> =>
  new Map([['p1', { text, shared: ranges.map(([start, end]) => ({ start, end })) }]]);
const range = ([start, end]: readonly [number, number]) => ({ start, end });
const marked = (node: RootContent, text: string, ...ranges: [number, number][]): string =>
  short(markShared({ type: 'root', children: [node] }, blocksOf(text, ...ranges), 'a.mdx'));

describe('shared wording in the tree of a chapter', () => {
  it.each<[string, RootContent, string, [number, number][], string]>([
    ['nothing shared', paragraph('一二'), '一二', [], '<Paragraph>一二</>'],
    ['inside a text', paragraph('一二三四'), '一二三四', [[1, 3]], '<Paragraph>一[二三]四</>'],
    ['the whole text', paragraph('一二'), '一二', [[0, 2]], '<Paragraph>[一二]</>'],
    [
      'two stretches',
      paragraph('一二三四'),
      '一二三四',
      [
        [0, 1],
        [2, 4],
      ],
      '<Paragraph>[一]二[三四]</>',
    ],
    [
      'across the end of the lead',
      paragraph('——', lead('一二'), '三四'),
      '——一二三四',
      [[3, 5]],
      '<Paragraph>——<Lead>一[二]</>[三]四</>',
    ],
    [
      'over a link',
      paragraph('见', link('a.cn'), '。好'),
      '见a.cn。好',
      [[0, 6]],
      '<Paragraph>[见]<a>[a.cn]</>[。]好</>',
    ],
    ['markup characters', paragraph('PM<2.5>'), 'PM<2.5>', [[2, 4]], '<Paragraph>PM[<2].5></>'],
    ['a character of two units', paragraph('𠮷二'), '𠮷二', [[0, 2]], '<Paragraph>[𠮷]二</>'],
    [
      'across a line break in a cell',
      row(td('一', br, '二三')),
      '一\n二三',
      [[0, 3]],
      '<Row><td>[一]<br></>[二]三</></>',
    ],
    [
      'the second cell of a row',
      row(td('一'), '\n', td('二三')),
      '一\t二三',
      [[2, 4]],
      '<Row><td>一</>\n<td>[二三]</></>',
    ],
    [
      'across two cells',
      row(td('一二'), td('三四')),
      '一二\t三四',
      [[1, 4]],
      '<Row><td>一[二]</><td>[三]四</></>',
    ],
    ['an empty cell', row(td(), td('二'), td()), '\t二\t', [[1, 2]], '<Row><td></><td>[二]</><td></></>'],
    [
      'a merged cell, printed empty and without an element',
      row(td('8'), td('水')),
      '\t8\t水',
      [[3, 4]],
      '<Row><td>8</><td>[水]</></>',
    ],
  ])('%s', (_case, node, text, ranges, expected) => {
    expect(marked(node, text, ...ranges)).toBe(expected);
  });

  it.each<[string, [number, number][], [number, number][], string]>([
    ['repeated inside the plan only', [], [[1, 3]], '<Paragraph>一{二三}四</>'],
    ['shared, and repeated around it', [[1, 2]], [[0, 3]], '<Paragraph>{一}[二]{三}四</>'],
    ['nothing more than shared', [[1, 3]], [[1, 3]], '<Paragraph>一[二三]四</>'],
  ])(
    'marks what the plan repeats apart from what another one shares: %s',
    (_case, shared, repeated, expected) => {
      const words: BlockWords = {
        text: '一二三四',
        shared: shared.map(range),
        repeated: repeated.map(range),
      };
      const tree: Root = { type: 'root', children: [paragraph('一二三四')] };
      expect(short(markShared(tree, new Map([['p1', words]]), 'a.mdx'))).toBe(expected);
    },
  );

  it('is marked in blocks at any depth, and nowhere else', () => {
    const tree = jsx('Box', { id: 'b1' }, jsx('BoxTitle', { id: 'c1' }, '一二'), paragraph('一二'));
    expect(marked(tree, '一二', [0, 1])).toBe('<Box><BoxTitle>一二</><Paragraph>[一]二</></>');
  });

  it('leaves the tree that it was given as it was', () => {
    const tree: Root = { type: 'root', children: [paragraph('一二', lead('三'))] };
    const before = structuredClone(tree);
    markShared(tree, blocksOf('一二三', [0, 3]), 'a.mdx');
    expect(tree).toEqual(before);
  });

  it('loses no word, adds none, and marks what is shared, wherever the elements end', () => {
    const words = fc.string({ unit: fc.constantFrom('水', '0', '。', '<', ' ', '𠮷'), maxLength: 8 });
    const ranges = fc
      .tuple(fc.nat(24), fc.nat(24))
      .map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(words, words, words, ranges, (before, inside, after, [start, end]) => {
        const text = before + inside + after;
        const tree: Root = { type: 'root', children: [paragraph(before, lead(inside), after)] };
        const made = markShared(tree, blocksOf(text, [start, end]), 'a.mdx');
        const found = { all: '', shared: '' };
        const collect = (node: Root | RootContent, isShared: boolean): void => {
          if (node.type === 'text') {
            found.all += node.value;
            if (isShared) found.shared += node.value;
          } else if ('children' in node) {
            for (const child of node.children) collect(child, isShared || node.type === 'element');
          }
        };
        collect(made, false);
        expect(found).toEqual({ all: text, shared: text.slice(start, end) });
      }),
    );
  });
});

describe('words that are not those of the block', () => {
  const at = { start: { line: 12, column: 1 }, end: { line: 12, column: 9 } };

  it.each<[string, RootContent, string, string]>([
    ['others', paragraph('甲乙'), '甲丙', 'goes on with “甲乙” here, but with “甲丙”'],
    ['too few', paragraph('甲'), '甲丙', 'goes on with nothing more here, but with “丙”'],
    ['too many', paragraph('甲', lead('乙')), '甲', 'goes on with “乙” here, but with nothing more'],
    ['a line break too many', paragraph('甲', br, '乙'), '甲乙', 'goes on with “\n” here, but with “乙”'],
    ['a cell too few', row(td('甲')), '甲\t乙', 'goes on with nothing more here, but with “乙”'],
  ])('are refused: %s', (_case, node, text, message) => {
    expect(() => marked(node, text)).toThrow(message);
  });

  it('are reported with file and line, what differs, and what to do', () => {
    const node = { ...paragraph('甲乙'), position: at } as RootContent;
    expect(() => marked(node, '甲丙')).toThrowErrorMatchingInlineSnapshot(
      `[Error: a.mdx:12: block p1 goes on with “甲乙” here, but with “甲丙” in content/derived/data/blocks.json, so shared wording cannot be marked. Run \`npm run content\` to derive both again; if that does not help, fix scripts/derive/chapters/chapter-tree.ts.]`,
    );
  });

  it('are reported for a block that nobody knows', () => {
    const node = { ...jsx('Row', { id: 'r9' }, td('甲')), position: at } as RootContent;
    expect(() => marked(node, '甲')).toThrowErrorMatchingInlineSnapshot(
      `[Error: a.mdx:12: content/derived/data/blocks.json has no block “r9”. Run \`npm run content\` to derive both again.]`,
    );
  });
});

it('the plugin reads the words of the blocks once for all chapters', () => {
  let reads = 0;
  const plugin = rehypeSharedWording(() => {
    reads += 1;
    return blocksOf('一二', [0, 1]);
  });
  const chapters = ['1.mdx', '2.mdx'].map((path) =>
    short(plugin({ type: 'root', children: [paragraph('一二')] }, { path })),
  );
  expect(chapters).toEqual(['<Paragraph>[一]二</>', '<Paragraph>[一]二</>']);
  expect(reads).toBe(1);
});

it('the components that are marked are those that the pipeline writes', () => {
  const names = new Set<string>();
  const collect = (node: MarkdownRoot | MarkdownRoot['children'][number]): void => {
    if ('name' in node && typeof node.name === 'string') names.add(node.name);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  const text = { line: 1, lineEnd: 1, lead: null, subhead: false };
  const cell = { row: 0, column: 0, colspan: 1, rowspan: 1, line: 2, lineEnd: 2, text: '甲' };
  const table = { id: 'b1', line: 2, lineEnd: 2, title: '表', caption: null, header: ['甲'], notes: [] };
  const rows = [{ id: 'r1', line: 2, lineEnd: 2, role: 'data', printed: ['甲'], slots: [cell] } as const];
  collect(
    chapterTree({
      slug: '1',
      kind: 'body',
      heading: null,
      line: 1,
      lineEnd: 2,
      items: [
        { type: 'text', kind: 'paragraph', id: 'p1', text: '一', ...text },
        { type: 'table', kind: 'projects', nameColumn: -1, rows, ...table },
      ],
    }),
  );
  expect([...names]).toEqual(expect.arrayContaining(['Paragraph', 'Row']));
});
