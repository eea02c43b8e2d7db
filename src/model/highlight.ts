import { z } from 'zod';
import { documentedRecord } from './documentation.ts';
import { ledgerFields } from './ledger.ts';

/** A record of `data/highlights.json`: a row of a table of highlights. */
export const highlightRecord = documentedRecord(z.strictObject(ledgerFields), {
  title: { zh: '亮点', en: 'Highlights' },
  description: {
    zh: '亮点台账的各条；合并的牵头单位、内容与年度已填。台账没有的栏为空。',
    en: 'The rows of tables of highlights; merged agencies, contents and years are filled in. Columns that such a table does not have are empty.',
  },
});
export type HighlightRecord = z.infer<typeof highlightRecord>;
