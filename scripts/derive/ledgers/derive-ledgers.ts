import type { AgencyRecord } from '../../../src/model/agency.ts';
import type { HighlightRecord } from '../../../src/model/highlight.ts';
import type { InvestmentRecord } from '../../../src/model/investment.ts';
import type { PolicyRecord } from '../../../src/model/policy.ts';
import type { ProjectRecord } from '../../../src/model/project.ts';
import type { StatementRecord } from '../../../src/model/statement.ts';
import type { Table } from '../../../src/model/table.ts';
import { checkQuotes } from '../../check/quotes.ts';
import type { PlanInput, Vocabularies } from '../../inputs/inputs.ts';
import { agencyRecords, type Mention } from '../agencies/agency-records.ts';
import { type AddressedKind, createIds } from '../document/stable-ids.ts';
import type { PlanRecords } from '../records/plan-records.ts';
import { readProseSums } from './read-prose-sums.ts';
import { readLedger, type ReadLedger, type ReadRow, rowKey } from './read-ledger.ts';
import { sumInvestments } from './sum-investments.ts';

/** A plan whose ledgers are read. */
export interface PlanWithLedgers {
  readonly input: Pick<PlanInput, 'source' | 'facts'>;
  readonly records: Pick<PlanRecords, 'blocks' | 'tables'>;
  readonly statements: readonly { readonly statement: StatementRecord }[];
}

export interface LedgerRecords {
  readonly projects: ProjectRecord[];
  readonly policies: PolicyRecord[];
  readonly highlights: HighlightRecord[];
  readonly investments: InvestmentRecord[];
  readonly agencies: AgencyRecord[];
}

/**
 * Derives the rows of ledgers, the sums of their investments beside those that are printed, and the agencies that they
 * name; then checks that every quotation is in its lines.
 *
 * @param plans in their order
 * @param inNotes the agencies that notes on duties name
 * @throws InputProblem for a table without names, and for a quotation that is not in its lines
 */
export function deriveLedgers(
  plans: readonly PlanWithLedgers[],
  words: Pick<Vocabularies, 'ledgers' | 'agencies'>,
  inNotes: readonly Mention[] = [],
): LedgerRecords {
  const read = plans.map((plan) => readPlanLedgers(plan, words));
  const mentions = [...read.flatMap((plan) => plan.mentions), ...inNotes];
  const made = {
    projects: read.flatMap(({ projects }) => projects),
    policies: read.flatMap(({ policies }) => policies),
    highlights: read.flatMap(({ highlights }) => highlights),
    investments: read.flatMap(({ investments }) => investments),
    agencies: agencyRecords(mentions),
  };
  const sources = [
    ...Object.values(made)
      .flat()
      .map(({ source }) => source),
    ...mentions.map(({ source }) => source),
  ];
  for (const { source } of plans.map(({ input }) => input)) {
    checkQuotes(
      source,
      sources.filter(({ plan }) => plan === source.plan),
    );
  }
  return made;
}

function readPlanLedgers(
  { input: { source, facts }, records, statements }: PlanWithLedgers,
  words: Pick<Vocabularies, 'ledgers' | 'agencies'>,
): Omit<LedgerRecords, 'agencies'> & { readonly mentions: readonly Mention[] } {
  const ids = createIds(source.plan);
  const reading = {
    file: source.file,
    region: facts.region,
    blocks: new Map(records.blocks.map((block) => [block.id, block])),
    words: words.ledgers,
    agencies: words.agencies,
  };
  const ledgersOf = (kind: Table['kind'], named: AddressedKind): IdentifiedLedger[] =>
    records.tables
      .filter((table) => table.kind === kind)
      .map((table) => withIds(table, readLedger(table, reading), (text) => ids(named, text, table.title)));
  const projects = ledgersOf('projects', 'project');
  const policies = ledgersOf('policies', 'policy');
  const highlights = ledgersOf('highlights', 'highlight');
  const sums = [
    ...projects.flatMap(({ table, rows, sums: printed }) =>
      sumInvestments({ plan: source.plan, table: table.id, projects: rows.map(withoutPolicy), printed }),
    ),
    ...readProseSums(
      statements.map(({ statement }) => statement),
      words.ledgers,
    ),
  ];
  return {
    projects: projects.flatMap(({ rows }) => rows.map(withoutPolicy)),
    policies: policies.flatMap(({ rows }) => [...rows]),
    highlights: highlights.flatMap(({ rows }) => rows.map(withoutPolicy)),
    investments: sums.map((sum) => ({
      id: ids('investment', [sum.scope, sum.category, sum.topic, sum.raw].join('|'), sum.table ?? ''),
      ...sum,
    })),
    mentions: [...projects, ...policies, ...highlights].flatMap((ledger) => ledger.mentions),
  };
}

type IdentifiedRow = ReadRow & { readonly id: string };
type IdentifiedLedger = Omit<ReadLedger, 'rows'> & {
  readonly table: Table;
  readonly rows: readonly IdentifiedRow[];
};

/** A row without the columns that only policies have. */
function withoutPolicy(row: IdentifiedRow): ProjectRecord {
  const own = Object.entries(row).filter(([name]) => name !== 'task' && name !== 'basedOn');
  return Object.fromEntries(own) as unknown as ProjectRecord;
}

/** Gives rows their ids, and names by them the rows that share a cell. */
function withIds(table: Table, ledger: ReadLedger, id: (text: string) => string): IdentifiedLedger {
  const byKey = new Map(
    ledger.rows.map((row) => [rowKey(row), id([row.no, row.name, row.content].join('|'))]),
  );
  const rows = ledger.rows.map((row) => ({
    ...row,
    id: byKey.get(rowKey(row)) ?? '',
    investmentWith: row.investmentWith === null ? null : (byKey.get(row.investmentWith) ?? null),
  }));
  return { ...ledger, table, rows };
}
