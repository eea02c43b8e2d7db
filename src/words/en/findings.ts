import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

export const findings: Words['findings'] = {
  title: 'Findings',
  titleOf: (value) => `Findings · ${value}`,
  description: 'Where plans contradict their own figures, one by one, beside the lines that show it.',
  headline: {
    none: 'Nothing was found that does not fit.',
    total: (total) => `${total} places do not fit.`,
    totalHigh: (total, high) =>
      `${total} places do not fit; in ${high} of them at least one figure must be wrong.`,
    most: (plans, count, several) =>
      `${plans} ${several ? 'have most,' : 'has most,'} ${count}${several ? ' each' : ''}.`,
    silent: (plans) => `None was found in ${plans}.`,
  },
  separator: ', ',
  overview: 'Findings by plan',
  plan: 'Plan',
  total: 'All',
  all: 'All',
  count: (count) => count,
  cell: (plan, column, count) => `${plan}, ${column}: ${count}`,
  filters: {
    label: 'Filter findings',
    facets: { plan: 'Plan', severity: 'Severity', rule: 'Rule' },
    clear: 'Show all findings',
  },
  list: 'One by one',
  evidence: 'The lines',
  lines,
  basis: { rule: 'found by a rule', reader: 'a reader’s remark' },
  rules: 'The rules',
  rulesNote:
    'The rules look at the texts alone, at no other source, and say nothing where they are not sure, so they miss a good deal. Every finding was read against the text, and those that did not hold were taken out. “A figure is wrong” means that two figures cannot both be true; which of them is wrong, the text does not tell.',
  explains: {
    sum: 'A total and its parts do not add up: in running text (共…其中…), among the three shares of the structure of industry, in the total row of a table, or between a project’s investment and its sources of money. What rounding explains is left out; where the text does not say that all parts are listed, only parts that exceed the total count.',
    'stated-count':
      'So many are announced, but another number is listed right beside it. A list that ends in 等 (“and others”) may be shorter, never longer.',
    'two-values':
      'One indicator, one set and one year, but two values in two places; or a printed fall that the figures of both years deny. Values that differ by rounding only are left out.',
    'looser-target':
      'A target is looser than the state it starts from. Where a note in the plan explains it, it is only worth noting. A fall smaller than that of the last five years does not count as looser.',
    'missed-target':
      'A target of the last period was missed, but the table says that it was met, or nothing in the plan mentions it. Which way is better the comparator and the indicator tell; where they do not, nothing is said.',
    'dropped-indicator':
      'An indicator was reported for the last period but gets no target again, nor does its fall. One that is not defined here counts only where its name stands nowhere else in the plan.',
    'impossible-unit':
      'A unit upside down (an amount per 10,000 yuan printed as money per amount), or of another kind than the name says (the change of an amount in percentage points).',
    'out-of-scale':
      'A share above a hundred per cent, more days than a year has, or a value per head or per 10,000 yuan that is twenty times that of other plans.',
    remark: 'What a reader noticed and no rule found, each marked as such.',
  },
  mark: (note) => `† ${note}`,
  markLabel: (note, range) => `Finding: ${lines(range)}, ${note}`,
  several: (count) => `${count} findings`,
  ofChapter: 'Findings in this chapter',
  ofChapterNote:
    'Where this chapter does not fit itself or other places of the plan; follow a finding to see all its lines.',
  back: (range) => `Back to ${lines(range)}`,
  details: 'see the lines',
};
