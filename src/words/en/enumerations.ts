import type { Words } from '../dictionary.ts';

type Enumerations = Words['enumerations'];

export const scopes: Enumerations['scopes'] = {
  water: 'Water and its ecology',
  environment: 'Environment as a whole',
};
export const chapterKinds: Enumerations['chapterKinds'] = {
  front: 'Issuing notice and cover',
  preface: 'Preface',
  body: 'Body',
  annex: 'Annex',
  back: 'Recipients and imprint',
};
export const chapterMarks: Enumerations['chapterMarks'] = { front: 'Cover', preface: 'Pref.', back: 'Impr.' };
export const blockKinds: Enumerations['blockKinds'] = {
  heading: 'Heading',
  paragraph: 'Paragraph',
  box: 'Paragraph in a box',
  row: 'Table row',
  note: 'Note',
  caption: 'Caption',
  title: 'Title',
  signature: 'Signature',
};
export const tableKinds: Enumerations['tableKinds'] = {
  indicators: 'Indicators',
  projects: 'Projects',
  policies: 'Policies',
  highlights: 'Highlights',
  objectives: 'Objectives',
  box: 'Box',
};
export const roles: Enumerations['roles'] = { baseline: 'baseline', target: 'target', actual: 'outcome' };
export const statuses: Enumerations['statuses'] = {
  number: 'number',
  class: 'class',
  qualified: 'qualified number',
  delegated: 'set by a higher level',
  'not-assessed': 'not assessed',
  'not-audited': 'not audited',
  merged: 'one cell for several rows',
  text: 'in words',
  absent: 'not printed',
};
export const types: Enumerations['types'] = {
  约束性: 'binding',
  预期性: 'indicative',
  参考性: 'for reference',
};
export const directions: Enumerations['directions'] = {
  higher: 'higher is better',
  lower: 'lower is better',
  none: '',
};
export const signs: Enumerations['signs'] = {
  improve: 'tighter',
  hold: 'held',
  relax: 'looser',
  delegated: 'subject to a higher level',
  'no-baseline': 'no baseline',
  'not-comparable': 'not comparable with the baseline',
};
export const verdicts: Enumerations['verdicts'] = {
  comparable: 'comparable',
  'with-caveat': 'comparable with a caveat',
  'not-comparable': 'not comparable',
};
export const parallelKinds: Enumerations['parallelKinds'] = { verbatim: 'verbatim', adapted: 'adapted' };
export const differences: Enumerations['differences'] = {
  year: 'year',
  number: 'figure',
  actor: 'actor or place',
  wording: 'wording',
};
export const comparators: Enumerations['comparators'] = {
  '=': 'equal to',
  '>=': 'at least',
  '<=': 'at most',
  '~': 'about',
};
export const statementKinds: Enumerations['statementKinds'] = {
  rate: 'level',
  quantity: 'quantity',
  class: 'water class',
  money: 'money',
};
export const statementTimes: Enumerations['statementTimes'] = {
  target: 'target',
  past: 'past result',
  present: 'present state',
  norm: 'standing limit',
};
export const strengths: Enumerations['strengths'] = {
  must: 'must',
  shall: 'shall',
  will: 'will',
  encourage: 'strive',
};
export const yearBases: Enumerations['yearBases'] = {
  clause: 'in the clause',
  sentence: 'in the sentence',
  paragraph: 'in the paragraph',
  chapter: 'further above',
};
export const deadlineKinds: Enumerations['deadlineKinds'] = { target: 'target', task: 'task' };
export const consequenceWhos: Enumerations['consequenceWhos'] = {
  governments: 'governments and departments',
  officials: 'officials',
  staff: 'staff in charge',
  polluters: 'polluters and offenders',
  other: 'others',
};
export const consequenceStrengths: Enumerations['consequenceStrengths'] = {
  core: 'sanction',
  weak: 'enforcement in general',
};
export const dutyModes: Enumerations['dutyModes'] = {
  lead: 'leads',
  divided: 'lead, each in its own field',
  shared: 'answer for it, each in its own field',
  sole: 'answers for it',
};
export const bases: Enumerations['bases'] = { rule: 'not yet reviewed', reader: 'reviewed' };
export const severities: Enumerations['severities'] = {
  high: 'a figure is wrong',
  medium: 'a figure is in doubt',
  low: 'worth noting',
};
export const findingRules: Enumerations['findingRules'] = {
  sum: 'sum and parts',
  'stated-count': 'count and list',
  'two-values': 'two values',
  'looser-target': 'looser target',
  'missed-target': 'missed, not admitted',
  'dropped-indicator': 'dropped indicator',
  'impossible-unit': 'impossible unit',
  'out-of-scale': 'out of scale',
  'scope-words': 'words of another level',
  numbering: 'numbering',
  'swapped-headings': 'texts under each other’s headings',
  'cut-off': 'cut off',
  'note-marks': 'notes and their signs',
  'printed-twice': 'printed twice',
  'lead-and-support': 'leads and supports',
  'two-spellings': 'two spellings',
  'misprinted-code': 'misprinted code',
  'draft-words': 'left from a draft',
  'out-of-period': 'outside the period',
  remark: 'a reader’s remark',
};

export const enumerations: Enumerations = {
  scopes,
  chapterKinds,
  chapterMarks,
  blockKinds,
  tableKinds,
  roles,
  statuses,
  types,
  directions,
  signs,
  verdicts,
  parallelKinds,
  differences,
  comparators,
  statementKinds,
  statementTimes,
  strengths,
  yearBases,
  bases,
  deadlineKinds,
  consequenceWhos,
  consequenceStrengths,
  dutyModes,
  severities,
  findingRules,
};
