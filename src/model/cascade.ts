import { z } from 'zod';
import { basis } from './basis.ts';
import { bilingual } from './bilingual-schema.ts';
import { documentedRecord, field } from './documentation.ts';
import { evidence, lineField, planField, sourceField, urlField } from './evidence.ts';
import { indicatorId } from './observation.ts';

/** What became of a task of a higher plan in another plan, from more to less. */
export const cascadeVerdict = z.enum([
  'tightened',
  'echoed',
  'loosened',
  'not-comparable',
  'named',
  'absent',
]);
export type CascadeVerdict = z.infer<typeof cascadeVerdict>;

/** How a number of the other plan stands to that of the task. */
export const numberResult = z.enum(['stricter', 'equal', 'weaker', 'amount', 'not-comparable']);
export type NumberResult = z.infer<typeof numberResult>;

const printedNumber = z.strictObject({
  raw: field(z.string().min(1), { zh: '值，照印。', en: 'The value as printed.' }),
  year: field(z.int().nullable(), { zh: '年份；没有印的为空。', en: 'Year; empty where none is printed.' }),
});

/** A record of `data/cascade.json`: one task of a higher plan, seen in one other plan. */
export const cascadeRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '这一格的 id。', en: 'Id of the cell.' }),
    task: field(
      z.strictObject({
        plan: planField,
        block: field(z.string(), { zh: '任务所在段的 id。', en: 'Id of its block.', ref: 'blocks' }),
        lead: field(z.string().min(1), {
          zh: '任务的名称：段首句；没有段首句的，取所在节的标题。',
          en: 'What names it: the lead of the paragraph, else the title of its section.',
        }),
        section: field(z.string().nullable(), {
          zh: '所在节的 id。',
          en: 'Id of its section.',
          ref: 'outline',
        }),
        line: lineField,
        url: urlField,
      }),
      { zh: '上级规划的任务。', en: 'The task of the higher plan.' },
    ),
    plan: planField,
    contrast: field(z.boolean(), {
      zh: '是否不在上级规划的辖区之内，只作对照。',
      en: 'Whether it lies outside the region of the higher plan and stands here as a contrast.',
    }),
    subject: field(bilingual.nullable(), {
      zh: '据以在另一规划中查找的事项；词表中没有的为空。',
      en: 'The subject by which the other plan is searched; empty where the vocabulary has none.',
    }),
    verdict: field(cascadeVerdict, {
      zh: 'tightened 加严，echoed 照应，loosened 放宽，not-comparable 口径不同、不能比，named 只提及，absent 未见。',
      en: 'tightened, echoed, loosened, not-comparable (the figures count different things), named only, or absent.',
    }),
    numbers: field(
      z.array(
        z.strictObject({
          indicator: field(indicatorId, { zh: '指标的 id。', en: 'Id of the indicator.', ref: 'indicators' }),
          task: field(printedNumber, { zh: '任务中的值。', en: 'The value of the task.' }),
          local: field(printedNumber, { zh: '另一规划的值。', en: 'The value of the other plan.' }),
          result: field(numberResult, {
            zh: 'stricter 更严或更早，equal 相同，weaker 更松或更晚，amount 是总量，市县不相比，not-comparable 口径不同。',
            en: 'stricter (or earlier), equal, weaker (or later), amount (a total, which does not compare between city and county), not-comparable (other sets).',
          }),
        }),
      ),
      { zh: '同一指标的两边的值。', en: 'The values of both plans for one indicator.' },
    ),
    reason: field(bilingual, { zh: '判断的理由。', en: 'Why.' }),
    evidence: field(z.array(evidence), {
      zh: '任务的句子，其后是另一规划中的句子；未见的只有前者。',
      en: 'The sentence of the task, then those of the other plan; only the first where it says nothing.',
    }),
    basis: field(basis, {
      zh: 'rule 由规则判断，未经人核；reader 由人定。',
      en: 'rule: judged by rule, not yet reviewed; reader: decided by a reader.',
    }),
    source: sourceField,
  }),
  {
    title: { zh: '层级对照', en: 'Cascade' },
    description: {
      zh: '上级规划的每项任务，在其他每份规划中怎样：加严、照应、放宽、只提及、未见。由规则判断，人有所定则从人。',
      en: 'What became of each task of the plan of the higher level in each of the other plans: tightened, echoed, loosened, only named, or absent. Judged by rule; what a reader decided overrides.',
    },
  },
);
export type CascadeRecord = z.infer<typeof cascadeRecord>;
