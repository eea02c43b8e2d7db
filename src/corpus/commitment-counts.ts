import type { CommitmentRecord } from '../model/commitment.ts';

type Counted = Pick<CommitmentRecord, 'plan' | 'year' | 'yearBasis' | 'strength' | 'basis'>;

/** How many commitments are of which make. */
export interface CommitmentCounts {
  readonly total: number;
  /** With a year, wherever it is printed. */
  readonly dated: number;
  /** With a year in their own clause. */
  readonly ownYear: number;
  readonly undated: number;
  readonly must: number;
  readonly encourage: number;
  /** Read by rule, and seen by no reader. */
  readonly unreviewed: number;
}

/** What can be said of commitments as a whole. */
export interface CommitmentSummary {
  readonly all: CommitmentCounts;
  /** In the order of the plans, zeros included. */
  readonly plans: readonly { readonly plan: string; readonly counts: CommitmentCounts }[];
  /** The year that most of them have; `null` where none has a year. */
  readonly year: { readonly year: number; readonly count: number } | null;
}

/** Counts commitments by how they are made. */
export function countCommitments(records: readonly Counted[]): CommitmentCounts {
  const count = (fits: (record: Counted) => boolean): number => records.filter(fits).length;
  const dated = count(({ year }) => year !== null);
  return {
    total: records.length,
    dated,
    ownYear: count(({ yearBasis }) => yearBasis === 'clause'),
    undated: records.length - dated,
    must: count(({ strength }) => strength === 'must'),
    encourage: count(({ strength }) => strength === 'encourage'),
    unreviewed: count(({ basis }) => basis === 'rule'),
  };
}

/** Sums up commitments, for all plans and for each. */
export function summariseCommitments(
  records: readonly Counted[],
  plans: readonly string[],
): CommitmentSummary {
  const years = new Map<number, number>();
  for (const { year } of records) if (year !== null) years.set(year, (years.get(year) ?? 0) + 1);
  const [year] = [...years].sort(([a, some], [b, others]) => others - some || a - b);
  return {
    all: countCommitments(records),
    plans: plans.map((plan) => ({
      plan,
      counts: countCommitments(records.filter((record) => record.plan === plan)),
    })),
    year: year === undefined ? null : { year: year[0], count: year[1] },
  };
}
