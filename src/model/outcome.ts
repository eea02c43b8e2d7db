import { z } from 'zod';
import { basis } from './basis.ts';
import { documentedRecord, field } from './documentation.ts';
import { evidence, planField, sourceField } from './evidence.ts';
import { indicatorId } from './observation.ts';

/**
 * What became of a target of the last period: met; missed; the table says so in words, without a figure for it
 * (`in-words`); or not known, because a value is not printed or nothing says which way is better.
 */
export const outcomeResult = z.enum(['met', 'missed', 'in-words', 'unknown']);
export type OutcomeResult = z.infer<typeof outcomeResult>;

/** A record of `data/outcomes.json`: one target of the last period, what came of it, and whether it goes on. */
export const outcomeRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '记录的 id。', en: 'Id of the record.' }),
    plan: planField,
    indicator: field(indicatorId.nullable(), {
      zh: '指标的 id；没有定义该指标的为空。',
      en: 'Id of the indicator; empty where none is defined for it.',
      ref: 'indicators',
    }),
    name: field(z.string().min(1), { zh: '指标名，照印。', en: 'Name as printed.' }),
    sub: field(z.string().nullable(), {
      zh: '行所指的指标的一部分（城市、化学需氧量）。',
      en: 'Part of the indicator that the row is for (城市, 化学需氧量).',
    }),
    year: field(z.int().nullable(), { zh: '目标的年份。', en: 'Year of the target.' }),
    target: field(z.string(), { zh: '上期目标，照印。', en: 'Target of the last period as printed.' }),
    actual: field(z.string(), { zh: '完成值，照印。', en: 'What was reached, as printed.' }),
    targetObservation: field(z.string(), {
      zh: '上期目标的观测值的 id。',
      en: 'Id of the target’s observation.',
      ref: 'observations',
    }),
    actualObservation: field(z.string(), {
      zh: '完成值的观测值的 id。',
      en: 'Id of the observation of what was reached.',
      ref: 'observations',
    }),
    result: field(outcomeResult, {
      zh: 'met 达到，missed 未达到，in-words 表中只以文字说完成、没有可比的数字，unknown 没有印值，或看不出何者为好。',
      en: 'met; missed; in-words (the table says so in words, with no figure to compare); unknown (no value printed, or nothing says which way is better).',
    }),
    admission: field(evidence.nullable(), {
      zh: '规划自己承认未达到或数值降低的文字；没有的为空。',
      en: 'Words in which the plan itself says that it was missed or has fallen; empty where there are none.',
    }),
    successor: field(evidence.nullable(), {
      zh: '本期的目标中同一指标的出处；不再提出的为空。',
      en: 'Where the plan’s own targets have the same measure; empty where it is not set again.',
    }),
    basis: field(basis, {
      zh: '依据：rule 由规则判断，未经人核；reader 由人定。',
      en: 'Who judged: rule (not yet reviewed) or reader.',
    }),
    actualSource: field(evidence, { zh: '完成值的出处。', en: 'Source of what was reached.' }),
    source: sourceField,
  }),
  {
    title: { zh: '上期目标的结果', en: 'Outcomes of the last period' },
    description: {
      zh: '规划的表格所列上一规划期的目标：完成了多少，未达到的是否明说，本期是否仍有目标。',
      en: 'Targets of the last period that a table of the plan lists: what came of them, whether a miss is admitted, and whether the measure has a target again.',
    },
  },
);
export type OutcomeRecord = z.infer<typeof outcomeRecord>;
