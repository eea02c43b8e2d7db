import { z } from 'zod';
import type { Bilingual } from './bilingual.ts';
import { documentedShape, field } from './documentation.ts';

/** Text in both languages of the data, neither empty. */
export const bilingual = documentedShape(
  'text',
  z.strictObject({
    zh: field(z.string().min(1), { zh: '中文。', en: 'In Chinese.' }),
    en: field(z.string().min(1), { zh: '英文。', en: 'In English.' }),
  }) satisfies z.ZodType<Bilingual>,
  {
    title: { zh: '双语文字', en: 'Words in two languages' },
    description: {
      zh: '本站所写的名称或说明，中英各一。',
      en: 'A name or remark of this site’s own, in Chinese and in English.',
    },
  },
);
