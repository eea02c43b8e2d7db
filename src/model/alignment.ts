import { z } from 'zod';
import { basis } from './basis.ts';
import { bilingual } from './bilingual-schema.ts';
import { documentedRecord, field } from './documentation.ts';
import { evidence, planField, planId, sourceField } from './evidence.ts';
import { indicatorId } from './observation.ts';

/** How a plan's target stands to the target of the plan of the level above. */
export const alignmentRelation = z.enum(['beyond', 'equal', 'short', 'not-comparable']);
export type AlignmentRelation = z.infer<typeof alignmentRelation>;

/** A record of `data/alignments.json`: one target of a plan beside that of the plan of the level above. */
export const alignmentRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '记录的 id。', en: 'Id of the record.' }),
    plan: planField,
    above: field(planId, {
      zh: '相比的上级规划的 id。',
      en: 'Id of the plan that it is compared with, of the level above or of another province.',
      ref: 'plans',
    }),
    contrast: field(z.boolean(), {
      zh: '是否只作对照：不属该上级管辖。',
      en: 'Whether it is a contrast only: its region is not part of the other’s.',
    }),
    indicator: field(indicatorId, { zh: '指标的 id。', en: 'Id of the indicator.', ref: 'indicators' }),
    name: field(z.string().min(1), { zh: '本规划的名称，照印。', en: 'Name in this plan, as printed.' }),
    target: field(z.string(), { zh: '本规划的目标，照印。', en: 'Target of this plan, as printed.' }),
    aboveTarget: field(z.string(), {
      zh: '上级规划的目标，照印。',
      en: 'Target of the other plan, as printed.',
    }),
    targetObservation: field(z.string(), {
      zh: '本规划目标的观测值的 id。',
      en: 'Id of the observation of this plan’s target.',
      ref: 'observations',
    }),
    aboveObservation: field(z.string(), {
      zh: '上级规划目标的观测值的 id。',
      en: 'Id of the observation of the other plan’s target.',
      ref: 'observations',
    }),
    relation: field(alignmentRelation, {
      zh: 'beyond 高于上级，equal 与上级相同，short 低于上级，not-comparable 不可比。',
      en: 'beyond; equal; short (of the target above); or not-comparable.',
    }),
    reason: field(bilingual, { zh: '判断的理由。', en: 'Why.' }),
    sameSet: field(z.boolean(), {
      zh: '两个目标所计的范围照名称是否相同。',
      en: 'Whether both count the same set, as their names tell.',
    }),
    basis: field(basis, {
      zh: '依据：rule 由规则判断，未经人核；reader 由人定。',
      en: 'Who judged: rule (not yet reviewed) or reader.',
    }),
    aboveSource: field(evidence, { zh: '上级目标的出处。', en: 'Source of the other plan’s target.' }),
    source: sourceField,
  }),
  {
    title: { zh: '与上级目标的对照', en: 'Targets beside those of the level above' },
    description: {
      zh: '同一指标上，地方规划的目标与上级规划的目标谁高谁低；总量类指标各级不可比。',
      en: 'On one indicator, the target of a local plan beside that of the plan of the level above; amounts of different territories do not compare.',
    },
  },
);
export type AlignmentRecord = z.infer<typeof alignmentRecord>;
