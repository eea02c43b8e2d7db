import { withParameter } from './query-parameter.ts';

/** Query parameter for a choice of plans: `?plans=wushan,wanzhou`. */
const parameter = 'plans';
const separator = ',';

/**
 * The plans named in an address, in its order, without duplicates, known or not.
 *
 * @param search the query of an address: `?plans=wushan,wanzhou`
 */
export function namedPlans(search: string): string[] {
  const values = new URLSearchParams(search).getAll(parameter);
  return [...new Set(values.flatMap((value) => value.split(separator)))].filter((plan) => plan !== '');
}

/**
 * The plans chosen in an address, among those of a page.
 *
 * @param known ids of the page's plans, in their order
 * @returns in the order of `known`; `null` if no known plan is named, or all are
 */
export function chosenPlans(search: string, known: readonly string[]): readonly string[] | null {
  const named = namedPlans(search);
  return asChoice(
    known.filter((plan) => named.includes(plan)),
    known,
  );
}

/** A list of known plans as a choice: none or all of them is no choice. */
export function asChoice(plans: readonly string[], known: readonly string[]): readonly string[] | null {
  return plans.length > 0 && plans.length < known.length ? plans : null;
}

/**
 * The query of an address that names plans.
 *
 * @example plansQuery(['east', 'west']) // '?plans=east,west'
 */
export function plansQuery(plans: readonly string[]): string {
  return `?${parameter}=${plans.join(separator)}`;
}

/** An address with a choice of plans, other parameters unchanged; `null` removes the choice. */
export function withPlans(address: string | URL, plans: readonly string[] | null): URL {
  return withParameter(address, parameter, plans === null ? null : plans.join(separator));
}
