import type { BlockRecord } from '../../../src/model/block.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';
import type { Table, TableKind } from '../../../src/model/table.ts';
import type { TopicId } from '../../../src/model/topic.ts';
import type { TopicVocabulary } from '../../inputs/topic-words.ts';

/** A heading or a block as the rules on topics see it: its words, each with the place where they stand. */
export interface Passage {
  readonly id: string;
  /** Its lead; the name of what a row is about; a heading itself. Empty where it has none. */
  readonly lead: string;
  /** What it says. Of a row only the columns that tell what it is about. */
  readonly text: string;
  /** The label above it in its box, the category of its row. */
  readonly label: string;
  /** The titles of section and chapter above it; none for a row of a ledger, which may stand below any. */
  readonly titles: readonly string[];
  /** The topic that its place gives it, whatever its words say. */
  readonly frame: TopicId | null;
  /** Whether it may have further topics: the name of an indicator in a table speaks of one thing. */
  readonly mayHaveMore: boolean;
  /** Ids of the blocks that it stands above as caption or label. */
  readonly below: readonly string[];
}

type Words = Pick<TopicVocabulary, 'topics' | 'otherwise' | 'columns'>;
type Heading = Pick<OutlineRecord, 'id' | 'title' | 'parent'>;
type Headings = ReadonlyMap<string, Heading>;
type Block = Pick<BlockRecord, 'id' | 'kind' | 'section' | 'table' | 'lead' | 'label' | 'text'>;

/** What the rules look at; whether topics are known already does not matter. */
export interface RecordsToRead {
  readonly outline: readonly Heading[];
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
}

/** Tables of one subject are told by their place, whole ledgers by their rows alone. */
const ledgers: readonly TableKind[] = ['projects', 'policies', 'highlights'];
const numberedLabel = /^（[一二三四五六七八九十]+）[^。]{1,30}。?$/;

/**
 * The passages of a plan, in the order of its text: first the headings, then the blocks.
 *
 * @param vocabulary which headings frame what is below, which columns tell what a row is about
 */
export function passagesOf({ outline, blocks, tables }: RecordsToRead, vocabulary: Words): Passage[] {
  const headings: Headings = new Map(outline.map((heading) => [heading.id, heading]));
  const tableOf = new Map(tables.map((table) => [table.id, table]));
  const labels = labelsOf(blocks, tableOf);
  return [
    ...outline.map((heading): Passage => {
      const [, ...above] = headingsFrom(heading.id, headings);
      return {
        ...{ id: heading.id, lead: heading.title, text: '', label: '', below: [], mayHaveMore: false },
        titles: above.map(({ title }) => title),
        frame: framedBy([heading, ...above], vocabulary),
      };
    }),
    ...blocks.map((block): Passage => {
      const table = block.table === null ? undefined : tableOf.get(block.table);
      const above = headingsFrom(block.section, headings);
      const { lead, text, category } = subjectOf(block, table, vocabulary);
      return {
        ...{ id: block.id, lead, text, label: category || (labels.above.get(block.id) ?? '') },
        titles: table && ledgers.includes(table.kind) ? [] : above.map(({ title }) => title),
        frame: frameOf(block, table, above, vocabulary),
        mayHaveMore: block.kind !== 'row' || table?.kind !== 'indicators',
        below: labels.below.get(block.id) ?? [],
      };
    }),
  ];
}

/** A heading and those above it. */
function headingsFrom(id: string | null, headings: Headings): Heading[] {
  const heading = id === null ? undefined : headings.get(id);
  return heading ? [heading, ...headingsFrom(heading.parent, headings)] : [];
}

/** The topic that a block has by its place. Tables of indicators are of goals, as what stands before any heading. */
function frameOf(
  block: Block,
  table: Table | undefined,
  above: readonly Heading[],
  vocabulary: Words,
): TopicId | null {
  if (above.length === 0 || table?.kind === 'indicators') return vocabulary.otherwise;
  const opened = vocabulary.topics.find(({ openings }) =>
    openings.some((words) => block.text.startsWith(words)),
  );
  return opened?.id ?? framedBy(above, vocabulary);
}

/** The topic that one of the headings gives to all below: the highest of them decides. */
function framedBy(headings: readonly Heading[], { topics }: Words): TopicId | null {
  for (const { title } of [...headings].reverse()) {
    const topic = topics.find(({ frames }) => frames.some((word) => title.includes(word)));
    if (topic) return topic.id;
  }
  return null;
}

/** What a block is about: a paragraph all that it says, a row the columns that are not about money, people and places. */
function subjectOf(
  block: Block,
  table: Table | undefined,
  { columns }: Words,
): { lead: string; text: string; category: string } {
  const row = block.kind === 'row' ? table?.rows.find((each) => each.block === block.id) : undefined;
  if (!table || !row) return { lead: block.lead ?? '', text: block.text, category: '' };
  const isOf = (words: readonly string[], at: number): boolean =>
    words.some((word) => (table.header[at] ?? '').includes(word));
  const told = row.cells
    .map(({ text }, at) => ({ text, at }))
    .filter(({ text, at }) => text !== '' && !isOf(columns.apart, at));
  const join = (cells: readonly { text: string }[]): string => cells.map(({ text }) => text).join('\t');
  const categories = told.filter(({ at }) => isOf(columns.categories, at));
  const names = told.filter((cell) => !categories.includes(cell) && isOf(columns.names, cell.at));
  return { lead: join(names.length > 0 ? names : told), text: join(told), category: join(categories) };
}

/** Block → the label above it, and caption or label → the blocks below it, each within its table or box. */
function labelsOf(
  blocks: readonly Block[],
  tableOf: ReadonlyMap<string, Table>,
): { above: Map<string, string>; below: Map<string, string[]> } {
  const above = new Map<string, string>();
  const below = new Map<string, string[]>();
  let [table, caption, label]: [string | null, string[], { text: string; below: string[] } | null] = [
    null,
    [],
    null,
  ];
  for (const block of blocks) {
    if (block.table !== table) [table, caption, label] = [block.table, [], null];
    if (block.table === null) continue;
    const groups = tableOf.get(block.table)?.rows.filter(({ role }) => role === 'group') ?? [];
    const isGroup = groups.some((row) => row.block === block.id);
    if (block.kind === 'caption') {
      caption = [];
      below.set(block.id, caption);
    } else if (isGroup || block.label || (block.kind === 'paragraph' && numberedLabel.test(block.text))) {
      label = { text: block.text, below: [] };
      // The row that names a group of rows says so itself; a label in a box says little without what it stands above.
      if (!isGroup) below.set(block.id, label.below);
    } else {
      caption.push(block.id);
      label?.below.push(block.id);
      if (label) above.set(block.id, label.text);
    }
  }
  return { above, below };
}
