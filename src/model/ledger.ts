import { z } from 'zod';
import { basis } from './basis.ts';
import { field } from './documentation.ts';
import { planField, sourceField } from './evidence.ts';
import { topicField } from './topic.ts';

/** An amount in 万元. */
export const amount = z.number().nonnegative();

const split = (zh: string, en: string) =>
  field(amount.nullable(), { zh: `${zh}；格内未印的为空。`, en: `${en}; empty where its cell prints none.` });

/** From whom money is to come, in 万元. */
export const fundingField = field(
  z
    .strictObject({
      fiscal: split('财政投资，万元', 'Government money, in 10,000 yuan'),
      social: split('社会投资，万元', 'Money of society (firms, the public), in 10,000 yuan'),
      other: split('其他投资，万元', 'Other money, in 10,000 yuan'),
    })
    .nullable(),
  {
    zh: '资金来源；台账不分来源的为空。',
    en: 'From whom the money is to come; empty where the ledger does not say.',
  },
);

/** What the rows of every ledger have; a column that a ledger does not have is empty. */
export const ledgerFields = {
  id: field(z.string(), { zh: '这一条的 id。', en: 'Id of the record.' }),
  plan: planField,
  table: field(z.string(), { zh: '所在表的 id。', en: 'Id of its table.', ref: 'tables' }),
  no: field(z.string().min(1).nullable(), {
    zh: '序号，照印。',
    en: 'Number as printed.',
  }),
  category: field(z.string().min(1).nullable(), {
    zh: '类别，去掉编号；合并的格已填；没有的为空。',
    en: 'Category without its number, merged cells filled in; empty where there is none.',
  }),
  name: field(z.string().min(1), {
    zh: '名称，照印；合并的格已填。',
    en: 'Name as printed, merged cells filled in.',
  }),
  content: field(z.string().min(1).nullable(), {
    zh: '内容，照印；一个项目占几行的，各行以换行相隔。',
    en: 'Content as printed; where it takes several rows, they are separated by line breaks.',
  }),
  investment: field(amount.nullable(), {
    zh: '投资，万元；没有印的，与另一项目同格的（见 investmentWith），为空。',
    en: 'Investment in 10,000 yuan; empty where none is printed, and where it is in one cell with that of another project (investmentWith).',
  }),
  investmentRaw: field(z.string().min(1).nullable(), {
    zh: '投资，照印。',
    en: 'Investment as printed.',
  }),
  investmentWith: field(z.string().min(1).nullable(), {
    zh: '与哪一项目的投资合为一格：其金额含这一项；没有的为空。',
    en: 'Id of the project whose investment is in one cell with this one, and includes it; else empty.',
  }),
  funding: fundingField,
  fundingRaw: field(z.string().min(1).nullable(), {
    zh: '资金来源的格中数字以外所印的文字，如再分到各级的数；没有的为空。',
    en: 'What the cells on funding print besides the number, such as its parts by level; empty where nothing is.',
  }),
  fundingDifference: field(z.number().nullable(), {
    zh: '投资减去各来源之和，万元；不分来源的为空。',
    en: 'Investment less the sum of its sources, in 10,000 yuan; empty where there are none.',
  }),
  leads: field(z.array(z.string().min(1)), {
    zh: '牵头单位的全称，见 agencies 的 name。',
    en: 'Who leads: full names, as in agencies (name).',
  }),
  leadsRaw: field(z.string().min(1).nullable(), { zh: '牵头单位，照印。', en: 'Who leads, as printed.' }),
  partners: field(z.array(z.string().min(1)), {
    zh: '配合单位的全称，见 agencies 的 name。',
    en: 'Who supports: full names, as in agencies (name).',
  }),
  partnersRaw: field(z.string().min(1).nullable(), {
    zh: '配合单位，照印。',
    en: 'Who supports, as printed.',
  }),
  place: field(z.string().min(1).nullable(), { zh: '地点，照印。', en: 'Place as printed.' }),
  years: field(z.string().min(1).nullable(), { zh: '年限，照印。', en: 'Years as printed.' }),
  yearStart: field(z.int().min(1949).max(2100).nullable(), { zh: '起始年。', en: 'First year.' }),
  yearEnd: field(z.int().min(1949).max(2100).nullable(), { zh: '末年。', en: 'Last year.' }),
  note: field(z.string().min(1).nullable(), { zh: '备注，照印。', en: 'Note as printed.' }),
  provisional: field(z.array(z.string()), {
    zh: '说明尚未最终确定的文字（表头、备注、内容中的暂定、预估），照印。',
    en: 'Words by which the print says that something is not final (暂定, 预估 in the head of the column, the note or the content).',
  }),
  merged: field(z.array(z.string()), {
    zh: '由上面的格合并而来的字段。',
    en: 'Fields whose cell is merged with one above.',
  }),
  further: field(
    z.array(
      z.strictObject({
        column: field(z.string(), { zh: '栏名，照印。', en: 'Name of the column as printed.' }),
        text: field(z.string().min(1), { zh: '格中文字，照印。', en: 'Words of the cell as printed.' }),
      }),
    ),
    {
      zh: '词汇不识的栏，照印。',
      en: 'Columns that the vocabulary does not know, as printed.',
    },
  ),
  rows: field(z.array(z.string()).min(1), {
    zh: '所占各行的段 id。',
    en: 'Ids of the blocks of its rows.',
    ref: 'blocks',
  }),
  topic: topicField,
  basis: field(basis, {
    zh: 'rule 由规则读出，未经人核；reader 由人定。',
    en: 'rule: read by rule, not yet reviewed; reader: decided by a reader.',
  }),
  source: sourceField,
};
