import type { BlockRecord } from '../../../src/model/block.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { headingText } from '../../../src/model/heading-text.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';
import type { TableRecord } from '../../../src/model/table.ts';
import type {
  Box,
  Chapter,
  Heading,
  PlanDocument,
  RowBlock,
  Table,
  TextBlock,
} from '../document/document.ts';

/** The records of one plan, in the order of its text. */
export interface PlanRecords {
  readonly outline: OutlineRecord[];
  readonly blocks: BlockRecord[];
  readonly tables: TableRecord[];
}

/** A heading and a block before they have a topic (assign-topics.ts). */
export type UnassignedHeading = Omit<OutlineRecord, 'topic'> & { readonly topic: null };
export type UnassignedBlock = Omit<BlockRecord, 'topic' | 'alsoTopics' | 'topicBasis'> & {
  readonly topic: null;
};

/** The records of one plan, before what they are about is known. */
export interface UnassignedRecords {
  readonly outline: UnassignedHeading[];
  readonly blocks: UnassignedBlock[];
  readonly tables: TableRecord[];
}

/** Words of a table row: its printed cells, parted by tabs. */
export function rowText(row: Pick<RowBlock, 'printed'>): string {
  return row.printed.join('\t');
}

/**
 * Flattens a document into the records that we publish.
 *
 * @returns records that fulfil the schemas in `src/model`, but for their topics
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
        tables.push(boxRecord(item));
        break;
      case 'table':
        if (item.caption) addText(item.caption, item.id);
        for (const row of item.rows) addRow(row, item.id);
        for (const note of item.notes) addText(note, item.id);
        tables.push(tableRecord(item));
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

  function tableRecord(table: Table): TableRecord {
    const body = table.rows.filter((row) => row.role !== 'header');
    const titled = table.caption ?? chapter.heading ?? table;
    return {
      plan,
      id: table.id,
      title: table.title,
      kind: table.kind,
      chapter: chapter.slug,
      section,
      header: [...table.header],
      rows: body.map((row) => row.slots.map((cell) => cell.text)),
      rowLines: body.map((row) => row.line),
      rowBlocks: body.map((row) => row.id),
      rowRoles: body.map((row) => row.role as Exclude<typeof row.role, 'header'>),
      cellLines: body.map((row) => row.slots.map((cell) => cell.line)),
      notes: table.notes.map((note) => note.text),
      line: table.line,
      lineEnd: table.lineEnd,
      url: urlOf(table.id),
      source: evidenceOf(titled, table.title),
    };
  }

  function boxRecord(box: Box): TableRecord {
    const { paragraphs } = box;
    return {
      plan,
      id: box.id,
      title: box.title,
      kind: 'box',
      chapter: chapter.slug,
      section,
      header: [],
      rows: paragraphs.map(({ text }) => [text]),
      rowLines: paragraphs.map(({ line }) => line),
      rowBlocks: paragraphs.map(({ id }) => id),
      rowRoles: paragraphs.map(() => 'data'),
      cellLines: paragraphs.map(({ line }) => [line]),
      notes: [],
      line: box.line,
      lineEnd: box.lineEnd,
      url: urlOf(box.id),
      source: evidenceOf(box.caption, box.title),
    };
  }
}
