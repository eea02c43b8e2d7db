import { z } from 'zod';
import { documentedRecord } from './documentation.ts';
import { ledgerFields } from './ledger.ts';

/** A record of `data/projects.json`: a numbered row of a table of projects, with the rows that continue it. */
export const projectRecord = documentedRecord(z.strictObject(ledgerFields), {
  title: { zh: '项目', en: 'Projects' },
  description: {
    zh: '项目表的各条：建什么、多少钱、谁出钱、谁牵头。续行并入上一条；合计行不是项目，见 investments。',
    en: 'The rows of tables of projects: what is built, for how much, with whose money, led by whom. Rows that continue a project are part of it; total rows are no projects, see investments.',
  },
});
export type ProjectRecord = z.infer<typeof projectRecord>;
