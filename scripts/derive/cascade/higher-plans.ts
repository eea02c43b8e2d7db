import type { PlanRecord } from '../../../src/model/plan.ts';

type Placed = Pick<PlanRecord, 'id' | 'region'>;

/** From the smallest region to the largest; a municipality is a province. */
const ranks = { county: 0, district: 0, prefecture: 1, municipality: 2, province: 2, nation: 3 } as const;

/** A plan whose region holds that of another, and the plans that are seen against it. */
export interface HigherPlan<Plan extends Placed> {
  readonly higher: Plan;
  /** All other plans of a lower level, in their order; those outside its region are a contrast. */
  readonly others: readonly { readonly plan: Plan; readonly contrast: boolean }[];
}

/**
 * The plans of a higher level, as their facts tell it: a plan is higher when its region is the province of another
 * plan, or the nation.
 *
 * @param plans in their order
 */
export function higherPlans<Plan extends Placed>(plans: readonly Plan[]): HigherPlan<Plan>[] {
  return plans.flatMap((higher): HigherPlan<Plan>[] => {
    const rank = ranks[higher.region.level];
    const others = plans
      .filter(({ region }) => ranks[region.level] < rank)
      .map((plan) => ({ plan, contrast: !holds(higher, plan) }));
    return others.some(({ contrast }) => !contrast) ? [{ higher, others }] : [];
  });
}

function holds({ region }: Placed, other: Placed): boolean {
  return region.level === 'nation' || region.zh === other.region.province;
}
