import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

export const findings: Words['findings'] = {
  title: 'Findings',
  titleOf: (value) => `Findings · ${value}`,
  description:
    'Where plans contradict their own figures or words, one by one, beside the lines that show it.',
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
    'scope-words':
      'The area of another level of government said of the plan’s own indicator or measure, or a task for counties that it does not have. Where the higher level is meant (a rank in it, work done together with it), nothing is said.',
    numbering:
      'Numbers of headings, boxes, items or rows that skip, repeat or change their name, and a total that is numbered as a project. Numbers that were lost in conversion are not.',
    'swapped-headings':
      'Two neighbouring texts stand under each other’s headings: neither has a word that only its own heading has, and each has those of the other several times.',
    'cut-off':
      'A sentence without its end, a bracket or quotation mark without its other half, a unit without a number, the name of a project without its last character.',
    'note-marks':
      'A mark without a note; a note on dashes that does not fit the row with the dash; a note on a lowered target where the table prints none.',
    'printed-twice':
      'A phrase, a mark, an item of a list or a clause printed twice, or whole sentences that two paragraphs share word for word. Boxes and tables repeat the text by design and do not count, nor do sentences with figures.',
    'lead-and-support':
      'An agency leads a task and is named among those who support it, in a bracketed note or in the two columns of a table.',
    'two-spellings':
      'The name of a place or river in two spellings (characters of like sound or look, 乡 and 镇), or titles of documents of one kind with the same words in another order.',
    'misprinted-code':
      'An acronym that does not exist or stands behind another name, a code of hazardous waste that is another kind in the national list, or the number of another standard.',
    'draft-words':
      'Words of a draft (暂定, 未最终确定), or verbs that an edit left standing. A decision “for the time being” in running text does not count.',
    'out-of-period':
      'In a ledger of the plan’s period, years that begin before it, or a title with other years than those of its five-year plan. A project that is said to go on does not count.',
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
