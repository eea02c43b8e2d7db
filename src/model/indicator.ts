import { z } from 'zod';
import { basis } from './basis.ts';
import { bilingual } from './bilingual-schema.ts';
import { documentedRecord, field } from './documentation.ts';
import { planField, planId } from './evidence.ts';
import { monitoredSet } from './monitored-set.ts';
import { indicatorId } from './observation.ts';
import { topicField } from './topic.ts';

/** Which direction is better; `none` where neither is in itself. */
export const direction = z.enum(['higher', 'lower', 'none']);
export type Direction = z.infer<typeof direction>;

/** Whether a plan's values can be compared with those of the others. */
export const verdict = z.enum(['comparable', 'with-caveat', 'not-comparable']);
export type Verdict = z.infer<typeof verdict>;

/** What one plan states for an indicator, and how far it is comparable. */
export const indicatorStatement = z.strictObject({
  plan: planField,
  printed: field(z.array(z.string()).min(1), {
    zh: '印出的各种名称，各一次。',
    en: 'Names as printed, each once.',
  }),
  monitored: field(bilingual.nullable(), {
    zh: '所监测的断面、水源或地点的范围；规划没有说的为空。',
    en: 'The set of sections, sources or places that is monitored; empty where the plan names none.',
  }),
  set: field(monitoredSet, {
    zh: '由名称读出的范围，便于逐项相比；monitored 是它的说法，人有所定则从人。',
    en: 'The set as read from the names, for comparing part by part; monitored says it in words, or as a reader says it.',
  }),
  verdict: field(verdict, {
    zh: 'comparable 可比，with-caveat 有保留地可比，not-comparable 不可比。',
    en: 'comparable, with-caveat, or not-comparable.',
  }),
  basis: field(basis, {
    zh: '判断的依据：rule 由规则给出，未经人核；reader 由人定。',
    en: 'Who judged: rule (not yet reviewed) or reader.',
  }),
  reason: field(bilingual, { zh: '判断的理由。', en: 'Why.' }),
  main: field(z.array(z.string()), {
    zh: '据以相比的观测值。',
    en: 'Observations by which the plan is compared.',
  }),
  history: field(z.array(z.string()), {
    zh: '作为沿革列出的观测值。',
    en: 'Observations that are shown as history.',
  }),
});
export type IndicatorStatement = z.infer<typeof indicatorStatement>;

/** A record of `data/indicators.json`: a measure that at least two plans state. */
export const indicatorRecord = documentedRecord(
  z.strictObject({
    id: field(indicatorId, {
      zh: '指标的 id，也是地址的一段。',
      en: 'Id of the indicator, also a segment of its address.',
    }),
    name: field(bilingual, { zh: '指标的名称，本站所取。', en: 'Name of the indicator, ours.' }),
    unit: field(z.string().nullable(), {
      zh: '比较时所用的单位；没有单位的为空。',
      en: 'Unit in which it is compared; empty where it has none.',
    }),
    direction: field(direction, {
      zh: '何为好：higher 高为好，lower 低为好，none 本身无所谓好坏。',
      en: 'Which way is better: higher, lower, or none by itself.',
    }),
    topic: topicField,
    definition: field(bilingual, { zh: '定义。', en: 'Definition.' }),
    comparability: field(bilingual, {
      zh: '相比时要注意什么。',
      en: 'What to keep in mind when the plans are compared on it.',
    }),
    plans: field(z.array(planId), {
      zh: '提出它的规划，按次序。',
      en: 'Plans that state it, in their order.',
    }),
    statements: field(z.array(indicatorStatement), {
      zh: '各规划怎么说，能比到什么程度。',
      en: 'What each plan states, and how far it compares.',
    }),
    silent: field(
      z.array(
        z.strictObject({
          plan: planField,
          reason: field(bilingual, {
            zh: '文本另有什么说法，若有。',
            en: 'What the text says instead, if anything.',
          }),
        }),
      ),
      { zh: '没有提出它的规划。', en: 'Plans that do not state it.' },
    ),
  }),
  {
    title: { zh: '指标', en: 'Indicators' },
    description: {
      zh: '至少两份规划都提出的指标：定义、各规划的说法、能否相比。',
      en: 'Measures that at least two plans state: definition, what each plan says, and how far they compare.',
    },
  },
);
export type IndicatorRecord = z.infer<typeof indicatorRecord>;
