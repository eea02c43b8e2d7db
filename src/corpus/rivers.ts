import type { RiverClass, RiverRecord } from '../model/river.ts';
import { dataset, plan as planOf } from './records.ts';

/** What a plan says of a river. */
export type PlanOnRiver = RiverRecord['plans'][number];

/** The rivers in the order of the file: tributaries in the order in which they join. */
export const rivers = (): readonly RiverRecord[] => dataset('rivers');

/** The plans that lie on a river, from upstream. */
export const plansAlong = ({ plans }: RiverRecord): PlanOnRiver[] =>
  plans.filter(({ along }) => along !== null);

/** Whether several plans lie on a river. */
export const isShared = (river: RiverRecord): boolean => plansAlong(river).length > 1;

/** The class that a plan wants of a river in its own period; `null` where it prints none. */
export function targetOn({ plan, classes }: PlanOnRiver): RiverClass | null {
  const { start } = planOf(plan).period;
  const targets = classes.filter(({ time, rank }) => time === 'target' && rank !== null);
  return targets.find(({ year }) => (year ?? start) >= start) ?? null;
}
