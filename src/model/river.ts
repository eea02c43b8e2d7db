import { z } from 'zod';
import { bilingual } from './bilingual-schema.ts';
import { documentedRecord, field } from './documentation.ts';
import { evidence, planField, sourceField } from './evidence.ts';

/** Whether the plans on a river want the same of it. */
export const riverAgreement = z.enum(['same', 'differs', 'one-sided', 'none', 'alone']);
export type RiverAgreement = z.infer<typeof riverAgreement>;

const riverClass = z.strictObject({
  time: field(z.enum(['past', 'present', 'target', 'norm']), {
    zh: 'target 目标，past 已有的结果，present 现状，norm 长期有效。',
    en: 'target, past (a result), present, or norm.',
  }),
  year: field(z.int().nullable(), { zh: '年份；没有印的为空。', en: 'Year; empty where none is printed.' }),
  raw: field(z.string().min(1), { zh: '值，照印。', en: 'The value as printed.' }),
  rank: field(z.int().min(1).max(6).nullable(), {
    zh: '水质类别的次序，1（Ⅰ类）至6（劣Ⅴ类）；不是类别的为空。',
    en: 'Place of a water class, 1 (Ⅰ) to 6 (worse than Ⅴ); empty where it is none.',
  }),
  name: field(z.string().min(1), {
    zh: '所说的断面、河段或量，照印。',
    en: 'The section, reach or measure, as printed.',
  }),
  source: sourceField,
});
export type RiverClass = z.infer<typeof riverClass>;

/** A record of `data/rivers.json`: a river and what each plan says of it. */
export const riverRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '河流的 id。', en: 'Id of the river.' }),
    name: field(bilingual, { zh: '名称。', en: 'Name.' }),
    names: field(z.array(z.string()), { zh: '文本所印的各种名称。', en: 'Names as printed.' }),
    into: field(z.string().nullable(), {
      zh: '所汇入河流的 id；不在所列之内的为空。',
      en: 'Id of the stream that it joins; empty where that is not in the list.',
      ref: 'rivers',
    }),
    agreement: field(riverAgreement, {
      zh: '沿河各规划的类别目标：same 相同，differs 不同，one-sided 只有一方印出，none 都没有印，alone 只有一份规划说到它。',
      en: 'The class targets of the plans on it: same, differs, one-sided (only one prints a class), none (no plan does), alone (only one plan names it).',
    }),
    answer: field(bilingual, { zh: '由规则写出的一句话。', en: 'A sentence made by rule.' }),
    doubt: field(bilingual.nullable(), {
      zh: '各名称是否同一条河有疑问的，说明于此。',
      en: 'Why its names may not be one river; empty where there is no doubt.',
    }),
    plans: field(
      z.array(
        z.strictObject({
          plan: planField,
          along: field(z.int().positive().nullable(), {
            zh: '该地区在河上的次序，从上游起；只是提到这条河的为空。',
            en: 'Place of its region on the river, from upstream; empty where the plan only names the river.',
          }),
          classes: field(z.array(riverClass), {
            zh: '对这条河印出的水质类别、目标与现状。',
            en: 'Classes, targets and states that the plan prints for it.',
          }),
          passages: field(z.array(evidence), { zh: '说到它的句子。', en: 'Sentences that name it.' }),
        }),
      ),
      { zh: '说到它的规划，从上游起。', en: 'The plans that name it, from upstream.' },
    ),
    source: sourceField,
  }),
  {
    title: { zh: '河流', en: 'Rivers' },
    description: {
      zh: '各规划所说的河流：汇入何处，上下游的规划各说什么，要求哪一类水。',
      en: 'Rivers that the plans name: what they join, what the plans up and down the stream say of them, and which class they ask for.',
    },
  },
);
export type RiverRecord = z.infer<typeof riverRecord>;
