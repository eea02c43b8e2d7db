import type { Words } from '../dictionary.ts';

/** Words of the frame of every page. */
export const site: Words['site'] = {
  name: 'Plans in Parallel',
  description:
    'Environmental plans of the Yangtze basin in full text, with their tables and sources: every passage can be read, cited and verified.',
  title: (page) => `${page} · Plans in Parallel`,
  skip: 'Skip to the text',
  home: 'Home',
  plans: 'Plans',
  allPlans: 'All plans',
  evidence: 'Evidence',
  movedTo: 'This page has another address',
  about: 'About',
  navigation: 'Site',
  footer:
    'The plans are official documents, reproduced to the character; all that this site adds is derived from them and says from which line.',
  data: 'Data',
  dataFiles: 'Data: JSON, CSV, workbook',
};

export const home: Words['home'] = {
  heading: 'Plans in Parallel',
  introduction: [
    'Chinese environmental plans of the Yangtze basin in full text, with an address for every paragraph and every table row.',
    'Every word leads back to its line in the text as received. Texts are shown as printed; what is odd in them stays as it is.',
  ],
  plans: 'The plans',
  plansNote: '“Not printed”: the text as received does not print it, and the site does not supply it.',
  ways: {
    label: 'Other ways in',
    questions: 'Begin with ten questions and their answers',
    topics: 'Read the plans topic by topic',
    indicators: 'Compare their indicators, from baseline to target',
    commitments: 'See what they promise, by when and how firmly',
    projects: 'See where the money goes, whose it is and who leads',
    deadlines: 'See what falls due when',
    duties: 'See who leads and who supports each task',
    consequences: 'See what happens when a target is missed or a rule broken',
    findings: 'See where plans contradict their own figures',
    cascade: 'See what became of the city’s tasks in its counties',
    rivers: 'Follow the rivers: which class of water up and down the stream',
    compare: 'Set whole plans side by side',
    parallels: 'See which passages share wording',
    data: 'Download all data',
  },
};

export const notFound: Words['notFound'] = {
  title: 'There is no such page',
  text: 'The address may be mistyped, or the passage may have changed with the text. Start from a plan’s outline, or search.',
};
