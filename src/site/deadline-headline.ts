import type { DeadlineRecord } from '../model/deadline.ts';
import type { Locale } from '../model/locales.ts';
import { wordsIn } from '../words/words.ts';
import { largest } from './extremes.ts';
import { formatCount } from './numbers.ts';

type Dated = Pick<DeadlineRecord, 'plan' | 'due' | 'reach'>;

/**
 * What is remarkable in deadlines, in sentences made by rule: how many fall due before the last year of their plan, which are
 * the earliest, which plans have none before it, and how few are printed to the month.
 *
 * @param plans that are asked about, in their order: one without deadlines is named too
 * @param nameOf name of a plan in the language
 * @param year where all are due in that year, of which nothing more is said then
 */
export function deadlineHeadline(
  records: readonly Dated[],
  plans: readonly string[],
  nameOf: (plan: string) => string,
  locale: Locale,
  year?: number,
): string[] {
  const words = wordsIn(locale).deadlines;
  const count = (value: number): string => formatCount(value, locale);
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(words.separator);
  const [first] = plans;
  if (records.length === 0 || first === undefined) return [words.headline.none];
  const of = (plan: string): readonly Dated[] => records.filter((record) => record.plan === plan);
  const reaching = (reach: Dated['reach'], list = records): number =>
    list.filter((record) => record.reach === reach).length;
  const parts = words.headline.parts(
    count(reaching('before')),
    count(reaching('end')),
    count(reaching('after')),
  );
  const total = count(records.length);
  const making = plans.filter((plan) => of(plan).length > 0);
  if (year !== undefined)
    return [words.headline.totalInYear(count(making.length), String(year), total) + parts];

  const before = (plan: string): number => reaching('before', of(plan));
  const most = largest(plans, before);
  const none = plans.filter((plan) => before(plan) === 0);
  const sentences = [
    (plans.length === 1
      ? words.headline.totalOfOne(nameOf(first), total)
      : words.headline.total(count(making.length), total)) + parts,
  ];
  const earliest = earliestOf(records);
  const [one] = earliest;
  if (one) {
    const month = one.due.month === null ? null : String(one.due.month);
    const when = words.when(String(one.due.year), month);
    sentences.push(
      words.headline.earliest(
        names(making.filter((plan) => earliest.some((record) => record.plan === plan))),
        when,
        count(earliest.length),
      ),
    );
  }
  const [leader] = most;
  if (plans.length > 1 && leader !== undefined) {
    const end = none.length === 0 ? words.headline.stop : words.headline.noneBefore(names(none));
    sentences.push(words.headline.mostBefore(names(most), count(before(leader))) + end);
  }
  const toMonth = (list: readonly Dated[]): number => list.filter(({ due }) => due.month !== null).length;
  const months = toMonth(records);
  if (months > 0 && months < records.length) {
    const [plan, tied] = largest(plans, (id) => toMonth(of(id)));
    const end =
      plans.length > 1 && plan !== undefined && tied === undefined
        ? words.headline.monthMost(nameOf(plan), count(toMonth(of(plan))))
        : words.headline.stop;
    sentences.push(words.headline.month(count(months)) + end);
  }
  return sentences;
}

/** Those that are due first; a year without a month ends with its last. */
function earliestOf(records: readonly Dated[]): readonly Dated[] {
  const time = ({ due }: Dated): number => due.year * 12 + (due.month ?? 12);
  const first = Math.min(...records.map(time));
  const earliest = records.filter((record) => time(record) === first);
  // Where some say the month, the others of the year only say less.
  const precise = earliest.filter(({ due }) => due.month !== null);
  return precise.length > 0 ? precise : earliest;
}
