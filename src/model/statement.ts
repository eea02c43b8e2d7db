import { z } from 'zod';
import { basis } from './basis.ts';
import { documentedRecord, field } from './documentation.ts';
import { evidence, planField } from './evidence.ts';
import { indicatorId } from './observation.ts';
import { topicField } from './topic.ts';

/** Where the year of a statement is printed: in its clause, elsewhere in the sentence, the paragraph, or above it. */
export const yearBasis = z.enum(['clause', 'sentence', 'paragraph', 'chapter']);
export type YearBasis = z.infer<typeof yearBasis>;

export const statementTime = z.enum(['past', 'present', 'target', 'norm']);
export type StatementTime = z.infer<typeof statementTime>;

export const statementKind = z.enum(['rate', 'quantity', 'class', 'money']);
export type StatementKind = z.infer<typeof statementKind>;

export const statementStrength = z.enum(['must', 'shall', 'will', 'encourage']);
export type StatementStrength = z.infer<typeof statementStrength>;

export const statementComparator = z.enum(['=', '>=', '<=', '~']);
export type StatementComparator = z.infer<typeof statementComparator>;

/** A change against a base: 较2020年下降10%. */
export const relativeChange = z.strictObject({
  change: field(z.enum(['up', 'down']), { zh: '上升 up，下降 down。', en: 'up or down.' }),
  baseYear: field(z.int().min(1949).max(2100).nullable(), {
    zh: '基期的年份；文本没有印的为空。',
    en: 'Year that it is measured from; empty where the text prints none.',
  }),
});
export type RelativeChange = z.infer<typeof relativeChange>;

/** A record of `data/statements.json`: one quantitative assertion of the running text. */
export const statementRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '数量陈述的 id。', en: 'Id of the statement.' }),
    plan: planField,
    subject: field(z.string().min(1), {
      zh: '所说的量或物，连同限定它的文字，照印，去掉动词与比较词。',
      en: 'The measure or thing, with what narrows it, as printed, without verb and comparator.',
    }),
    object: field(z.string().nullable(), {
      zh: '与之相比的另一事物（全国平均水平），照印；没有的为空。',
      en: 'What it is compared with, as printed (全国平均水平); empty where nothing is.',
    }),
    raw: field(z.string().min(1), {
      zh: '值，连同单位与比较词，照印。',
      en: 'The value with its unit and comparator words, as printed.',
    }),
    comparator: field(statementComparator.nullable(), {
      zh: '比较符：= 等于，>= 不小于，<= 不大于，~ 约；只印数量而无比较词的为空。',
      en: '= equal, >= at least, <= at most, ~ about; empty for a bare quantity.',
    }),
    value: field(z.number().nullable(), {
      zh: '所印的数；“万”“亿”归单位；水质类别为其序号；只有文字的为空。',
      en: 'The number as printed, 万 and 亿 being part of the unit; of a water class its number; empty for words.',
    }),
    valueHigh: field(z.number().nullable(), {
      zh: '范围的上端；不是范围的为空。',
      en: 'Upper end of a range; empty where it is none.',
    }),
    unit: field(z.string().nullable(), { zh: '单位或量词，照印。', en: 'Unit or counter as printed.' }),
    year: field(z.int().min(1949).max(2100).nullable(), {
      zh: '至迟在哪一年成立；文本没有印的为空。',
      en: 'Year by which it holds; empty where the text prints none.',
    }),
    yearBasis: field(yearBasis.nullable(), {
      zh: '年份印在何处：clause 本句之内或紧接其前，sentence 同句别处，paragraph 同段他句，chapter 上方标题或引言。',
      en: 'Where the year is printed: in the clause or directly before it, elsewhere in the sentence, in another sentence of the paragraph, or in a heading or introduction above.',
    }),
    time: field(statementTime, {
      zh: 'target 目标，past 已有的结果，present 现状，norm 长期有效的界限、距离或规模等级。',
      en: 'target looks forward; past is a result; present is the state that the plan starts from; norm is a standing threshold, distance or size class.',
    }),
    kind: field(statementKind, {
      zh: 'rate 要达到或守住的水平，quantity 要建、要治或要覆盖的数量，class 水质类别，money 金额。',
      en: 'rate is a level to reach or hold; quantity something to build, treat or cover; class a water class; money an amount.',
    }),
    relative: field(relativeChange.nullable(), {
      zh: '相对某一基期的变化：change 上升 up 或下降 down，baseYear 基期的年份，未印的为空；不是变化的为空。',
      en: 'A change against a base: up or down, with the base year where it is printed; empty where it is none.',
    }),
    per: field(z.enum(['year']).nullable(), {
      zh: '按年计（每年、年均）为 year。',
      en: 'year where it is said for every year (每年); else empty.',
    }),
    strength: field(statementStrength.nullable(), {
      zh: '措辞的力度：must 必须、确保、禁止，shall 应、达到、完成，will 推进、实施，encourage 力争、鼓励；过去与现状为空。',
      en: 'How firmly it is worded: must (必须, 确保, 禁止), shall (the plain indicative of a plan), will (推进, 实施), encourage (力争, 鼓励); empty for past and present.',
    }),
    actor: field(z.string().nullable(), {
      zh: '段末括号中所印的牵头单位；没有印的为空。',
      en: 'Who leads, as printed in brackets at the end of the paragraph; empty where nobody is named.',
    }),
    box: field(z.string().nullable(), {
      zh: '所在专栏的 id；不在专栏中的为空。',
      en: 'Id of the box that it is in; empty for running text.',
      ref: 'tables',
    }),
    indicator: field(indicatorId.nullable(), {
      zh: '所属指标的 id；没有的为空。',
      en: 'Id of its indicator; empty where there is none.',
      ref: 'indicators',
    }),
    topic: topicField,
    basis: field(basis, {
      zh: 'rule 由规则读出，未经人核；reader 由人定。',
      en: 'rule: read by rule, not yet reviewed; reader: decided by a reader.',
    }),
    source: field(
      evidence.extend({
        start: field(z.int().min(0), {
          zh: '分句在本段 text 中的起点，从0起。',
          en: 'Where the clause begins in the text of its block, counted from 0.',
        }),
        end: field(z.int().min(1), {
          zh: '分句在本段 text 中的终点，不含。',
          en: 'Where the clause ends in the text of its block; not included.',
        }),
      }),
      {
        zh: '这条记录的出处；start、end 为所引分句在本段 text 中的起止位置。',
        en: 'Where this record comes from; start and end are the offsets of the quoted clause in the text of its block.',
      },
    ),
  }),
  {
    title: { zh: '数量陈述', en: 'Statements' },
    description: {
      zh: '行文与专栏中的每一条带数量的陈述：什么、多少、何时、措辞多硬。由规则读出，人有所定则从人。',
      en: 'Every quantitative assertion of running text and boxes: what, how much, when, how firmly. Read by rule; what a reader decided overrides.',
    },
  },
);
export type StatementRecord = z.infer<typeof statementRecord>;
