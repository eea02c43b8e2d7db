import { z } from 'zod';
import { basis } from './basis.ts';
import { bilingual } from './bilingual-schema.ts';
import { documentedRecord, field } from './documentation.ts';
import { evidence, planField, sourceField } from './evidence.ts';

/** What a finding does to a figure: high, a figure cannot stand; medium, it is in doubt; low, none is touched. */
export const severity = z.enum(['high', 'medium', 'low']);
export type Severity = z.infer<typeof severity>;

/** The rules by which findings are made, in the order in which the page explains them; a `remark` is a reader’s own. */
export const findingRule = z.enum([
  'sum',
  'stated-count',
  'two-values',
  'looser-target',
  'missed-target',
  'dropped-indicator',
  'impossible-unit',
  'out-of-scale',
  'scope-words',
  'numbering',
  'swapped-headings',
  'cut-off',
  'note-marks',
  'printed-twice',
  'lead-and-support',
  'two-spellings',
  'misprinted-code',
  'draft-words',
  'out-of-period',
  'remark',
]);
export type FindingRule = z.infer<typeof findingRule>;

/** A place that shows a finding, with the words there that do not fit. */
export const findingEvidence = evidence.extend({
  marked: field(z.array(z.string().min(1)), {
    zh: '所引文字中对不上的字词，照印，每个在引文中第一次出现之处。',
    en: 'The words of the quotation that do not fit, as printed; each where it first stands in the quotation.',
  }),
});
export type FindingEvidence = z.infer<typeof findingEvidence>;

/** A record of `data/findings.json`: a place where a plan does not agree with itself. */
export const findingRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '存疑的 id。', en: 'Id of the finding.' }),
    plan: planField,
    rule: field(findingRule, {
      zh: '由哪条规则查出；remark 是读者自己指出的。',
      en: 'The rule that found it; remark where a reader pointed it out.',
    }),
    severity: field(severity, {
      zh: '轻重，看对数字的影响：high 有一个数字必然不对，medium 数字可疑，low 不涉及数字。',
      en: 'By what it does to a figure: high, a figure cannot stand as printed; medium, a figure is in doubt; low, no figure is touched.',
    }),
    message: field(bilingual, {
      zh: '哪里对不上，连同数字与行号。',
      en: 'What does not fit, with the figures and the lines.',
    }),
    evidence: field(z.array(findingEvidence).min(1), {
      zh: '看得出问题的各处原文，以本规划的一处起。',
      en: 'The places that show it, the first of them in this plan.',
    }),
    basis: field(basis, {
      zh: 'rule 由规则查出；reader 由读者指出。',
      en: 'rule: found by a rule; reader: pointed out by a reader.',
    }),
    source: sourceField,
  }),
  {
    title: { zh: '存疑', en: 'Findings' },
    description: {
      zh: '规划中自相矛盾或不可能如此的地方，各附能看出问题的原文。宁缺毋滥：每条都对照原文读过。',
      en: 'Places where a plan contradicts itself or prints what cannot be, each with the lines that show it. A false alarm counts as worse than a miss: each was read against the text.',
    },
  },
);
export type FindingRecord = z.infer<typeof findingRecord>;
