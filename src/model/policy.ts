import { z } from 'zod';
import { documentedRecord, field } from './documentation.ts';
import { ledgerFields } from './ledger.ts';

/** A record of `data/policies.json`: a row of a table of policies. */
export const policyRecord = documentedRecord(
  z.strictObject({
    ...ledgerFields,
    task: field(z.string().min(1).nullable(), { zh: '重点任务，照印。', en: 'Main task as printed.' }),
    basedOn: field(z.string().min(1).nullable(), {
      zh: '政策的来源，照印。',
      en: 'What the policy is based on, as printed.',
    }),
  }),
  {
    title: { zh: '政策', en: 'Policies' },
    description: {
      zh: '政策台账的各条：要制定什么、谁牵头、依据何处。台账没有的栏为空。',
      en: 'The rows of tables of policies: what is to be drawn up, by whom, and on what basis. Columns that such a table does not have are empty.',
    },
  },
);
export type PolicyRecord = z.infer<typeof policyRecord>;
