import type { Words } from '../dictionary.ts';

export const terms: Words['terms'] = {
  title: 'Index of terms',
  introduction:
    'Terms that the plans use again and again, with the number of passages of each plan that hold them. A term leads to its search, a number to that plan only; 0 means that the plan does not mention it.',
  method:
    'The terms were found by counting: they recur, hold together, combine freely on both sides, and do not begin or end inside a word. A person has added some and removed others; that list stands in the source of this site. The numbers are those that the search finds; headings, table rows and notes count as passages.',
  shared: 'Terms of several plans',
  sharedNote: 'In the order of their weight in all texts.',
  single: 'Terms of one plan only',
  singleNote: 'No other plan has them; in brackets the number of passages.',
  term: 'Term',
  total: 'Passages',
  occurrences: 'Occurrences',
  none: 'There is no such term.',
  cell: (term, plan, blocks, occurrences) =>
    `${plan}: ${term}, passages: ${blocks}, occurrences: ${occurrences}`,
};
