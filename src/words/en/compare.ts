import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

/** Words of the pages that set whole plans beside each other. */
export const compare: Words['compare'] = {
  title: 'Whole plans',
  introduction:
    'Choose two to four plans and read them side by side from beginning to end. Rows follow the sections of the first plan, by topic; the sections of the others that answer it stand in the same row and cannot scroll apart.',
  note: (first) =>
    `Rows follow the sections of ${first}, gathered by topic, each topic where that plan comes to it first. Of the sections on a topic, those most alike in wording share a row; those that are like none stand in the last row of the topic.`,
  choose: 'Choose plans',
  chooseNote: 'The first one sets the order.',
  place: (number) => `Plan ${number}`,
  nothing: '(none)',
  open: 'Set side by side',
  tooFew: 'Choose two to four different plans.',
  unknown: 'The address names a plan that is not here, or only one: choose two to four.',
  loading: 'Fetching the plans …',
  failed: 'The text of one of the plans could not be fetched. Check the connection and open the page again.',
  pairs: 'Two plans',
  pairsNote: 'The row is the plan that sets the order, the column the one beside it.',
  between: (first, other) => `${first} and ${other}`,
  pair: (first, other) => `${first} | ${other}`,
  topics: 'Topics on this page',
  silent: 'no section on this',
  lines,
  rows: (rows) => `Table, ${rows} rows`,
  previous: 'Previous row',
  next: 'Next row',
  keys: 'The keys J and K go to the next and the previous row.',
  add: 'Add a plan:',
  swap: 'Swap the order',
};
