import { deadlines } from '../corpus/tasks.ts';
import { plans } from '../corpus/records.ts';
import type { DeadlineRecord } from '../model/deadline.ts';
import { localePaths } from './routes.ts';

/** The years in which something is due, in their order. */
export function dueYears(records: readonly DeadlineRecord[] = deadlines()): readonly number[] {
  return [...new Set(records.map(({ due }) => due.year))].sort((a, b) => a - b);
}

/** Deadlines by the month in which they are due; those of a year without a month come last. */
export function byDue(records: readonly DeadlineRecord[]): readonly DeadlineRecord[] {
  const month = ({ due }: DeadlineRecord): number => due.month ?? 13;
  return [...records].sort((a, b) => a.due.year - b.due.year || month(a) - month(b));
}

/** One page a plan that has deadlines, and language. */
export function deadlinePlanPages() {
  const ids = plans()
    .map(({ id }) => id)
    .filter((id) => deadlines().some(({ plan }) => plan === id));
  return localePaths().flatMap(({ params }) =>
    ids.map((plan) => ({ params: { ...params, plan }, props: { plan } })),
  );
}

/** One page a year in which something is due, and language. */
export function deadlineYearPages() {
  return localePaths().flatMap(({ params }) =>
    dueYears().map((year) => ({ params: { ...params, year: String(year) }, props: { year } })),
  );
}
