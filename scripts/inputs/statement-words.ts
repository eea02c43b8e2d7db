import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';

const words = z.array(z.string().min(1)).min(1);

/** `content/vocabulary/statements.yaml`: the words by which statements are found and their fields are read. */
export const statementWords = z.strictObject({
  measures: words,
  perUnits: words,
  counters: words,
  money: words,
  multipliers: words,
  before: z.strictObject({ '>=': words, '<=': words, '~': words }),
  after: z.strictObject({ '>=': words, '<=': words, '~': words }),
  moreThan: words,
  outside: words,
  within: words,
  equals: words,
  up: words,
  down: words,
  against: words,
  inWords: z.array(
    z.strictObject({
      of: words,
      words,
      kind: z.enum(['rate', 'class']),
      comparator: z.enum(['=', '>=', '<=']).nullable(),
    }),
  ),
  strength: z.strictObject({ must: words, encourage: words, will: words, shall: words }),
  levels: words,
  holding: words,
  pastHeadings: words,
  presentHeadings: words,
  pastWords: words,
  presentWords: words,
  verbs: words,
  namesBeginWith: words,
  tailVerbs: words,
  narrowing: words,
  ownPlace: words,
  qualifying: z.array(z.strictObject({ words, reason: bilingual })),
});
export type StatementWords = z.infer<typeof statementWords>;
