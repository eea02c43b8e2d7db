import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';

const words = z.array(z.string().min(1)).min(1);

const set = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, 'an id is lower-case letters and hyphens'),
  /** How our sentences name it. */
  zh: z.string().min(1),
  en: z.string().min(1),
  /** As plans print it. */
  words,
});

/** `content/vocabulary/monitored-sets.yaml`: the words by which it is told what a figure counts. */
export const setWords = z.strictObject({
  levels: z.array(set),
  places: z.array(set),
  things: z.array(set),
  counted: words,
  /** How a sentence calls a set of which the name says nothing. */
  unnamed: bilingual,
});
export type SetWords = z.infer<typeof setWords>;
