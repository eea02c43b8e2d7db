import type { Nodes } from 'mdast';
import { readChapterBody } from '../../../check/read-chapter.ts';

/** A chapter as every documentation tool can build it. */
export interface PlainChapter {
  /** Markdown without components. */
  readonly markdown: string;
  /** The words alone, a block a line. */
  readonly text: string;
}

/** Elements of a chapter that hold one line of text. */
const lines = new Set(['Paragraph', 'BoxTitle', 'Caption', 'Title', 'Note', 'Signature']);

/**
 * Rewrites a derived chapter as plain markdown: headings, paragraphs and tables, with the words unchanged.
 *
 * @param file the whole `.mdx` file, with its front matter
 * @param title the heading of the page, for a chapter that begins without one
 */
export function plainChapter(file: string, title: string): PlainChapter {
  const blocks = blocksOf(readChapterBody(file));
  const [first] = blocks;
  if (first?.level !== 1) blocks.unshift({ level: 1, rows: [[title]] });
  return {
    markdown: `${blocks.map(writeBlock).join('\n\n')}\n`,
    text: blocks.map(({ rows }) => rows.map((cells) => cells.join('\t')).join('\n')).join('\n'),
  };
}

/** A heading (with its level), a paragraph (level 0, one cell) or a table. */
interface Block {
  readonly level: number;
  readonly rows: readonly (readonly string[])[];
}

function blocksOf(node: Nodes): Block[] {
  const name = 'name' in node ? node.name : null;
  if (name === 'Heading') {
    const number = attribute(node, 'number') ?? '';
    return [{ level: levelOf(node), rows: [[`${number}${number === '' ? '' : ' '}${wordsOf(node)}`]] }];
  }
  if (name !== null && lines.has(name)) return [{ level: 0, rows: [[wordsOf(node)]] }];
  if (name === 'DataTable') return [{ level: 0, rows: rowsOf(node) }];
  return 'children' in node ? node.children.flatMap(blocksOf) : [];
}

function rowsOf(node: Nodes): string[][] {
  if (!('children' in node)) return [];
  const cells = node.children.filter((child) => 'name' in child && /^t[dh]$/.test(child.name ?? ''));
  if (cells.length > 0) return [cells.map(wordsOf)];
  return node.children.flatMap(rowsOf);
}

/** The words of an element; a break in it is a space. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break' || ('name' in node && node.name === 'br')) return ' ';
  return 'children' in node ? node.children.map(wordsOf).join('').replaceAll(/\s+/g, ' ').trim() : '';
}

function attribute(node: Nodes, name: string): string | null {
  if (!('attributes' in node) || !Array.isArray(node.attributes)) return null;
  const found = node.attributes.find((each) => 'name' in each && each.name === name);
  if (typeof found?.value === 'string') return found.value;
  return found?.value?.value ?? null;
}

function levelOf(node: Nodes): number {
  return Math.min(6, Math.max(1, Number(attribute(node, 'level') ?? 1)));
}

function writeBlock({ level, rows }: Block): string {
  const [first = [], ...others] = rows;
  if (rows.length <= 1 && first.length <= 1) {
    return `${'#'.repeat(level)}${level > 0 ? ' ' : ''}${escapeMarkdown(first[0] ?? '')}`;
  }
  const width = Math.max(...rows.map((row) => row.length));
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => escapeMarkdown(row[index] ?? '')).join(' | ')} |`;
  return [line(first), `|${' --- |'.repeat(width)}`, ...others.map(line)].join('\n');
}

/**
 * Writes words so that markdown shows them as they are. Braces are followed by an empty comment, since the tools take
 * `{{ }}` for a variable and `{#id}` for an attribute, escaped or not.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]()#+\-.!|~>:]/g, String.raw`\$&`)
    .replaceAll('{', '{<!-- -->');
}
