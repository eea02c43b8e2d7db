import { z } from 'zod';
import { documentedShape, field } from './documentation.ts';

/** Short name of a plan: the name of its folder in `content/plans/` and a segment of its URLs. */
export const planId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'a plan id is lower-case letters, digits and hyphens');

/** Number of a line in the plan's text as received; the first line is 1. */
export const lineNumber = z.int().positive();

/** Path on the site, without the deployment's base path; begins with a slash. */
export const sitePath = z.string().startsWith('/');

/** Documented fields that many records share. */
export const planField = field(planId, { zh: '规划的 id。', en: 'Id of the plan.', ref: 'plans' });
export const lineField = field(lineNumber, {
  zh: '起始行：在所收文本中的行号，从1起。',
  en: 'First line in the text as received, counted from 1.',
});
export const lineEndField = field(lineNumber, { zh: '末行。', en: 'Last line.' });
export const urlField = field(sitePath, { zh: '在本站的地址。', en: 'Address on the site.' });

/**
 * Where a derived record comes from. Every published record has one, and the build fails
 * when `quote` is not in the lines it cites.
 */
export const evidence = documentedShape(
  'source',
  z.strictObject({
    plan: planField,
    line: lineField,
    lineEnd: lineEndField,
    block: field(z.string(), {
      zh: '文字所在的段、行、注或标题的 id。',
      en: 'Id of the block or heading that holds the words.',
    }),
    url: field(sitePath, {
      zh: '在本站的地址，以 / 起，# 后是段落。',
      en: 'Address on the site; begins with a slash, the fragment names the block.',
    }),
    quote: field(z.string().min(1), {
      zh: '文本所印的原文；空白不计。',
      en: 'The words as printed; white space is not significant.',
    }),
  }),
  {
    title: { zh: '出处', en: 'Source' },
    description: {
      zh: '记录由文本的哪几行得来。生成时逐条核对：引文确在所说的行中，否则不发布。',
      en: 'The lines of the text from which a record was made. Each build checks that the quotation is in these lines, and publishes nothing otherwise.',
    },
  },
);
export type Evidence = z.infer<typeof evidence>;

export const sourceField = field(evidence, { zh: '这条记录的出处。', en: 'Where this record comes from.' });
