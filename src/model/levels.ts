import type { PlanRecord } from './plan.ts';

type Placed = Pick<PlanRecord, 'id' | 'region'>;

/** Levels of a whole province-level unit, under which counties and prefectures stand. */
const provincial: readonly PlanRecord['region']['level'][] = ['municipality', 'province'];

/**
 * The plans of a province-level unit that another plan can be set against.
 *
 * @returns those of the plan's own province first; `contrast` marks the others, which are not above it
 */
export function plansAbove<Plan extends Placed>(
  plan: Placed,
  plans: readonly Plan[],
): { readonly above: Plan; readonly contrast: boolean }[] {
  if (provincial.includes(plan.region.level) || plan.region.level === 'nation') return [];
  return plans
    .filter(({ region }) => provincial.includes(region.level))
    .map((above) => ({ above, contrast: above.region.zh !== plan.region.province }))
    .sort((a, b) => Number(a.contrast) - Number(b.contrast));
}
