import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

/** Words of the pages that set passages of several plans side by side, by topic. */
export const topics: Words['topics'] = {
  title: 'Topics',
  introduction:
    'Every paragraph and every row of a ledger belongs to one topic, told by rules and reviewed by a reader; where that is still to come, the passage says so. The table shows how much of each plan is about each topic: the area of a square is its share of the text. A cell opens what the plans say on the topic, side by side.',
  share: 'Share of the text',
  none: 'not covered',
  touching: (count) => `touched on in ${count}`,
  plan: 'Plan',
  topic: 'Topic',
  cell: (topic, plan, blocks, share) => `${plan}: ${topic}, ${blocks} passages, ${share} of the text`,
  passages: (count) => `${count} passages`,
  shared: 'Passages that answer each other',
  sharedNote: 'Rows by the likeness of leads and wording.',
  rest: 'Other passages',
  restNote: 'No other plan has a passage like these.',
  also: 'Passages that touch on the topic',
  alsoNote: 'Their main topic is another one.',
  unreviewed: 'topic by rule, not yet reviewed',
  silent: 'not covered',
  columns: 'Plans shown',
  row: (number) => `Row ${number}`,
  lines,
  all: 'All topics',
};
