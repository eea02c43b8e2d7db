import { z } from 'zod';
import { documentedRecord, documentedShape, field } from './documentation.ts';
import { evidence, lineEndField, lineField, planField, urlField } from './evidence.ts';

/** How two parallel passages differ: in a span of time, a figure, who acts or where, or other words. */
export const difference = z.enum(['year', 'number', 'actor', 'wording']);
export type Difference = z.infer<typeof difference>;

/** A stretch of a text, by places in it. */
export const textSpan = z.strictObject({
  start: field(z.int().nonnegative(), {
    zh: '起点，从0起，按 UTF-16 码元计。',
    en: 'Where it begins, counted from 0 in UTF-16 code units.',
  }),
  end: field(z.int().positive(), { zh: '终点，不含。', en: 'Where it ends, exclusive.' }),
});
export type TextSpan = z.infer<typeof textSpan>;

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
    changed: field(z.array(textSpan), {
      zh: '另一方没有的词（在 text 中的起止）；同源段落中与第一处相比。',
      en: 'Words that the other side lacks, by places in text; in a family, that the first member lacks.',
    }),
  }),
  {
    title: { zh: '段落中的一处', en: 'Passage' },
    description: {
      zh: '互见的一方，或同源段落的一处：一段中的一截文字。',
      en: 'One side of a parallel, or a member of a family: a piece of a block.',
    },
  },
);
/** One side of a parallel, with what the other side lacks. */
export type ComparedSide = z.infer<typeof passage>;
export type ParallelSide = Omit<ComparedSide, 'changed'>;

/** A record of `data/parallels.json`: two passages, of two plans or of one, that share wording. */
export const parallelRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '互见的 id。', en: 'Id of the parallel.' }),
    family: field(z.string(), {
      zh: '所属同源段落的 id。',
      en: 'Id of the family to which it belongs.',
      ref: 'families',
    }),
    a: field(passage, { zh: '一方。', en: 'One side.' }),
    b: field(passage, { zh: '另一方。', en: 'The other side.' }),
    similarity: field(z.number().min(0).max(1), {
      zh: '相似度，0至1：共有字符的两倍除以双方字符之和；标点不计，每个数字计作一个相同的字符。是否收录以此（0.55起）及其与 containment 的均值（0.66起）为准。',
      en: 'From 0 to 1: twice the shared characters divided by those of both sides, punctuation aside, each figure taken for one and the same character. A pair is kept from 0.55, and from 0.66 for the mean of this and containment.',
    }),
    containment: field(z.number().min(0).max(1), {
      zh: '共有字符占较短一方的比例，0至1。',
      en: 'Shared characters as a part of the shorter side, from 0 to 1.',
    }),
    shared: field(z.int().nonnegative(), {
      zh: '共有字符数；套语、地区名、文件名、年份不计。',
      en: 'Number of shared characters; set phrases, names of regions, titles of documents and years aside.',
    }),
    kind: field(z.enum(['verbatim', 'adapted']), {
      zh: 'verbatim 照录，adapted 改写。',
      en: 'verbatim or adapted.',
    }),
    formula: field(z.boolean(), {
      zh: '所同的只是套语、口号、文件或专项之名。',
      en: 'What they share is only a set phrase, a slogan, the name of a document or programme.',
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

/** The records that are no formulas: wherever parallels or families are counted or compared, these are meant. */
export function withoutFormulas<Found extends { readonly formula: boolean }>(
  records: readonly Found[],
): Found[] {
  return records.filter(({ formula }) => !formula);
}
