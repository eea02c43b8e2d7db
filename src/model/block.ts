import { z } from 'zod';
import { documentedRecord, field } from './documentation.ts';
import { lineEndField, lineField, planField, sourceField, urlField } from './evidence.ts';
import { chapterField } from './outline.ts';
import { topicBasis, topicId } from './topic.ts';

export const blockKind = z.enum(['paragraph', 'row', 'note', 'caption', 'title', 'signature']);
export type BlockKind = z.infer<typeof blockKind>;

/** A record of `data/blocks.json`: the smallest unit that has an address. */
export const blockRecord = documentedRecord(
  z.strictObject({
    plan: planField,
    id: field(z.string(), {
      zh: '段的 id：由文字算出，别处增删不影响它。',
      en: 'Id of the block: made from its words, not touched by changes elsewhere.',
    }),
    kind: field(blockKind, {
      zh: '种类：paragraph 段、row 表格行、note 注、caption 表题、title 标题页文字、signature 落款。',
      en: 'Paragraph, row of a table, note, caption, title line, or signature.',
    }),
    chapter: chapterField,
    section: field(z.string().nullable(), {
      zh: '上方最近的标题（节，无节则章）的 id；第一个标题之前为空。',
      en: 'Id of the nearest heading above (section, else chapter); empty before the first heading.',
      ref: 'outline',
    }),
    table: field(z.string().nullable(), {
      zh: '所在表或专栏的 id。',
      en: 'Id of the table or box that it is in.',
      ref: 'tables',
    }),
    line: lineField,
    lineEnd: lineEndField,
    lead: field(z.string().nullable(), {
      zh: '段首句：点明本段任务的第一句，如 text 中所印。',
      en: 'The first sentence that names the paragraph’s task, as printed in text.',
    }),
    label: field(z.boolean(), {
      zh: '是否为专栏中立于各段之上的小标签。',
      en: 'Whether it is a short label above the paragraphs of a box.',
    }),
    text: field(z.string().min(1), {
      zh: '所印文字；表格行的各格以制表符相隔，合并的格只在其首行。',
      en: 'Printed words. The cells of a row are separated by tabs; a merged cell is in its first row only.',
    }),
    cells: field(z.array(z.string()).nullable(), {
      zh: '表格行的各格，含空格；其他种类为空。',
      en: 'Cells of a row, empty ones included; empty for other kinds.',
    }),
    topic: field(topicId, { zh: '主要主题的 id。', en: 'Id of its main topic.', ref: 'topics' }),
    alsoTopics: field(z.array(topicId), { zh: '其他主题的 id。', en: 'Ids of further topics.' }),
    topicBasis: field(topicBasis, {
      zh: '主题由谁定：block 读过后为本段而定，section 为所在章节而定，rule 由规则定。',
      en: 'Who decided the topic: a person for this block, a person for its section or chapter, or the rules.',
    }),
    topicConfidence: field(z.number().min(0).max(1).nullable(), {
      zh: '规则对主要主题有几分把握，0 至 1；由人定的为空。',
      en: 'How sure the rules are of the main topic, 0 to 1; empty where a person decided.',
    }),
    topicReviewed: field(z.boolean(), {
      zh: '是否有人读过并认可：由人定的，或整部规划的主题已经人核。',
      en: 'Whether a person has read and approved it: decided by a person, or the plan’s topics reviewed as a whole.',
    }),
    url: urlField,
    source: sourceField,
  }),
  {
    title: { zh: '段、行、注', en: 'Blocks' },
    description: {
      zh: '最小的可引单位：段、表格的行、注、表题、标题页文字、落款，各有 id 与地址。与目录合起来，文本的每个字符恰好出现一次。',
      en: 'The smallest units that can be cited: paragraphs, table rows, notes, captions, title lines and signatures, each with an id and an address. Together with the outline they hold every printed character once.',
    },
  },
);
export type BlockRecord = z.infer<typeof blockRecord>;
