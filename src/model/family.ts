import { z } from 'zod';
import { documentedRecord, field } from './documentation.ts';
import { evidence, planField } from './evidence.ts';
import { difference, passage } from './parallel.ts';

/** The number that a member of a family has where others have another. */
export const familyValue = z.strictObject({
  slot: field(z.int().nonnegative(), {
    zh: '句中第几个不同的数，从0起。',
    en: 'Which of the numbers in which the members differ, from 0.',
  }),
  member: field(z.int().nonnegative(), {
    zh: '第几处（members 中的序号，从0起）。',
    en: 'Which member: index in members, from 0.',
  }),
  value: field(z.number(), {
    zh: '数值，“万”“亿”已乘入；水质类别为1至6。',
    en: 'The number, times its 万 or 亿; of a water class 1 to 6.',
  }),
  valueHigh: field(z.number().nullable(), {
    zh: '范围的上限；不是范围时为空。',
    en: 'Upper end of a range; null elsewhere.',
  }),
  unit: field(z.string().nullable(), { zh: '单位；未印时为空。', en: 'Unit; null where none is printed.' }),
  raw: field(z.string(), { zh: '原文写法。', en: 'As printed.' }),
});
export type FamilyValue = z.infer<typeof familyValue>;

/** A record of `data/families.json`: a passage that two or more places share. */
export const familyRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '同源段落的 id。', en: 'Id of the family.' }),
    members: field(z.array(passage).min(2), {
      zh: '共有这段文字的各处，依规划与行序；差别与第一处相比。',
      en: 'The places that share the passage, by plans and lines; each is compared with the first.',
    }),
    formula: field(z.boolean(), {
      zh: '只是套语、口号、文件或专项之名。',
      en: 'Only a set phrase, a slogan, the name of a document or programme.',
    }),
    plans: field(z.array(planField), { zh: '出现在哪些规划。', en: 'The plans in which it stands.' }),
    differs: field(z.array(difference), {
      zh: '各处之间差别在何处：year 年份或时段，number 数字，actor 主体或地点，wording 其他用语。',
      en: 'In what the members differ: year, number (a figure), actor (who acts, or where), wording (other words).',
    }),
    values: field(z.array(familyValue), {
      zh: '同一处数字在各处的不同写数。',
      en: 'The numbers that the members have at the same place of the sentence, where they differ.',
    }),
    source: field(evidence, { zh: '第一处的出处。', en: 'Where the first member comes from.' }),
  }),
  {
    title: { zh: '同源段落', en: 'Families' },
    description: {
      zh: '两处以上共有的一段文字，及其各处。两份规划共有什么，与语料中有无别的规划无关。',
      en: 'A passage that two or more places share, with all of them. What plans share does not depend on later plans of the corpus.',
    },
  },
);
export type FamilyRecord = z.infer<typeof familyRecord>;
