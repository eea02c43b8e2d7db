import { z } from 'zod';
import { basis } from './basis.ts';
import { bilingual } from './bilingual-schema.ts';
import { documentedRecord, field } from './documentation.ts';
import { evidence, planField } from './evidence.ts';
import { topicField } from './topic.ts';

/** Id of an indicator: the name of its file in `content/indicators/` and a segment of its URL. */
export const indicatorId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'an indicator id is lower-case letters, digits and hyphens');

/** Role of a value: where the plan starts, what it promises, or the outcome of an earlier promise. */
export const observationRole = z.enum(['baseline', 'target', 'actual']);
export type ObservationRole = z.infer<typeof observationRole>;

export const comparator = z.enum(['=', '>=', '<=']);
export type Comparator = z.infer<typeof comparator>;

/**
 * Why a printed value is or is not a number: a plain number; a quality class (Ⅱ类); a number with words that
 * restrict it (新增20); left to a higher level (由重庆市下达); not assessed then; not yet audited; one cell over
 * several rows that gives no value for the row; other words; nothing printed.
 */
export const observationStatus = z.enum([
  'number',
  'class',
  'qualified',
  'delegated',
  'not-assessed',
  'not-audited',
  'merged',
  'text',
  'absent',
]);
export type ObservationStatus = z.infer<typeof observationStatus>;

/** How binding an indicator is: 约束性, 预期性, 参考性. */
export const indicatorType = z.enum(['约束性', '预期性', '参考性']);
export type IndicatorType = z.infer<typeof indicatorType>;

/** A record of `data/observations.json`: one printed value of an indicator. */
export const observationRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '观测值的 id。', en: 'Id of the observation.' }),
    indicator: field(indicatorId.nullable(), {
      zh: '所属指标的 id；没有为它定义指标的为空。',
      en: 'Id of its indicator; empty where none is defined for it.',
      ref: 'indicators',
    }),
    indicatorBasis: field(basis.nullable(), {
      zh: '归入该指标的依据：rule 由规则认出，reader 由人定；没有指标的为空。',
      en: 'Who gave it its indicator: rule or reader; empty where it has none.',
    }),
    plan: planField,
    table: field(z.string().nullable(), {
      zh: '所在表的 id；见于行文的为空。',
      en: 'Id of the table; empty for a value in prose.',
      ref: 'tables',
    }),
    no: field(z.string().nullable(), { zh: '行的序号，照印。', en: 'Number of the row as printed.' }),
    group: field(z.string().nullable(), {
      zh: '所属名目或类别，照印。',
      en: 'Heading of the rows or category, as printed.',
    }),
    name: field(z.string().min(1), {
      zh: '指标名，照印，去掉单位与序号。',
      en: 'Name as printed, without the unit and the row’s number.',
    }),
    sub: field(z.string().nullable(), {
      zh: '行所指的指标的一部分（城市、化学需氧量）。',
      en: 'Part of the indicator that the row is for (城市, 化学需氧量).',
    }),
    unit: field(z.string().nullable(), {
      zh: '单位，照印，取自名称或单位栏。',
      en: 'Unit as printed, in the name or in a column of its own.',
    }),
    type: field(indicatorType.nullable(), {
      zh: '约束程度，照印。',
      en: 'How binding it is, as printed: 约束性 binding, 预期性 indicative, 参考性 for reference.',
    }),
    role: field(observationRole, {
      zh: 'baseline 现状，target 目标，actual 前一期的完成值。',
      en: 'baseline (where the plan starts), target, or actual (what came of an earlier promise).',
    }),
    year: field(z.int().min(1949).max(2100).nullable(), {
      zh: '年份；文本没有印的为空。',
      en: 'Year; empty where the text prints none.',
    }),
    raw: field(z.string(), {
      zh: '值，整格照印；文本没有印的是空文字。',
      en: 'The value as printed, whole; an empty text where nothing is printed.',
    }),
    value: field(z.number().nullable(), {
      zh: '数值；不是数字的为空。',
      en: 'The number; empty where it is none.',
    }),
    comparator: field(comparator.nullable(), {
      zh: '比较符：= 等于，>= 不小于，<= 不大于。',
      en: '= equal, >= at least, <= at most.',
    }),
    classRank: field(z.int().min(1).max(6).nullable(), {
      zh: '水质类别从优到劣的次序，1（Ⅰ类）至6（劣Ⅴ类）；所印不是类别，或不止一个类别，则为空。',
      en: 'Place of a water class from the best, 1 (Ⅰ) to 6 (worse than Ⅴ); empty where the value is no class, or names more than one.',
    }),
    cumulative: field(z.boolean(), {
      zh: '是否为规划期五年的累计值（印在 [ ] 中）。',
      en: 'Whether it is a total over the five years of the plan, printed in [ ].',
    }),
    status: field(observationStatus, {
      zh: '值是或为何不是数字：number 数字，class 水质类别，qualified 带限定词，delegated 由上级下达，not-assessed 当时不考核，not-audited 尚未核定，merged 跨行合并的一格，text 其他文字，absent 没有印。',
      en: 'Why it is or is not a number: number; class (a quality class); qualified (with words that restrict it); delegated (set by a higher level); not-assessed then; not-audited yet; merged (one cell over several rows); text; absent (nothing printed).',
    }),
    statusReason: field(bilingual.nullable(), {
      zh: '为何不是普通数字；脚注有说明的，引脚注。',
      en: 'Why it is not a plain number; a footnote that says so is quoted.',
    }),
    note: field(evidence.nullable(), {
      zh: '所引或所指的脚注的出处。',
      en: 'Source of the footnote that is quoted or pointed to.',
    }),
    remark: field(bilingual.nullable().optional(), {
      zh: '读表者对整行的说明，引自表下的注释；与该值是否为数字无关。',
      en: 'What a reader says of the whole row, as a footnote has it; not whether the value is a number.',
    }),
    qualifier: field(z.string().nullable(), {
      zh: '格中数字之外的文字，按次序；注号不计。',
      en: 'Printed words in the cell besides the number, in their order; note marks aside.',
    }),
    assessment: field(z.string().nullable(), {
      zh: '表中对该值的评语（完成）。',
      en: 'What the table says of the value (完成).',
    }),
    mergedRows: field(z.int().positive(), {
      zh: '这一格跨几行；普通的格为1。',
      en: 'Rows over which the cell extends; 1 for an ordinary cell.',
    }),
    origin: field(z.enum(['table', 'prose']), {
      zh: 'table 取自表格，prose 取自行文。',
      en: 'table or prose.',
    }),
    normalized: field(
      z
        .strictObject({
          value: field(z.number(), { zh: '换算后的数值。', en: 'The number after conversion.' }),
          unit: field(z.string(), { zh: '指标的单位。', en: 'The indicator’s unit.' }),
        })
        .nullable(),
      {
        zh: '换算成指标单位的值；没有数字或没有指标的为空。',
        en: 'The value in the unit of its indicator; empty without a number or an indicator.',
      },
    ),
    block: field(z.string(), {
      zh: '该行的段 id；格与上面的行合并时，与 source.block 不同。',
      en: 'Block of the row; differs from source.block where a merged cell is printed in a row above.',
      ref: 'blocks',
    }),
    topic: topicField,
    source: field(evidence, { zh: '值的出处。', en: 'Where the value comes from.' }),
  }),
  {
    title: { zh: '观测值', en: 'Observations' },
    description: {
      zh: '指标的每个印出的值：一份规划、一个指标、一种角色、一个年份。不是普通数字的也在内，并说明缘由。',
      en: 'Each printed value of an indicator: a plan, an indicator, a role, a year. Values that are no plain numbers are kept, with the reason.',
    },
  },
);
export type ObservationRecord = z.infer<typeof observationRecord>;
