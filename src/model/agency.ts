import { z } from 'zod';
import { documentedRecord, field } from './documentation.ts';
import { sourceField } from './evidence.ts';

/** What a name in a list of agencies stands for. */
export const agencyKind = z.enum(['agency', 'town', 'company', 'group', 'unknown']);
export type AgencyKind = z.infer<typeof agencyKind>;

/** At which level of government it stands. */
export const agencyLevel = z.enum([
  'nation',
  'province',
  'municipality',
  'prefecture',
  'district',
  'county',
  'town',
]);
export type AgencyLevel = z.infer<typeof agencyLevel>;

/** A record of `data/agencies.json`: one agency, with the forms in which plans print it. */
export const agencyRecord = documentedRecord(
  z.strictObject({
    id: field(z.string(), { zh: '机关的 id。', en: 'Id of the agency.' }),
    name: field(z.string().min(1), {
      zh: '全称，连同地区，也是其他数据指称它的名字；词汇不识的照印。',
      en: 'Full name with its region, by which other data refer to it; as printed where the vocabulary does not know it.',
    }),
    en: field(z.string().min(1).nullable(), {
      zh: '英文名，本站所取；没有的为空。',
      en: 'Name in English, ours; empty where there is none.',
    }),
    kind: field(agencyKind, {
      zh: 'agency 机关，town 乡镇街道，company 企业与银行，group 泛指（各乡镇、有关部门），unknown 词汇不识。',
      en: 'agency, town, company (with banks), group for words that name many (各乡镇, 有关部门), unknown where the vocabulary does not know it.',
    }),
    level: field(agencyLevel.nullable(), {
      zh: '层级；不知的为空。',
      en: 'Level of government; empty where it is not known.',
    }),
    forms: field(z.array(z.string()).min(1), {
      zh: '各规划所印的写法。',
      en: 'The forms that plans print.',
    }),
    plans: field(z.array(z.string()).min(1), {
      zh: '提到它的规划。',
      en: 'The plans that name it.',
      ref: 'plans',
    }),
    mentions: field(z.int().positive(), {
      zh: '各表与括注中提到的次数；合并的格算一次。',
      en: 'How often tables and bracketed notes name it; a merged cell counts once.',
    }),
    source: sourceField,
  }),
  {
    title: { zh: '机关', en: 'Agencies' },
    description: {
      zh: '台账与职责括注中所印的机关、乡镇与企业，简称归入全称，写法照留。',
      en: 'Agencies, towns and companies that ledgers and notes of duties print: short forms under the full name, with every form kept.',
    },
  },
);
export type AgencyRecord = z.infer<typeof agencyRecord>;
