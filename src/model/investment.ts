import { z } from 'zod';
import { basis } from './basis.ts';
import { documentedRecord, field } from './documentation.ts';
import { planField, sourceField } from './evidence.ts';
import { amount, fundingField } from './ledger.ts';
import { topicId } from './topic.ts';

/** What a sum is over. */
export const investmentScope = z.enum(['plan', 'category', 'topic']);

/** A record of `data/investments.json`: a sum of investments, as printed and as its parts add up. */
export const investmentRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '合计的 id。', en: 'Id of the sum.' }),
    plan: planField,
    table: field(z.string().nullable(), {
      zh: '项目表的 id；只在行文中印出的为空。',
      en: 'Id of the table of projects; empty for a sum that is printed in prose only.',
      ref: 'tables',
    }),
    scope: field(investmentScope, {
      zh: 'plan 全部项目，category 一类项目，topic 一个主题的项目。',
      en: 'All projects of the plan, those of a category, or those of a topic.',
    }),
    category: field(z.string().nullable(), { zh: '类别。', en: 'Category.' }),
    topic: field(topicId.nullable(), { zh: '主题的 id。', en: 'Id of the topic.', ref: 'topics' }),
    printed: field(amount.nullable(), {
      zh: '所印的合计，万元；没有印的为空。',
      en: 'The sum as printed, in 10,000 yuan; empty where none is.',
    }),
    raw: field(z.string().min(1).nullable(), {
      zh: '合计，照印。',
      en: 'The sum as printed, in its own words.',
    }),
    computed: field(amount.nullable(), {
      zh: '各部分相加之和，万元；文本没有列出部分的为空。',
      en: 'What the parts add up to, in 10,000 yuan; empty where the text does not list them.',
    }),
    parts: field(z.enum(['projects', 'categories']).nullable(), {
      zh: '相加的是什么：projects 各项目，categories 各类所印的数。',
      en: 'What was added up: projects, or the printed sums of categories.',
    }),
    difference: field(z.number().nullable(), {
      zh: '所印减去相加，万元；两者缺一的为空。',
      en: 'Printed less computed, in 10,000 yuan; empty where one of them is.',
    }),
    funding: fundingField,
    fundingDifference: field(z.number().nullable(), {
      zh: '相加之和减去各来源之和，万元；不分来源的为空。',
      en: 'Computed sum less the sum of its sources, in 10,000 yuan; empty where there are none.',
    }),
    countPrinted: field(z.int().nonnegative().nullable(), {
      zh: '所印的项目个数；没有印的为空。',
      en: 'Number of projects as printed; empty where none is.',
    }),
    count: field(z.int().nonnegative().nullable(), {
      zh: '数出的项目个数；文本没有列出部分的为空。',
      en: 'Number of projects as counted; empty where the text does not list the parts.',
    }),
    projects: field(z.array(z.string()), {
      zh: '相加的各项目的 id。',
      en: 'Ids of the projects that were added up.',
      ref: 'projects',
    }),
    origin: field(z.enum(['table', 'prose']), {
      zh: 'table 见于项目表，prose 只见于行文。',
      en: 'From a table of projects, or from prose.',
    }),
    basis: field(basis, {
      zh: 'rule 由规则读出，未经人核；reader 由人定。',
      en: 'rule: read by rule, not yet reviewed; reader: decided by a reader.',
    }),
    source: sourceField,
  }),
  {
    title: { zh: '投资合计', en: 'Sums of investment' },
    description: {
      zh: '每部规划、每类、每个主题的项目投资：所印的合计与逐项相加之和并列，差额照列。没有印合计的规划不在其中。',
      en: 'Investment in the projects of each plan, category and topic: the printed sum beside what its parts add up to, with the difference. Plans that print neither are not in it.',
    },
  },
);
export type InvestmentRecord = z.infer<typeof investmentRecord>;
