import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { Box, Chapter, ChapterItem, Heading, RowBlock, Table, TextBlock } from '../document/document.ts';

type Attributes = Record<string, string | number | boolean | null>;

/**
 * Builds the syntax tree of a chapter's MDX: components that contain the plan's text.
 * Names and attributes of the components are those of `src/components/edition/`.
 */
export function chapterTree(chapter: Chapter): Root {
  const heading = chapter.heading ? [headingNode(chapter.heading)] : [];
  return { type: 'root', children: [...heading, ...chapter.items.map(itemNode)] };
}

function itemNode(item: ChapterItem): RootContent {
  switch (item.type) {
    case 'heading':
      return headingNode(item);
    case 'text':
      return textNode(item, componentOf[item.kind]);
    case 'table':
      return tableNode(item);
    case 'box':
      return boxNode(item);
  }
}

const componentOf = {
  paragraph: 'Paragraph',
  note: 'Note',
  caption: 'Caption',
  title: 'Title',
  signature: 'Signature',
} as const;

function headingNode({ id, line, lineEnd, level, number, title }: Heading): Paragraph {
  return inline('Heading', { id, lines: lines(line, lineEnd), level, number }, words(title));
}

function textNode({ id, line, lineEnd, text, lead, subhead }: TextBlock, component: string): Paragraph {
  const content = lead
    ? [
        ...words(text.slice(0, lead.start)),
        element('Lead', {}, words(text.slice(lead.start, lead.end))),
        ...words(text.slice(lead.end)),
      ]
    : words(text);
  return inline(component, { id, lines: lines(line, lineEnd), subhead }, content);
}

function boxNode({ id, caption, paragraphs }: Box): MdxJsxFlowElement {
  return flow('Box', { id }, [
    textNode(caption, 'BoxTitle'),
    ...paragraphs.map((paragraph) => textNode(paragraph, 'Paragraph')),
  ]);
}

function tableNode(table: Table): MdxJsxFlowElement {
  const { id, kind, title, caption, rows, notes } = table;
  const figures = figureColumns(table);
  const isHeader = (row: RowBlock): boolean => row.role === 'header';
  const rowNodes = (part: readonly RowBlock[]): MdxJsxFlowElement[] =>
    part.map((row) => rowNode(row, rows.indexOf(row), table, figures));
  return flow('TableFigure', { id, kind }, [
    flow('DataTable', { title, captioned: caption !== null }, [
      ...(caption ? [textNode(caption, 'Caption')] : []),
      flow('thead', {}, rowNodes(rows.filter(isHeader))),
      flow('tbody', {}, rowNodes(rows.filter((row) => !isHeader(row)))),
    ]),
    ...notes.map((note) => textNode(note, 'Note')),
  ]);
}

/** A figure, or a mark in place of one: set in tabular digits and centred. */
const figure = /^[\d\s.,[\]≤≥≧<>+\-—/*ⅠⅡⅢⅣⅤ类%％]+$/;

function isFigure(text: string, inFigures: boolean): boolean {
  return figure.test(text) || (inFigures && text !== '' && [...text].length <= longestAmongFigures);
}

/** Longest text that still looks right in a column of centred figures (由重庆市下达, 99以上). */
const longestAmongFigures = 10;

/** Columns of figures: most of their cells are figures, or all of them are as short as figures. */
function figureColumns({ header, rows, nameColumn }: Table): Set<number> {
  const columns = new Set<number>();
  for (const column of header.keys()) {
    const cells = rows
      .filter((row) => row.role === 'data')
      .map((row) => row.slots[column]?.text ?? '')
      .filter((text) => text !== '');
    const figures = cells.filter((text) => figure.test(text)).length;
    const allShort = cells.every((text) => [...text].length <= longestAmongFigures);
    if (column !== nameColumn && figures > 0 && (figures * 2 > cells.length || allShort)) columns.add(column);
  }
  return columns;
}

function rowNode(
  row: RowBlock,
  index: number,
  table: Table,
  figures: ReadonlySet<number>,
): MdxJsxFlowElement {
  const { nameColumn } = table;
  const cells: PhrasingContent[] = [];
  row.slots.forEach((cell, column) => {
    if (cell.row !== index || cell.column !== column) return;
    const { colspan, rowspan, text } = cell;
    const spans = { colspan: colspan > 1 && String(colspan), rowspan: rowspan > 1 && String(rowspan) };
    const scope =
      row.role === 'header'
        ? colspan > 1
          ? 'colgroup'
          : 'col'
        : row.role === 'group' && text !== '' && !figure.test(text)
          ? 'rowgroup'
          : column === nameColumn && text !== '' && (rowspan === 1 || colspan === 1)
            ? 'row'
            : null;
    const attributes = scope
      ? { scope: scope === 'row' && rowspan > 1 ? 'rowgroup' : scope, ...spans }
      : { ...spans, class: isFigure(text, row.role === 'data' && figures.has(column)) && 'figure' };
    cells.push({ type: 'text', value: '\n' }, element(scope ? 'th' : 'td', attributes, cellWords(text)));
  });
  // The cells of a row form one paragraph of inline elements, one per line; MDX unwraps such a paragraph.
  const content: Paragraph = { type: 'paragraph', children: cells.slice(1) };
  return flow('Row', { id: row.id, lines: lines(row.line, row.lineEnd), kind: row.role }, [content]);
}

function cellWords(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((part, index) => (index === 0 ? words(part) : [element('br', {}, []), ...words(part)]));
}

/**
 * The plan's words as inline nodes. A bare URL becomes a link node: inside a text node it would be
 * linked again when the MDX is read, and the link would swallow the Chinese punctuation after it.
 */
function words(text: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.matchAll(bareUrl)) {
    const [url] = match;
    if (match.index > end) nodes.push({ type: 'text', value: text.slice(end, match.index) });
    const target = /^[a-z]+:/i.test(url) ? url : url.includes('@') ? `mailto:${url}` : `http://${url}`;
    nodes.push({ type: 'link', url: target, children: [{ type: 'text', value: url }] });
    end = match.index + url.length;
  }
  if (end < text.length) nodes.push({ type: 'text', value: text.slice(end) });
  return nodes;
}

const bareUrl = /(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'*+,;=%]*[\w/#=]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

function lines(line: number, lineEnd: number): string {
  return `${String(line)}-${String(lineEnd)}`;
}

function attributeNodes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).flatMap(([name, value]): MdxJsxAttribute[] => {
    if (value === null || value === false) return [];
    if (value === true) return [{ type: 'mdxJsxAttribute', name, value: null }];
    if (typeof value === 'string') return [{ type: 'mdxJsxAttribute', name, value }];
    const expression = { type: 'mdxJsxAttributeValueExpression', value: String(value) } as const;
    return [{ type: 'mdxJsxAttribute', name, value: expression }];
  });
}

function element(name: string, attributes: Attributes, children: PhrasingContent[]): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributeNodes(attributes), children };
}

/** A component on its own line, with text in it. */
function inline(name: string, attributes: Attributes, children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: [element(name, attributes, children)] };
}

function flow(
  name: string,
  attributes: Attributes,
  children: (Paragraph | MdxJsxFlowElement)[],
): MdxJsxFlowElement {
  return { type: 'mdxJsxFlowElement', name, attributes: attributeNodes(attributes), children };
}
