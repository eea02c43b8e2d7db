import { z } from 'zod';
import { basis } from './basis.ts';
import { documentedRecord, field } from './documentation.ts';
import { planField, sourceField } from './evidence.ts';
import { statementComparator } from './statement.ts';

/** Whether something exists, is to be added, or is to be renewed; `renewed-or-added` where a plan says both in one. */
export const stockState = z.enum(['existing', 'added', 'renewed', 'added-or-renewed', 'level']);
export type StockState = z.infer<typeof stockState>;

/** A record of `data/stock.json`: a capacity or length that exists or is to be built. */
export const stockRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '数量陈述的 id。', en: 'Id of the statement.', ref: 'statements' }),
    plan: planField,
    asset: field(z.string().min(1), {
      zh: '设施的种类，见词表 content/vocabulary/stock.yaml。',
      en: 'Kind of works, of content/vocabulary/stock.yaml.',
    }),
    state: field(stockState, {
      zh: 'existing 已有，added 新增，renewed 改造，added-or-renewed 文本合称“建设改造”，level 到期应有的总量。',
      en: 'existing; added; renewed; added-or-renewed (the text says both in one); level (what there shall be in all).',
    }),
    partOf: field(z.string().nullable(), {
      zh: '所属总数的数量陈述的 id；不是某总数的一部分的为空。',
      en: 'Id of the statement of the total of which it is a part; empty otherwise.',
      ref: 'statements',
    }),
    subject: field(z.string().min(1), { zh: '所说的设施，照印。', en: 'What it is, as printed.' }),
    raw: field(z.string().min(1), { zh: '值，照印。', en: 'The value as printed.' }),
    comparator: field(statementComparator.nullable(), { zh: '比较符。', en: 'Comparator.' }),
    value: field(z.number(), {
      zh: '换算成该种设施单位的值。',
      en: 'The value in the unit of its kind of works.',
    }),
    unit: field(z.string().min(1), { zh: '该种设施的单位。', en: 'Unit of the kind of works.' }),
    year: field(z.int().nullable(), {
      zh: '年份；文本没有印的为空。',
      en: 'Year; empty where the text prints none.',
    }),
    basis: field(basis, { zh: '依据：rule 或 reader。', en: 'rule or reader.' }),
    source: sourceField,
  }),
  {
    title: { zh: '存量与增量', en: 'Stock and flow' },
    description: {
      zh: '已有的处理能力与管网长度，以及规划要新增、改造的；取自数量陈述。',
      en: 'Capacity and length of works that exist, and what a plan adds or renews; a view of the statements.',
    },
  },
);
export type StockRecord = z.infer<typeof stockRecord>;
