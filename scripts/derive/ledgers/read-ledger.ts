import type { BlockRecord } from '../../../src/model/block.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { ProjectRecord } from '../../../src/model/project.ts';
import type { Table, TableRow } from '../../../src/model/table.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import type { AgencyWords } from '../../inputs/agency-words.ts';
import type { LedgerColumn, LedgerWords } from '../../inputs/ledger-words.ts';
import type { Mention } from '../agencies/agency-records.ts';
import type { Region } from '../agencies/name-agency.ts';
import { readAgencies, type ReadAgency } from '../agencies/read-agencies.ts';
import { type ReadAmount, inTenThousand, readAmount } from './read-amount.ts';
import { type LedgerColumns, readLedgerColumns } from './read-ledger-columns.ts';

/** What the ledgers of a plan are read with. */
export interface LedgerReading {
  /** Path of the plan’s text, for messages. */
  readonly file: string;
  readonly region: Region;
  readonly blocks: ReadonlyMap<string, BlockRecord>;
  readonly words: LedgerWords;
  readonly agencies: AgencyWords;
}

/** A row of any ledger, with the columns that only some have. */
export type ReadRow = Omit<ProjectRecord, 'id'> & {
  readonly task: string | null;
  readonly basedOn: string | null;
};

/** A sum that a ledger prints: of a category, or of all (`category: null`). */
export interface PrintedSum {
  readonly category: string | null;
  readonly value: number;
  readonly raw: string;
  readonly source: Evidence;
}

export interface ReadLedger {
  readonly rows: readonly ReadRow[];
  readonly sums: readonly PrintedSum[];
  readonly mentions: readonly Mention[];
}

/** A row that is being read, and the line of its investment’s cell. */
interface OpenRow {
  row: ReadRow;
  readonly investmentLine: number;
}

const numbering = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/;

/**
 * Reads a ledger row by row. A row whose number is merged with that above continues it; a row with a number of its
 * own is a record of its own, even where it shares name and investment with the one above: the amount stays with the
 * first. Group rows name the category below them, total rows are sums.
 *
 * @throws InputProblem for a table without names
 */
export function readLedger(table: Table, reading: LedgerReading): ReadLedger {
  const columns = readLedgerColumns(table, reading.words, reading.file);
  const open: OpenRow[] = [];
  const sums: PrintedSum[] = [];
  const mentions = new Map<string, Mention>();
  let category: string | null = null;
  for (const row of table.rows) {
    const cells = cellsOf(row, columns, reading);
    if (row.role === 'group') category = withoutNumber(cells.text('name') ?? '');
    if (row.role !== 'data') {
      const isPart = row.role === 'group' || row.cells.some(({ text }) => isSubtotal(text, reading.words));
      const amount = cells.amount('investment');
      if (amount) {
        sums.push({
          category: isPart ? category : null,
          value: amount.value,
          raw: cells.text('investment') ?? '',
          source: evidenceOf(row, cells.text('investment') ?? '', reading),
        });
      }
      continue;
    }
    const last = open.at(-1);
    if (last && cells.isMerged('no') && cells.isMerged('name')) {
      last.row = continued(last.row, row, cells, reading);
      continue;
    }
    category = cells.text('category') ?? category;
    const read = readRow(table, row, { cells, columns, category }, reading);
    const shared = open.find(
      ({ investmentLine }) => cells.isMerged('investment') && investmentLine === cells.line('investment'),
    );
    const key = shared ? rowKey(shared.row) : null;
    open.push({ row: { ...read, investmentWith: key }, investmentLine: cells.line('investment') });
    for (const column of ['leads', 'partners'] as const) {
      for (const agency of agenciesOf(cells.text(column), reading)) {
        const at = `${column} ${String(cells.line(column))} ${agency.name}`;
        if (!mentions.has(at)) mentions.set(at, { agency, source: evidenceOf(row, agency.printed, reading) });
      }
    }
  }
  return { rows: open.map(({ row }) => row), sums, mentions: [...mentions.values()] };
}

/** What a row is told apart by, until it has an id: its first block. */
export function rowKey({ rows }: Pick<ReadRow, 'rows'>): string {
  return rows[0] ?? '';
}

/** The cells of a row by what they hold. */
interface Cells {
  /** Words of a cell without line breaks, those of merged cells too; `null` for an empty or missing one. */
  readonly text: (column: LedgerColumn) => string | null;
  readonly line: (column: LedgerColumn) => number;
  /** Whether a cell is merged with one above. */
  readonly isMerged: (column: LedgerColumn) => boolean;
  /** The amount in a cell of the row’s own. */
  readonly amount: (column: LedgerColumn) => ReadAmount | null;
}

function cellsOf(row: TableRow, { at, unit }: LedgerColumns, { words }: LedgerReading): Cells {
  const cellAt = (column: LedgerColumn) => row.cells[at.get(column) ?? -1];
  const text = (column: LedgerColumn): string | null =>
    cellAt(column)
      ?.text.replaceAll(/\s*\n\s*/g, '')
      .trim() || null;
  const line = (column: LedgerColumn): number => cellAt(column)?.line ?? row.line;
  const isMerged = (column: LedgerColumn): boolean => line(column) < row.line;
  const amount = (column: LedgerColumn): ReadAmount | null =>
    isMerged(column)
      ? null
      : readAmount(text(column) ?? '', unit.get(column) ?? unit.get('investment') ?? null, words);
  return { text, line, isMerged, amount };
}

const columnFields = [
  ['category', 'category'],
  ['name', 'name'],
  ['content', 'content'],
  ['task', 'task'],
  ['investment', 'investment'],
  ['leads', 'leads'],
  ['partners', 'partners'],
  ['place', 'place'],
  ['years', 'years'],
  ['note', 'note'],
  ['basedOn', 'basedOn'],
] as const satisfies readonly (readonly [LedgerColumn, string])[];

function readRow(
  table: Table,
  row: TableRow,
  { cells, columns, category }: { cells: Cells; columns: LedgerColumns; category: string | null },
  reading: LedgerReading,
): ReadRow {
  const investment = cells.amount('investment');
  const parts = (['fiscal', 'social', 'other'] as const).map(
    (column) => [column, cells.amount(column)] as const,
  );
  const hasFunding = ['fiscal', 'social', 'other'].some((column) => columns.at.has(column as LedgerColumn));
  const sum = parts.reduce((total, [, part]) => total + (part?.value ?? 0), 0);
  const [first, last] = yearsOf(cells.text('years'));
  const name = cells.text('name') ?? '';
  const own = (['name', 'content', 'no'] as const).find(
    (column) => !cells.isMerged(column) && cells.text(column),
  );
  const block = reading.blocks.get(row.block);
  if (!block) throw new Error(`The row in line ${String(row.line)} of ${reading.file} belongs to no block.`);
  return {
    plan: table.plan,
    table: table.id,
    no: cells.text('no'),
    category,
    name,
    content: cells.text('content'),
    investment: investment?.value ?? null,
    investmentRaw: cells.isMerged('investment') ? null : cells.text('investment'),
    investmentWith: null,
    funding: hasFunding
      ? (Object.fromEntries(
          parts.map(([column, part]) => [column, part?.value ?? null]),
        ) as ReadRow['funding'])
      : null,
    fundingRaw: parts.flatMap(([, part]) => part?.detail ?? []).join('；') || null,
    fundingDifference: hasFunding && investment ? inTenThousand(investment.value - sum) : null,
    leads: agenciesOf(cells.text('leads'), reading).map((agency) => agency.name),
    leadsRaw: cells.text('leads'),
    partners: agenciesOf(cells.text('partners'), reading).map((agency) => agency.name),
    partnersRaw: cells.text('partners'),
    place: cells.text('place'),
    years: cells.text('years'),
    yearStart: first,
    yearEnd: last,
    note: cells.text('note'),
    provisional: provisionalWords(cells, columns, reading.words),
    merged: columnFields.flatMap(([column, name]) =>
      columns.at.has(column) && cells.isMerged(column) && cells.text(column) !== null ? [name] : [],
    ),
    further: columns.further.flatMap(({ head, index }) => {
      const text = row.cells[index]?.text.replaceAll(/\s*\n\s*/g, '').trim() ?? '';
      return text === '' ? [] : [{ column: head, text }];
    }),
    rows: [row.block],
    topic: block.topic,
    basis: 'rule',
    task: cells.text('task'),
    basedOn: cells.text('basedOn'),
    source: evidenceOf(row, (own && cells.text(own)) ?? name, reading),
  };
}

/** A record with the content of a row that continues it. */
function continued(record: ReadRow, row: TableRow, cells: Cells, reading: LedgerReading): ReadRow {
  const content = cells.isMerged('content') ? null : cells.text('content');
  return {
    ...record,
    content: [record.content, content].filter((each) => each !== null).join('\n') || null,
    rows: [...record.rows, row.block],
    source: { ...record.source, lineEnd: reading.blocks.get(row.block)?.lineEnd ?? record.source.lineEnd },
  };
}

function agenciesOf(list: string | null, { region, agencies }: LedgerReading): ReadAgency[] {
  return readAgencies(list ?? '', region, agencies);
}

/** What the print says is not final: of all amounts in the head, of a row in its note or a clause of its content. */
function provisionalWords(cells: Cells, { provisional }: LedgerColumns, words: LedgerWords): string[] {
  const says = (text: string): boolean => words.provisional.some((word) => text.includes(word));
  const note = cells.text('note');
  const clauses = (cells.text('content') ?? '').split(/[，；。]/);
  return [
    ...(cells.amount('investment') ? provisional : []),
    ...(note !== null && says(note) ? [note] : []),
    ...clauses.filter(says),
  ];
}

function yearsOf(text: string | null): [first: number | null, last: number | null] {
  const [, first, last] = /^(\d{4})年?(?:[-－—–~～至]+(\d{4})年?)?$/.exec(squeeze(text ?? '')) ?? [];
  return first === undefined ? [null, null] : [Number(first), Number(last ?? first)];
}

function withoutNumber(name: string): string | null {
  return name.replace(numbering, '').trim() || null;
}

function isSubtotal(text: string, { subtotals }: LedgerWords): boolean {
  return subtotals.includes(squeeze(text));
}

function evidenceOf({ block }: TableRow, quote: string, { blocks, file }: LedgerReading): Evidence {
  const found = blocks.get(block);
  if (!found) throw new Error(`A row of ${file} belongs to no block (${block}).`);
  const { plan, line, lineEnd, url } = found;
  return { plan, line, lineEnd, block, url, quote };
}
