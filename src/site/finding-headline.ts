import type { FindingRecord } from '../model/finding.ts';
import type { Locale } from '../model/locales.ts';
import { wordsIn } from '../words/words.ts';
import { formatCount } from './numbers.ts';

/**
 * What is remarkable in the findings, in sentences made by rule: how many, how many touch a figure, and which plan has
 * most and which none.
 *
 * @param plans ids in their order
 * @param nameOf name of a plan in the language
 */
export function findingHeadline(
  records: readonly FindingRecord[],
  plans: readonly string[],
  nameOf: (plan: string) => string,
  locale: Locale,
): string[] {
  const { headline: words, separator } = wordsIn(locale).findings;
  if (records.length === 0) return [words.none];
  const count = (value: number): string => formatCount(value, locale);
  const names = (those: readonly string[]): string => those.map(nameOf).join(separator);
  const of = (plan: string): number => records.filter((each) => each.plan === plan).length;
  const high = records.filter(({ severity }) => severity === 'high').length;
  const total =
    high === 0 ? words.total(count(records.length)) : words.totalHigh(count(records.length), count(high));
  const [only, ...others] = plans;
  if (only === undefined || others.length === 0) return [total];
  const most = Math.max(...plans.map(of));
  const first = plans.filter((plan) => of(plan) === most);
  const silent = plans.filter((plan) => of(plan) === 0);
  const leading =
    first.length === plans.length ? [] : [words.most(names(first), count(most), first.length > 1)];
  return [total, ...leading, ...(silent.length > 0 ? [words.silent(names(silent), silent.length > 1)] : [])];
}
