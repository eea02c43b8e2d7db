import type { BlockRecord } from '../../../src/model/block.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { headingText } from '../../../src/model/heading-text.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';
import type { Table, TableRow } from '../../../src/model/table.ts';
import type {
  Box,
  Chapter,
  Heading,
  PlanDocument,
  RowBlock,
  Table as PrintedTable,
  TextBlock,
} from '../document/document.ts';

/** The records of one plan, in the order of its text. */
export interface PlanRecords {
  readonly outline: OutlineRecord[];
  readonly blocks: BlockRecord[];
  readonly tables: Table[];
}

/** A heading and a block before topics are assigned (../topics/assign-topics.ts). */
export type UnassignedHeading = Omit<OutlineRecord, 'topic'> & { readonly topic: null };
export type UnassignedBlock = Omit<
  BlockRecord,
  'topic' | 'alsoTopics' | 'topicBasis' | 'topicConfidence' | 'topicReviewed'
> & {
  readonly topic: null;
};

/** The records of one plan before topics are assigned. */
export interface UnassignedRecords {
  readonly outline: UnassignedHeading[];
  readonly blocks: UnassignedBlock[];
  readonly tables: Table[];
}

/** Words of a table row: its printed cells, separated by tabs. */
export function rowText(row: Pick<RowBlock, 'printed'>): string {
  return row.printed.join('\t');
}

/**
 * Flattens a document into the records that we publish.
 *
 * @returns records that satisfy the schemas in `src/model`, except for their topics
 */
export function makeRecords({ plan, chapters }: PlanDocument): UnassignedRecords {
  const records: UnassignedRecords = { outline: [], blocks: [], tables: [] };
  for (const chapter of chapters) addChapter(plan, chapter, records);
  return records;
}

function addChapter(plan: string, chapter: Chapter, { outline, blocks, tables }: UnassignedRecords): void {
  const chapterId = chapter.heading?.id ?? null;
  let section: string | null = chapterId;
  if (chapter.heading) outline.push(outlineRecord(chapter.heading, null));
  for (const item of chapter.items) {
    switch (item.type) {
      case 'heading':
        outline.push(outlineRecord(item, chapterId));
        section = item.id;
        break;
      case 'text':
        addText(item, null);
        break;
      case 'box':
        addText(item.caption, item.id);
        for (const paragraph of item.paragraphs) addText(paragraph, item.id);
        tables.push(tableOfBox(item));
        break;
      case 'table':
        if (item.caption) addText(item.caption, item.id);
        for (const row of item.rows) addRow(row, item.id);
        for (const note of item.notes) addText(note, item.id);
        tables.push(tableOf(item));
        break;
    }
  }

  function evidenceOf(block: { id: string; line: number; lineEnd: number }, quote: string): Evidence {
    const { line, lineEnd, id } = block;
    return { plan, line, lineEnd, block: id, url: urlOf(id), quote };
  }

  function urlOf(id: string): string {
    return `/plans/${plan}/${chapter.slug}/#${id}`;
  }

  function outlineRecord(heading: Heading, parent: string | null): UnassignedHeading {
    const { id, level, number, title, line, lineEnd } = heading;
    return {
      plan,
      id,
      level,
      number,
      title,
      chapter: chapter.slug,
      kind: chapter.kind,
      topic: null,
      line,
      lineEnd,
      parent,
      url: urlOf(id),
      source: evidenceOf(heading, headingText(heading)),
    };
  }

  function addText(block: TextBlock, table: string | null): void {
    const { id, kind, line, lineEnd, text, lead, subhead } = block;
    addBlock({
      id,
      kind,
      table,
      line,
      lineEnd,
      lead: lead && text.slice(lead.start, lead.end),
      label: subhead,
      text,
      cells: null,
    });
  }

  function addRow(row: RowBlock, table: string): void {
    const { id, line, lineEnd, printed } = row;
    addBlock({
      id,
      kind: 'row',
      table,
      line,
      lineEnd,
      lead: null,
      label: false,
      text: rowText(row),
      cells: [...printed],
    });
  }

  function addBlock(
    block: Pick<
      BlockRecord,
      'id' | 'kind' | 'table' | 'line' | 'lineEnd' | 'lead' | 'label' | 'text' | 'cells'
    >,
  ): void {
    const { id, kind, table, ...rest } = block;
    blocks.push({
      plan,
      id,
      kind,
      chapter: chapter.slug,
      section,
      table,
      ...rest,
      topic: null,
      url: urlOf(id),
      source: evidenceOf(block, block.text),
    });
  }

  function tableOf(printed: PrintedTable): Table {
    const titled = printed.caption ?? chapter.heading ?? printed;
    return {
      plan,
      id: printed.id,
      title: printed.title,
      kind: printed.kind,
      chapter: chapter.slug,
      section,
      header: [...printed.header],
      rows: printed.rows.flatMap(({ id, line, role, slots }): TableRow[] =>
        role === 'header' ? [] : [{ block: id, line, role, cells: slots }],
      ),
      notes: printed.notes.map((note) => note.text),
      line: printed.line,
      lineEnd: printed.lineEnd,
      url: urlOf(printed.id),
      source: evidenceOf(titled, printed.title),
    };
  }

  /** A box has no header, and one row per paragraph. */
  function tableOfBox({ id, title, caption, paragraphs, line, lineEnd }: Box): Table {
    return {
      plan,
      id,
      title,
      kind: 'box',
      chapter: chapter.slug,
      section,
      header: [],
      rows: paragraphs.map((paragraph) => ({
        block: paragraph.id,
        line: paragraph.line,
        role: 'data',
        cells: [{ text: paragraph.text, line: paragraph.line }],
      })),
      notes: [],
      line,
      lineEnd,
      url: urlOf(id),
      source: evidenceOf(caption, title),
    };
  }
}
