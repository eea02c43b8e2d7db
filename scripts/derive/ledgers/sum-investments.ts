import type { InvestmentRecord } from '../../../src/model/investment.ts';
import type { ProjectRecord } from '../../../src/model/project.ts';
import { inTenThousand } from './read-amount.ts';
import type { PrintedSum } from './read-ledger.ts';

/** A sum before it has an id. */
export type Sum = Omit<InvestmentRecord, 'id'>;

/** What the rows of one table of projects add up to, beside the sums that it prints. */
export interface SummedLedger {
  readonly plan: string;
  readonly table: string;
  /** The projects of the table, in the order of the text; at least one. */
  readonly projects: readonly ProjectRecord[];
  readonly printed: readonly PrintedSum[];
}

/**
 * Adds up the investments of a table of projects: all of them, those of each category, and those on each topic.
 *
 * @returns the sum of all, then of the categories, then of the topics, in the order of the text. A printed sum of a
 *   category without projects stands there too, with nothing computed.
 */
export function sumInvestments(ledger: SummedLedger): Sum[] {
  const { projects } = ledger;
  const categories = distinct([
    ...projects.map(({ category }) => category),
    ...ledger.printed.map(({ category }) => category),
  ]);
  const topics = distinct(projects.map(({ topic }) => topic));
  return [
    sumOf(ledger, { scope: 'plan' }, projects),
    ...categories.map((category) =>
      sumOf(
        ledger,
        { scope: 'category', category },
        projects.filter((project) => project.category === category),
      ),
    ),
    ...topics.map((topic) =>
      sumOf(
        ledger,
        { scope: 'topic', topic },
        projects.filter((project) => project.topic === topic),
      ),
    ),
  ];
}

type Over = Pick<Sum, 'scope'> & Partial<Pick<Sum, 'category' | 'topic'>>;

function sumOf(
  { plan, table, printed, projects: all }: SummedLedger,
  over: Over,
  projects: readonly ProjectRecord[],
): Sum {
  const category = over.category ?? null;
  const found = over.scope === 'topic' ? undefined : printed.find((sum) => sum.category === category);
  const computed = projects.length === 0 ? null : total(projects.map(({ investment }) => investment));
  const funding = fundingOf(projects);
  const source = found?.source ?? projects[0]?.source ?? all[0]?.source;
  if (!source) throw new Error(`The table ${table} of ${plan} has neither projects nor sums.`);
  return {
    plan,
    table,
    scope: over.scope,
    category,
    topic: over.topic ?? null,
    printed: found?.value ?? null,
    raw: found?.raw ?? null,
    computed,
    parts: computed === null ? null : 'projects',
    difference: found && computed !== null ? inTenThousand(found.value - computed) : null,
    funding,
    fundingDifference:
      funding && computed !== null
        ? inTenThousand(computed - total([funding.fiscal, funding.social, funding.other]))
        : null,
    countPrinted: null,
    count: projects.length,
    projects: projects.map(({ id }) => id),
    origin: 'table',
    basis: 'rule',
    source,
  };
}

function fundingOf(projects: readonly ProjectRecord[]): Sum['funding'] {
  const splits = projects.flatMap(({ funding }) => funding ?? []);
  if (splits.length === 0) return null;
  return {
    fiscal: total(splits.map(({ fiscal }) => fiscal)),
    social: total(splits.map(({ social }) => social)),
    other: total(splits.map(({ other }) => other)),
  };
}

/** The sum of amounts; an amount that is not printed adds nothing. */
export function total(amounts: readonly (number | null)[]): number {
  return inTenThousand(amounts.reduce<number>((sum, each) => sum + (each ?? 0), 0));
}

function distinct<Value>(values: readonly (Value | null)[]): Value[] {
  return [...new Set(values)].filter((value) => value !== null);
}
