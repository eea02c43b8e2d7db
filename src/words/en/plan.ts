import type { Words } from '../dictionary.ts';
import { lines } from './language.ts';

/** Words of the pages of plans and chapters. */
export const plan: Words['plan'] = {
  region: 'Region',
  regionIn: (region) => region,
  title: 'Title',
  issuer: 'Issued by',
  documentNumber: 'Document no.',
  issued: 'Date of issue',
  period: 'Period',
  scope: 'Scope',
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
};

export const chapter: Words['chapter'] = {
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
};

/** Tools of a block. */
export const tools: Words['tools'] = {
  label: 'Tools for this passage',
  copyLink: 'Copy link',
  copyQuotation: 'Copy quotation',
  copyReference: 'Copy',
  copied: 'Copied',
  linkCopied: 'Link copied',
  quotationCopied: 'Quotation copied',
  failed: 'The browser does not allow writing to the clipboard; please copy by hand',
  shortcuts: 'Use single-key shortcuts',
};
