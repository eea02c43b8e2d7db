import { aboutEn } from './about-en.ts';
import { compareEn } from './compare-en.ts';
import { parallelsEn } from './parallels-en.ts';
import { indicatorsEn } from './indicators-en.ts';
import { topicsEn } from './topics-en.ts';
import { searchEn } from './search-en.ts';
import type { Words } from './zh.ts';
import { methodEn } from './method-en.ts';

const lines = (range: string): string => (range.includes('–') ? `lines ${range}` : `line ${range}`);

/** Words of the interface in English. */
export const en: Words = {
  site: {
    name: 'Plans in Parallel',
    description:
      'Environmental plans of the Yangtze basin in full text, with their tables and sources: every passage can be read, cited and verified.',
    title: (page) => `${page} · Plans in Parallel`,
    skip: 'Skip to the text',
    home: 'Home',
    plans: 'Plans',
    allPlans: 'All plans',
    movedTo: 'This page has another address',
    about: 'About',
    otherLanguage: '中文',
    otherLanguageLabel: '中文：此页的中文界面',
    navigation: 'Site',
    footer:
      'The plans are official documents, reproduced to the character; all that this site adds is derived from them and says from which line.',
    data: 'Data',
    dataFiles: 'Data: JSON, CSV, workbook',
  },
  search: searchEn,
  home: {
    heading: 'Plans in Parallel',
    introduction: [
      'Chinese environmental plans of the Yangtze basin in full text, with an address for every paragraph and every table row.',
      'Every word leads back to its line in the text as received. Texts are shown as printed; what is odd in them stays as it is.',
    ],
    plans: 'The plans',
    plansNote: '“Not printed”: the text as received does not print it, and the site does not supply it.',
    ways: {
      label: 'Other ways in',
      topics: 'Read the plans topic by topic',
      indicators: 'Compare their indicators, from baseline to target',
      compare: 'Set whole plans side by side',
      parallels: 'See which passages share wording',
      data: 'Download all data',
    },
  },
  plan: {
    region: 'Region',
    title: 'Title',
    issuer: 'Issued by',
    documentNumber: 'Document no.',
    issued: 'Date of issue',
    period: 'Period',
    scope: 'Scope',
    scopes: { water: 'Water and its ecology', environment: 'Environment as a whole' },
    notPrinted: 'not printed',
    periodOf: (start, end, horizon) =>
      `${String(start)}–${String(end)}${horizon === null ? '' : `, outlook to ${String(horizon)}`}`,
    short: {
      issuer: 'Issued by',
      characters: 'Characters',
      chapters: 'Chapters',
      sections: 'Sections',
      tables: 'Tables',
      boxes: 'Boxes',
    },
    facts: 'Facts',
    factsNote: 'Each fact is followed by the line of the text that it comes from.',
    contents: 'Contents',
    outline: 'Outline',
    outlineNote: 'The numbers at the right are the lines of the headings in the text.',
    tables: 'Tables and boxes',
    table: { title: 'Title', kind: 'Kind', rows: 'Rows', chapter: 'Chapter', line: 'Line' },
    tableKinds: {
      indicators: 'Indicators',
      projects: 'Projects',
      policies: 'Policies',
      highlights: 'Highlights',
      objectives: 'Objectives',
      box: 'Box',
    },
    counts: {
      chapters: 'chapters',
      sections: 'sections',
      paragraphs: 'paragraphs',
      leads: 'leads',
      tables: 'tables',
      boxes: 'boxes',
      rows: 'table rows',
      notes: 'notes',
    },
    lines: 'Lines of the text',
    characters: 'Printed characters',
    provenance: 'Where the text comes from, and its state',
    sha256: 'SHA-256',
    cite: 'How to cite',
    citeNote:
      'Cite the whole plan as below. To cite a passage, go to it, press its line number and choose “Copy quotation”.',
    reference: 'GB/T 7714',
    bibtex: 'BibTeX',
    read: 'Read from the beginning',
  },
  chapterKinds: {
    front: 'Issuing notice and cover',
    preface: 'Preface',
    body: 'Body',
    annex: 'Annex',
    back: 'Recipients and imprint',
  },
  chapter: {
    outline: 'Outline of the plan',
    lines: (range) => `${lines(range)} of the text`,
    characters: (count) => `${count} characters`,
    previous: 'Previous chapter',
    next: 'Next chapter',
    pages: 'Previous and next chapter',
    notPrinted: 'The heading of this page is ours; the text has none.',
    permalink: (range) => `${lines(range)}, link to this passage`,
    table: (title) => `Table: ${title}`,
    colophon: 'Source',
    colophonLine: 'The numbers in the margin are line numbers of the text.',
  },
  tools: {
    label: 'Tools for this passage',
    copyLink: 'Copy link',
    copyQuotation: 'Copy quotation',
    copyReference: 'Copy',
    copied: 'Copied',
    linkCopied: 'Link copied',
    quotationCopied: 'Quotation copied',
    failed: 'The browser does not allow writing to the clipboard; please copy by hand',
    shortcuts: 'Use single-key shortcuts',
  },
  lines,
  notFound: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or the passage may have changed with the text. Start from a plan’s outline, or search.',
  },
  method: methodEn,
  topics: topicsEn,
  indicators: indicatorsEn,
  compare: compareEn,
  parallels: parallelsEn,
  about: aboutEn,
};
