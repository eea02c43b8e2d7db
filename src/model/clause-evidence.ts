import { z } from 'zod';
import { field } from './documentation.ts';
import { evidence } from './evidence.ts';

/** Where a record comes from that is made from some words of a block, with their place in it. */
export const clauseEvidence = field(
  evidence.extend({
    start: field(z.int().min(0), {
      zh: '所引文字在本段 text 中的起点，从0起。',
      en: 'Where the quoted words begin in the text of their block, counted from 0.',
    }),
    end: field(z.int().min(1), {
      zh: '所引文字在本段 text 中的终点，不含。',
      en: 'Where the quoted words end in the text of their block; not included.',
    }),
  }),
  {
    zh: '这条记录的出处；start、end 为所引文字在本段 text 中的起止位置。',
    en: 'Where this record comes from; start and end are the offsets of the quoted words in the text of their block.',
  },
);
export type ClauseEvidence = z.infer<typeof clauseEvidence>;
