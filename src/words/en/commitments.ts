import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

/** Words of the pages of commitments, and of the statements in a chapter. */
export const commitments: Words['commitments'] = {
  title: 'Commitments',
  titleOf: (value) => `Commitments · ${value}`,
  description:
    'What the plans promise in numbers, by which year and how firmly, each leading back to its sentence.',
  headline: {
    none: 'No commitment in numbers was read in the plans.',
    total: (plans, total) => `${plans} plans make ${total} commitments in numbers`,
    totalOfOne: (plan, total) => `${plan} makes ${total} commitments in numbers`,
    range: (most, mostCount, fewest, fewestCount) =>
      `: ${most} the most, with ${mostCount}; ${fewest} the fewest, with ${fewestCount}.`,
    rangeToNone: (most, mostCount, none) => `: ${most} the most, with ${mostCount}; none in ${none}.`,
    evenToNone: (plans, each, none) => `: ${plans} ${each}; none in ${none}.`,
    othersNone: ', the other plans none.',
    each: (count) => `${count} each`,
    even: (count) => `, ${count} each.`,
    stop: '.',
    dated: (dated) => `A year can be found for ${dated} of them`,
    allDated: 'A year can be found for all of them',
    lastYear: (year, count) => `, which for ${count} is ${year}`,
    undated: (undated, share) => `; ${undated} (${share}) ${undated === '1' ? 'has' : 'have'} none in print`,
    mostUndated: (plan, undated, total) => `, in ${plan} ${undated} of ${total}.`,
    ownYear: (count) =>
      count === '1'
        ? 'Only one has the year in its own clause.'
        : `Only ${count} have the year in their own clause.`,
    noOwnYear: 'None has the year in its own clause.',
    must: (count, share) =>
      `${count} (${share}) ${count === '1' ? 'is' : 'are'} worded as firmly as can be (必须, 确保, 禁止: must, ensure, forbid)`,
    noMust: 'None is worded as firmly as can be (必须, 确保, 禁止: must, ensure, forbid).',
    withoutMust: (plan) => `; ${plan} has none of these.`,
    mostMust: (plan, count) => `: ${plan} the most, with ${count}.`,
  },
  separator: ', ',
  overview: {
    label: 'Commitments of each plan',
    plan: 'Plan',
    total: 'Commitments',
    dated: 'Year found',
    ownYear: 'Year in the clause',
    undated: 'No year printed',
    must: 'Must',
    encourage: 'Strive',
    all: 'All',
    cell: (plan, column, count) => `${plan}, ${column}: ${count}`,
  },
  strengthNote:
    'Strength by the wording: must (必须, 确保, 禁止); shall (达到, 完成: the plain indicative of a plan); will (推进, 实施); strive (力争, 鼓励, 探索).',
  reviewed: (rule, total) =>
    `${rule} of these ${total} were read by rule and are not yet reviewed; “○” at the end of a row marks them.`,
  allReviewed: 'Each has been reviewed.',
  noneReviewed: (total) =>
    `All ${total} were read by rule and are not yet reviewed (“○” at the end of a row): look at the sentence before citing one.`,
  mark: '○',
  filters: {
    label: 'Filter the commitments',
    more: 'Filter by topic, kind, year and strength',
    byIndicator: 'Filter by indicator',
    facets: {
      plan: 'Plan',
      topic: 'Topic',
      kind: 'Kind',
      year: 'Year',
      strength: 'Strength',
      indicator: 'Indicator',
    },
    none: { year: 'not printed', strength: 'none', indicator: 'none' },
    clear: 'Clear the filters',
    withoutScript: 'Without scripts, one filter at a time.',
  },
  sort: {
    label: 'Order',
    topic: 'by topic',
    plan: 'by plan',
    text: 'by chapter, as in the text',
    year: 'by year',
    value: 'by value, unit by unit',
  },
  openAll: 'Open all',
  closeAll: 'Close all',
  shown: '{shown} listed, of {total}',
  nothing: 'No commitment meets all of these.',
  noUnit: 'In words, or without a unit',
  count: (count) => (count === '1' ? '1 commitment' : `${count} commitments`),
  list: 'One by one',
  columns: {
    plan: 'Plan',
    subject: 'What',
    value: 'Value',
    year: 'Year',
    strength: 'Strength',
    kind: 'Kind',
    topic: 'Topic',
    clause: 'Clause',
  },
  noYear: 'not printed',
  yearIn: (year) => year,
  lines,
  export: {
    shown: 'Download these as CSV',
    file: 'commitments.csv',
    csv: 'All: CSV',
    json: 'JSON',
    failed: 'The data file could not be fetched. Check the network and try again.',
  },
  on: {
    topic: 'Commitments on this topic',
    topicNote:
      'What the text promises in numbers, in its order, the first few of each plan; each leads to its sentence.',
    plan: 'Commitments',
    planNote:
      'What prose and boxes promise in numbers, by topic; each leads to its sentence. The values of tables are among the indicators above.',
    indicator: 'Commitments in the text',
    indicatorNote: 'What prose and boxes promise for this indicator; each leads to its sentence.',
    all: (count) => (count === '1' ? 'the one' : `all ${count}`),
    rest: (count) => `${count} more`,
  },
};

/** Words of the marks at the numbers of a chapter, and of the list at its foot. */
export const statements: Words['statements'] = {
  inChapter: 'Statements in numbers in this chapter',
  inChapterNote: (total, unreviewed) =>
    `How each of the ${total} numbers with a dotted line was read; ${unreviewed} are not yet reviewed.`,
  inChapterUnreviewed: (total) =>
    `How each of the ${total} numbers with a dotted line was read, by rule and not yet reviewed.`,
  inChapterReviewed: (total) => `How each of the ${total} numbers with a dotted line was read.`,
  toggle: 'Mark statements in numbers',
  back: (range, value) => `${lines(range)}, ${value}: back to the text`,
  lines,
  year: (year, basis) => `${year} (year ${basis})`,
  noYear: 'no year printed',
  perYear: 'every year',
  value: (comparator, value) => `${comparator} ${value}`,
  range: (low, high) => `${low} to ${high}`,
  up: (baseYear) => (baseYear === null ? 'up' : `up on ${baseYear}`),
  down: (baseYear) => (baseYear === null ? 'down' : `down on ${baseYear}`),
  comparedWith: (object) => `compared with ${object}`,
  strength: (strength) => `wording: ${strength}`,
  actor: (actor) => `lead: ${actor}`,
  commitment: 'among the commitments',
  separator: ' · ',
};
