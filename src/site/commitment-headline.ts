import type { CommitmentCounts, CommitmentSummary } from '../corpus/commitment-counts.ts';
import { languageTag, type Locale } from '../model/locales.ts';
import { wordsIn } from '../words/words.ts';
import type { Facet } from './commitment-query.ts';
import { formatCount } from './numbers.ts';

type CountsOfPlan = CommitmentSummary['plans'][number];

/**
 * What is remarkable in the commitments, in sentences made by rule.
 *
 * @param nameOf name of a plan in the language
 * @param fixed what all of them have in common, of which nothing is said then
 */
export function commitmentHeadline(
  summary: CommitmentSummary,
  nameOf: (plan: string) => string,
  locale: Locale,
  fixed?: Facet,
): string[] {
  const words = wordsIn(locale).commitments.headline;
  const { all, plans } = summary;
  const [only, ...others] = plans;
  if (all.total === 0 || only === undefined) return [words.none];
  const count = (value: number): string => formatCount(value, locale);
  const percent = new Intl.NumberFormat(languageTag[locale], { style: 'percent' });
  const share = (part: number): string => percent.format(part / all.total);
  const names = (those: readonly CountsOfPlan[]): string =>
    those.map(({ plan }) => nameOf(plan)).join(wordsIn(locale).commitments.separator);
  // What plans have as many of, each of them has.
  const countOf = (those: readonly CountsOfPlan[], measure: (counts: CommitmentCounts) => number): string => {
    const value = count(Math.max(...those.map(({ counts }) => measure(counts))));
    return those.length > 1 ? words.each(value) : value;
  };

  const howMany = (): string => {
    if (others.length === 0) return words.totalOfOne(nameOf(only.plan), count(all.total)) + words.stop;
    const [most, fewest] = [
      extremes(plans, ({ counts }) => counts.total),
      extremes(plans, ({ counts }) => -counts.total),
    ];
    const making = plans.filter(({ counts }) => counts.total > 0);
    const [maker, another] = making;
    if (maker !== undefined && another === undefined) {
      return words.totalOfOne(nameOf(maker.plan), count(all.total)) + words.othersNone;
    }
    const first = countOf(most, ({ total }) => total);
    const last = countOf(fewest, ({ total }) => total);
    const none = plans.filter((plan) => !making.includes(plan));
    const range =
      none.length > 0
        ? most.length === making.length
          ? words.evenToNone(names(most), first, names(none))
          : words.rangeToNone(names(most), first, names(none))
        : most.length === plans.length
          ? words.even(count(only.counts.total))
          : words.range(names(most), first, names(fewest), last);
    return words.total(count(making.length), count(all.total)) + range;
  };

  const byWhen = (): string => {
    const dated = all.undated === 0 ? words.allDated : words.dated(count(all.dated));
    const year =
      summary.year === null ? '' : words.lastYear(String(summary.year.year), count(summary.year.count));
    if (all.undated === 0) return dated + year + words.stop;
    const [worst = only, another] = extremes(plans, ({ counts: { undated, total } }) =>
      total === 0 ? 0 : undated / total,
    );
    // Plans of which the share is the same do not stand out.
    const end =
      another !== undefined || others.length === 0
        ? words.stop
        : words.mostUndated(nameOf(worst.plan), count(worst.counts.undated), count(worst.counts.total));
    return dated + year + words.undated(count(all.undated), share(all.undated)) + end;
  };

  const howFirmly = (): string => {
    if (all.must === 0) return words.noMust;
    const [silent, ...more] = plans.filter(({ counts }) => counts.total > 0 && counts.must === 0);
    const most = extremes(plans, ({ counts }) => counts.must);
    const end =
      others.length === 0
        ? words.stop
        : silent !== undefined && more.length === 0
          ? words.withoutMust(nameOf(silent.plan))
          : words.mostMust(
              names(most),
              countOf(most, ({ must }) => must),
            );
    return words.must(count(all.must), share(all.must)) + end;
  };

  const inClause = (): string => (all.ownYear === 0 ? words.noOwnYear : words.ownYear(count(all.ownYear)));
  return [
    howMany(),
    ...(fixed === 'year' ? [] : [byWhen()]),
    ...(all.ownYear * 2 < all.dated ? [inClause()] : []),
    ...(fixed === 'strength' ? [] : [howFirmly()]),
  ];
}

/** The plans of which something is largest: more than one where they are equal. */
function extremes(
  plans: readonly CountsOfPlan[],
  measure: (plan: CountsOfPlan) => number,
): readonly CountsOfPlan[] {
  const largest = Math.max(...plans.map(measure));
  return plans.filter((plan) => measure(plan) === largest);
}
