import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const monthName = (month: string): string => months[Number(month) - 1] ?? month;

/** Words of the pages of deadlines. */
export const deadlines: Words['deadlines'] = {
  title: 'Deadlines',
  titleOf: (value) => `Deadlines · ${value}`,
  description:
    'Which tasks and targets fall due when, year by year: those before the last year of a plan apart from those at its end, each leading back to its sentence.',
  headline: {
    none: 'No dated task was read in the plans.',
    total: (plans, total) => `${plans} plans print ${total} deadlines: `,
    totalOfOne: (plan, total) => `${plan} prints ${total} deadlines: `,
    totalInYear: (plans, year, total) => `${total} fall due in ${year}, in ${plans} plans: `,
    parts: (before, end, after) =>
      `${before} before the last year of the plan, ${end} in that very year, ${after} after it.`,
    earliest: (plans, when, count) =>
      count === '1'
        ? `The earliest is one of ${plans}, in ${when}.`
        : `The earliest are ${count} of ${plans}, in ${when}.`,
    mostBefore: (plans, count) => `${plans} has the most to show before the last year, ${count}`,
    noneBefore: (plans) => `; none in ${plans}.`,
    stop: '.',
    month: (count) => `Only ${count} are printed to the month (年底, the end of a year, being December)`,
    monthMost: (plan, count) => `, ${count} of them in ${plan}.`,
  },
  when: (year, month) => (month === null ? year : `${monthName(month)} ${year}`),
  separator: ', ',
  year: (year) => year,
  count: (count) => count,
  reach: { before: 'before the end of the plan', end: 'last year of the plan', after: 'beyond the plan' },
  matrix: {
    label: 'Deadlines of each plan, by year',
    plan: 'Plan',
    total: 'All',
    cell: (plan, year, count) => `${plan}, ${year}: ${count}`,
    all: 'All',
  },
  month: monthName,
  noMonth: 'no month',
  period: 'end of the period',
  filters: { label: 'Show one plan or one year', plan: 'Plan', year: 'Year', all: 'All' },
  lines,
  mark: '○',
  unreviewed: (rule, total) =>
    rule === total
      ? `All ${total} were read by rule and are not yet reviewed (“○” at the end of a row): look at the sentence before citing one.`
      : `${rule} of these ${total} were read by rule and are not yet reviewed; “○” at the end of a row marks them.`,
  method:
    'Each printed time with the words that it governs is one deadline, with or without a number: 2023年6月底前 is June, 年底前 December, 到2025年 has no month; “十四五”期间 (during the five-year period) is due at its end. In chapters on aims a time governs the rest of its paragraph. Past results, numbers of documents and the period of the plan itself are none.',
  data: 'Download:',
  see: {
    label: 'See also',
    duties: 'Who does it: duties',
    consequences: 'What happens otherwise: consequences',
    deadlines: 'By when: deadlines',
  },
};
