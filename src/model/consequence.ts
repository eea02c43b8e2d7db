import { z } from 'zod';
import { basis } from './basis.ts';
import { clauseEvidence } from './clause-evidence.ts';
import { documentedRecord, field } from './documentation.ts';
import { planField } from './evidence.ts';
import { topicField } from './topic.ts';

/** Whom a consequence hits. */
export const consequenceWho = z.enum(['polluters', 'officials', 'governments', 'staff', 'other']);
export type ConsequenceWho = z.infer<typeof consequenceWho>;

/** Whether it is done to somebody who fails, or is enforcement in general. */
export const consequenceStrength = z.enum(['core', 'weak']);
export type ConsequenceStrength = z.infer<typeof consequenceStrength>;

const names = z.array(z.string().min(1)).min(1);

/** A record of `data/consequences.json`: a clause that says what happens to those who fail or break rules. */
export const consequenceRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '后果的 id。', en: 'Id of the consequence.' }),
    plan: planField,
    who: field(consequenceWho, {
      zh: '落在谁身上：polluters 排污者与违法者，officials 官员，governments 政府与部门，staff 执法、监测等人员，other 其他。',
      en: 'Whom it hits: polluters and offenders, officials, governments and departments, staff, others.',
    }),
    measures: field(names, {
      zh: '措施的 id，按所印次序。',
      en: 'Ids of what is done, in the order of print.',
    }),
    measureNames: field(
      z.strictObject({
        zh: field(names, { zh: '中文名，次序同 measures。', en: 'In Chinese, in the order of measures.' }),
        en: field(names, { zh: '英文名，次序同 measures。', en: 'In English, in the order of measures.' }),
      }),
      { zh: '措施的名称。', en: 'Names of what is done.' },
    ),
    words: field(names, {
      zh: '所印的词，次序同 measures。',
      en: 'The words as printed, in the order of measures.',
    }),
    trigger: field(z.string().nullable(), {
      zh: '因何而起，照印（未完成水环境质量改善目标）；没有印的为空。',
      en: 'What sets it off, as printed (未完成水环境质量改善目标); empty where nothing is printed.',
    }),
    strength: field(consequenceStrength, {
      zh: 'core 对失责者、违法者的处置，weak 一般的执法与考核。',
      en: 'core: done to those who fail; weak: enforcement and assessment in general.',
    }),
    topic: topicField,
    basis: field(basis, {
      zh: 'rule 由规则读出，未经人核；reader 由人定。',
      en: 'rule: read by rule, not yet reviewed; reader: decided by a reader.',
    }),
    source: clauseEvidence,
  }),
  {
    title: { zh: '后果与追责', en: 'Consequences' },
    description: {
      zh: '完不成任务或违法会怎样：约谈、限批、追责、通报、处罚、查处等。行文、专栏与表格都算，回顾与现状不算。',
      en: 'What happens when a target is missed or a rule is broken: summons, freezes, accountability, penalties, crackdowns. Running text, boxes and tables count; looks back do not.',
    },
  },
);
export type ConsequenceRecord = z.infer<typeof consequenceRecord>;
