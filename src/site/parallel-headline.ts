import type { PairCell } from '../corpus/shared-text.ts';
import type { FamilyRecord } from '../model/family.ts';
import type { Difference } from '../model/parallel.ts';
import { languageTag, type Locale } from '../model/locales.ts';
import { wordsIn } from '../words/words.ts';
import { formatCount } from './numbers.ts';

/**
 * What is remarkable in what plans share, in sentences made by rule.
 *
 * @param cells what each plan shares with each
 * @param families without formulas
 * @param plans number of plans
 * @param nameOf name of a plan in the language
 */
export function parallelHeadline(
  cells: readonly PairCell[],
  families: readonly Pick<FamilyRecord, 'plans' | 'differs'>[],
  plans: number,
  nameOf: (plan: string) => string,
  locale: Locale,
): string[] {
  const words = wordsIn(locale).parallels.headline;
  const count = (value: number): string => formatCount(value, locale);
  const between = cells.filter(({ plan, other, parallels }) => plan !== other && parallels > 0);
  if (families.length === 0) return [words.none];
  const most = between.reduce<PairCell | null>(
    (best, cell) => (best === null || cell.share > best.share ? cell : best),
    null,
  );
  const inPlans = new Map<number, number>();
  for (const family of families) {
    inPlans.set(family.plans.length, (inPlans.get(family.plans.length) ?? 0) + 1);
  }
  const several = [...inPlans].filter(([number]) => number > 2).sort(([one], [other]) => other - one);
  const spread = [
    ...(plans > 2 && !inPlans.has(plans) ? [words.inNoneOfAll(count(plans))] : []),
    ...several.map(([number, found]) => words.inSeveral(count(found), count(number))),
    ...(inPlans.has(1) ? [words.inOne(count(inPlans.get(1) ?? 0))] : []),
  ];
  const isNumber = (what: Difference): boolean => what === 'number' || what === 'year';
  const numbers = families.filter(({ differs }) => differs.some(isNumber));
  const onlyNumbers = numbers.filter(({ differs }) => differs.every(isNumber));
  return [
    ...(most === null
      ? []
      : [
          words.most(
            nameOf(most.plan),
            nameOf(most.other),
            count(most.parallels),
            formatShare(most.share, locale),
          ),
        ]),
    words.families(count(families.length)) + (spread.length > 0 ? words.spread(spread) : words.stop),
    ...(numbers.length > 0 ? [words.numbers(count(numbers.length), count(onlyNumbers.length))] : []),
  ];
}

/**
 * The two plans of a pair in sentences made by rule.
 *
 * @param cells what each shares with the other; the same plan twice has one
 */
export function pairHeadline(
  cells: readonly PairCell[],
  nameOf: (plan: string) => string,
  locale: Locale,
): string {
  const words = wordsIn(locale).parallels.headline;
  const shares = cells.map((cell) =>
    cell.plan === cell.other
      ? words.shareInside(nameOf(cell.plan), formatShare(cell.share, locale))
      : words.share(nameOf(cell.plan), nameOf(cell.other), formatShare(cell.share, locale)),
  );
  return words.shares(shares);
}

const percents = new Map<Locale, Intl.NumberFormat>();

/** A share with one decimal: `12.3%`. */
export function formatShare(share: number, locale: Locale): string {
  const format =
    percents.get(locale) ??
    new Intl.NumberFormat(languageTag[locale], {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
    });
  percents.set(locale, format);
  return format.format(share);
}
