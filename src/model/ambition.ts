import { z } from 'zod';
import { bilingual } from './bilingual-schema.ts';
import { documentedRecord, field } from './documentation.ts';
import { evidence, planField } from './evidence.ts';
import { indicatorId } from './observation.ts';

/**
 * How a target relates to its baseline: better, the same, looser; left to a higher level; without a baseline
 * to judge it by; or not comparable, because the definitions differ or one is not a number.
 */
export const ambitionSign = z.enum([
  'improve',
  'hold',
  'relax',
  'delegated',
  'no-baseline',
  'not-comparable',
]);
export type AmbitionSign = z.infer<typeof ambitionSign>;

/** A record of `data/ambitions.json`: how far one target of a plan goes beyond its baseline. */
export const ambitionRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '记录的 id。', en: 'Id of the record.' }),
    plan: planField,
    indicator: field(indicatorId, { zh: '指标的 id。', en: 'Id of the indicator.', ref: 'indicators' }),
    baseline: field(z.string().nullable(), {
      zh: '现状值，照印；没有印的为空。',
      en: 'Baseline as printed; empty where none is printed.',
    }),
    target: field(z.string(), { zh: '目标值，照印。', en: 'Target as printed.' }),
    baselineYear: field(z.int().nullable(), {
      zh: '现状的年份；没有印的为空。',
      en: 'Year of the baseline; empty where none is printed.',
    }),
    targetYear: field(z.int().nullable(), {
      zh: '目标的年份；没有印的为空。',
      en: 'Year of the target; empty where none is printed.',
    }),
    baselineObservation: field(z.string().nullable(), {
      zh: '现状的观测值的 id。',
      en: 'Id of the baseline’s observation.',
      ref: 'observations',
    }),
    targetObservation: field(z.string(), {
      zh: '目标的观测值的 id。',
      en: 'Id of the target’s observation.',
      ref: 'observations',
    }),
    sign: field(ambitionSign, {
      zh: 'improve 提高，hold 保持，relax 放宽，delegated 由上级下达，no-baseline 没有现状可比，not-comparable 口径不同或不是数字，不可比。',
      en: 'improve; hold; relax (looser than the baseline); delegated (set by a higher level); no-baseline; not-comparable (of another definition, or no number).',
    }),
    note: field(bilingual, {
      zh: '为何如此判断；规划自己的脚注照引。',
      en: 'Why the sign is what it is; the plan’s own footnote is quoted.',
    }),
    sources: field(z.array(evidence).min(1), {
      zh: '现状与目标的出处。',
      en: 'Sources of baseline and target.',
    }),
    source: field(evidence, { zh: '目标的出处。', en: 'Source of the target.' }),
  }),
  {
    title: { zh: '目标的力度', en: 'Ambitions' },
    description: {
      zh: '一份规划的一项目标比它的现状进了多少。放宽的目标不会被当作进步。',
      en: 'How far one target of a plan goes beyond its baseline. A looser target is never taken for progress.',
    },
  },
);
export type AmbitionRecord = z.infer<typeof ambitionRecord>;
