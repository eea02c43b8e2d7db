import { z } from 'zod';
import { documentedRecord, documentedShape, field } from './documentation.ts';
import { evidence, lineEndField, lineField, planField, urlField } from './evidence.ts';

/** How two parallel passages differ: in a span of time, a figure, who acts or where, or other words. */
export const difference = z.enum(['year', 'number', 'actor', 'wording']);
export type Difference = z.infer<typeof difference>;

export const passage = documentedShape(
  'passage',
  z.strictObject({
    plan: planField,
    block: field(z.string(), { zh: '所在段的 id。', en: 'Id of the block.', ref: 'blocks' }),
    line: lineField,
    lineEnd: lineEndField,
    start: field(z.int().nonnegative(), {
      zh: '在该段文字（blocks 的 text）中的起点，从0起，按 UTF-16 码元计。',
      en: 'Where it begins in the block’s text (blocks: text), counted from 0 in UTF-16 code units.',
    }),
    end: field(z.int().positive(), { zh: '终点，不含。', en: 'Where it ends, exclusive.' }),
    text: field(z.string().min(1), { zh: '文字。', en: 'The words.' }),
    url: urlField,
  }),
  {
    title: { zh: '段落中的一处', en: 'Passage' },
    description: { zh: '互见的一方：一段中的一截文字。', en: 'One side of a parallel: a piece of a block.' },
  },
);
export type ParallelSide = z.infer<typeof passage>;

/** A record of `data/parallels.json`: two passages, of two plans or of one, that share wording. */
export const parallelRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '互见的 id。', en: 'Id of the parallel.' }),
    a: field(passage, { zh: '一方。', en: 'One side.' }),
    b: field(passage, { zh: '另一方。', en: 'The other side.' }),
    similarity: field(z.number().min(0).max(1), {
      zh: '相似度，0至1：共有字符的两倍除以双方字符之和，标点不计。',
      en: 'From 0 to 1: twice the shared characters divided by the characters of both sides, punctuation aside.',
    }),
    containment: field(z.number().min(0).max(1), {
      zh: '共有字符占较短一方的比例，0至1。',
      en: 'Shared characters as a part of the shorter side, from 0 to 1.',
    }),
    shared: field(z.int().positive(), {
      zh: '共有字符数；套语、地区名、文件名、年份不计。',
      en: 'Number of shared characters; set phrases, names of regions, titles of documents and years aside.',
    }),
    kind: field(z.enum(['verbatim', 'adapted']), {
      zh: 'verbatim 照录，adapted 改写。',
      en: 'verbatim or adapted.',
    }),
    differs: field(z.array(difference), {
      zh: '差别在何处：year 年份或时段，number 数字，actor 主体或地点，wording 其他用语。',
      en: 'In what the two differ: year (a year or span of time), number (a figure), actor (who acts, or where), wording (other words).',
    }),
    source: field(evidence, { zh: '一方（a）的出处。', en: 'Where side a comes from.' }),
  }),
  {
    title: { zh: '互见段落', en: 'Parallels' },
    description: {
      zh: '用语相同或相近的两处文字，多在两份规划之间。',
      en: 'Two passages of the same or nearly the same wording, mostly of two plans.',
    },
  },
);
export type ParallelRecord = z.infer<typeof parallelRecord>;
