import { z } from 'zod';
import { basis } from './basis.ts';
import { clauseEvidence } from './clause-evidence.ts';
import { documentedRecord, field } from './documentation.ts';
import { planField } from './evidence.ts';
import { indicatorId } from './observation.ts';
import { topicField } from './topic.ts';

/** What falls due: something that is reached, or something that is done. */
export const deadlineKind = z.enum(['target', 'task']);
export type DeadlineKind = z.infer<typeof deadlineKind>;

/** How the time is printed: a year, or a five-year period, which ends with its last year. */
export const deadlineForm = z.enum(['point', 'period']);
export type DeadlineForm = z.infer<typeof deadlineForm>;

/** Where it lies against the last year of the plan. */
export const deadlineReach = z.enum(['before', 'end', 'after']);
export type DeadlineReach = z.infer<typeof deadlineReach>;

const due = z.strictObject({
  year: field(z.int().min(1949).max(2100), {
    zh: '至迟在哪一年；时段取其末年。',
    en: 'Year by which it is due; of a period its last.',
  }),
  month: field(z.int().min(1).max(12).nullable(), {
    zh: '至迟在几月；“年底”为12；只印年份的为空。',
    en: 'Month by which it is due; 12 for the end of a year (年底); empty where only the year is printed.',
  }),
});
export type Due = z.infer<typeof due>;

/** A record of `data/deadlines.json`: a task or target of running text with the time by which it is due. */
export const deadlineRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '期限的 id。', en: 'Id of the deadline.' }),
    plan: planField,
    due: field(due, { zh: '至迟在何时。', en: 'By when it is due.' }),
    words: field(z.string().min(1), {
      zh: '所印的时间，照印（到2023年底）。',
      en: 'The time as printed (到2023年底).',
    }),
    form: field(deadlineForm, {
      zh: 'point 印的是某年某月，period 印的是时段（“十四五”期间），期限取时段之末。',
      en: 'point for a year or month, period for a five-year period (“十四五”期间), which is due at its end.',
    }),
    reach: field(deadlineReach, {
      zh: 'before 早于规划末年，end 在规划末年，after 晚于规划末年（远景）。',
      en: 'before the last year of the plan, at its end, or after it.',
    }),
    kind: field(deadlineKind, {
      zh: 'target 要达到的水平或状态，task 要做完的事。',
      en: 'target for a level or state to reach, task for something to get done.',
    }),
    task: field(z.string().min(1), {
      zh: '到期的任务或目标，照印：时间之后、到句末或下一个时间为止的文字。',
      en: 'What is due, as printed: the words behind the time, up to the end of the sentence or the next time.',
    }),
    indicator: field(indicatorId.nullable(), {
      zh: '其中数量陈述所属的指标；没有或不止一个的为空。',
      en: 'Indicator of the statements in it; empty where there is none or more than one.',
      ref: 'indicators',
    }),
    statements: field(z.array(z.string()), {
      zh: '其中数量陈述的 id。',
      en: 'Ids of the statements in it.',
      ref: 'statements',
    }),
    topic: topicField,
    basis: field(basis, {
      zh: 'rule 由规则读出，未经人核；reader 由人定。',
      en: 'rule: read by rule, not yet reviewed; reader: decided by a reader.',
    }),
    source: clauseEvidence,
  }),
  {
    title: { zh: '期限', en: 'Deadlines' },
    description: {
      zh: '行文与专栏中印有期限的任务与目标，带不带数字都算。过去的结果不算。',
      en: 'Every task or target of running text and boxes that is printed with the time by which it is due, with or without a number. Past results are none.',
    },
  },
);
export type DeadlineRecord = z.infer<typeof deadlineRecord>;
