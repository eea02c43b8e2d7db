import type { Words } from '../dictionary.ts';
import { charts } from './charts.ts';
import { lines } from './language.ts';

const { historyOnly } = charts;

/** Words of the pages on indicators. */
export const indicators: Words['indicators'] = {
  title: 'Indicators',
  introduction:
    'Measures for which at least two plans give values, from baseline to target, side by side. Every value is shown as printed and leads to the sentence or cell in which it stands; where definitions differ, the page says how, and does not compare what is not comparable.',
  count: (indicators, observations) => `${indicators} indicators, ${observations} values.`,
  matrix: 'Baselines and targets of the plans',
  indicator: 'Indicator',
  topic: 'Topic',
  unit: (unit) => ` (${unit})`,
  signsNote:
    '“Looser” means that the target asks for less than the baseline: good air days from 347 to at least 330, PM2.5 from 28 to at most 35. It need not mean decline, but it is no progress.',
  caveat: 'caveat',
  apart: 'not comparable',
  untyped: 'not stated',
  silent: 'not stated',
  historyOnly,
  printed: 'As printed',
  to: 'to',
  filters: {
    label: 'Filter',
    topic: 'Topic',
    allTopics: 'all topics',
    plans: 'Plans',
    type: 'Type',
    allTypes: 'all types',
    sign: 'Target',
    allSigns: 'all',
    status: 'Values',
    allStatuses: 'all',
    sort: 'Order',
    sorts: { topic: 'by topic', name: 'by name', plans: 'by number of plans' },
    clear: 'Clear',
    shown: '{shown} of {total} shown',
  },
  definition: 'Definition',
  comparability: 'When comparing',
  chart: 'Chart',
  values: 'Values and sources',
  valuesNote: '“Value” is as printed; behind “=” it is in the unit of the indicator.',
  history: 'Earlier values and other definitions',
  historyNote:
    'Targets and outcomes of the period before, or values of another definition: shown, not compared.',
  plan: 'Plan',
  name: 'Name as printed',
  role: 'Role',
  year: 'Year',
  raw: 'Value',
  normalizedTo: (value) => `= ${value}`,
  type: 'Type',
  status: 'Note',
  source: 'Source',
  lines,
  noYear: 'not printed',
  cumulative: 'five-year total',
  ambitions: 'From baseline to target',
  definitions: 'Definitions of the plans',
  monitored: 'What is monitored',
  noMonitored: 'not stated',
  verdict: 'Comparable?',
  unreviewed: ' (not yet reviewed)',
  reason: 'Why',
  missing: 'Plans that do not state it',
  kit: 'Use it in a report',
  kitNote:
    'Chart and data can be downloaded, cited and embedded; what stands at a frozen address never changes.',
  downloads: 'Download',
  caption: 'Caption',
  alt: 'Alternative text',
  cite: 'Cite',
  embed: 'Embed',
  embedImage: 'Image, no script',
  embedFrame: 'Frame, height by aspect ratio, no script',
  embedScript: 'Optional: a script that fits the height to the content',
  live: 'Address that follows updates',
  frozen: 'Frozen address',
  chosen: 'Only these plans',
  chosenFiles: 'Files for the chosen plans:',
  chosenNote:
    'Addresses, caption, citations and code below follow the chosen plans. Frozen addresses and pictures exist for all plans only: download the chart of the chosen plans, or embed it as a frame.',
  darkSvg: 'SVG, dark',
  captionOf: ({ name, unit, plans, site, page }) =>
    `${name}${unit}: baselines and targets of the plans. Hollow marks are baselines, filled ones targets; figures as printed. Sources: ${plans}; compiled by ${site}, ${page}`,
  citedLines: (ranges) => `${lines(ranges)} of the text`,
  embedNote:
    'The address takes ?plans=wushan,wanzhou (those plans only), ?theme=dark or light, and ?lang=zh.',
  inChapter: 'Where the data of this chapter are used',
  inChapterNote:
    'The values in these paragraphs and rows stand in the charts and tables of these indicators. A value leads to its row on the page of the indicator.',
  mark: (count) => `ind. ${count}`,
  markLabel: (count, range) =>
    `ind. ${count}: values of ${lines(range)} are used for ${count} indicators, see the foot of the page`,
  markOneLabel: (indicator, range) => `ind. 1: values of ${lines(range)} are used for “${indicator}”`,
  back: (range) => `${lines(range)}: back to the text`,
  onTopic: 'Indicators on this topic',
  onTopicNote:
    'Baseline → target, as printed. A value leads to the text; a name leads to the chart, the definitions and the sources.',
  ofPlan: 'Indicators: baselines and targets',
  ofPlanNote:
    'What the plan says in numbers: the indicators that it and other plans state, by topic. Values are as printed and lead to the text; years are given where the target is not for the last year of the period, or the baseline not for the year before it. Values without a target are listed too.',
  fromTo: 'Baseline → target',
  all: 'All indicators',
};
