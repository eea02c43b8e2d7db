import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { regionLevel } from '../../src/model/plan.ts';

const word = z.string().min(1);
const words = z.array(word);
const byLevel = z.record(regionLevel, words);

/**
 * `content/vocabulary/finding-texts.yaml`: the words that the rules on contradictions in wording go by, and the sentences
 * in which they say what they found; one part for each rule.
 */
export const findingTextWords = z.strictObject({
  scopeWords: z.strictObject({
    ...{ own: byLevel, above: byLevel, foreign: byLevel },
    below: z.strictObject({ levels: z.array(regionLevel), subjects: words, objects: words }),
    measures: words,
    ...{ indicator: bilingual, measure: bilingual, foreignWord: bilingual, belowWord: bilingual },
  }),
  numbering: z.strictObject({
    ...{ total: words, captions: words },
    kinds: z.strictObject({
      ...{ heading: bilingual, caption: bilingual, label: bilingual },
      ...{ item: bilingual, row: bilingual, note: bilingual },
    }),
    ...{ gap: bilingual, repeat: bilingual, renamed: bilingual, numberedTotal: bilingual },
  }),
  swappedHeadings: z.strictObject({ message: bilingual }),
  cutOff: z.strictObject({
    ...{ open: words, nameEnds: words },
    ...{ units: words, beforeUnit: words, places: words, builds: words, counted: words, classifiers: words },
    ...{ ends: bilingual, stop: bilingual, name: bilingual },
    ...{ number: bilingual, unclosed: bilingual, unopened: bilingual },
  }),
  noteMarks: z.strictObject({
    ...{ stars: words, standsFor: words, notSet: words, noState: words, lowered: words },
    ...{ missing: bilingual, taskSet: bilingual, target: bilingual, notLowered: bilingual },
  }),
  printedTwice: z.strictObject({
    goesOn: words,
    ...{ phrase: bilingual, mark: bilingual, item: bilingual },
    ...{ part: bilingual, sentence: bilingual, passage: bilingual },
  }),
  leadAndSupport: z.strictObject({
    ...{ leads: words, supports: words, leadColumns: words, supportColumns: words, between: words },
    message: bilingual,
  }),
  twoSpellings: z.strictObject({
    ...{ confused: words, suffixes: words, kinds: words, common: words },
    ...{ within: bilingual, between: bilingual, title: bilingual },
  }),
  misprintedCodes: z.strictObject({
    acronyms: z.array(z.strictObject({ wrong: word, right: word })),
    names: z.array(z.strictObject({ acronym: word, name: word, others: words })),
    hazardousWaste: z.array(z.strictObject({ code: word, name: word, words })),
    standards: z.array(z.strictObject({ number: word, title: word })),
    ...{ acronym: bilingual, name: bilingual, waste: bilingual, standard: bilingual },
  }),
  draftWords: z.strictObject({ anywhere: words, inCells: words, message: bilingual }),
  leftoverVerbs: z.strictObject({
    ...{ twice: words, nouns: words },
    sideBySide: z.array(z.strictObject({ first: word, second: words })),
    ...{ again: bilingual, both: bilingual },
  }),
  outOfPeriod: z.strictObject({
    ...{ columns: words, goingOn: words },
    fiveYearPlans: z.array(z.strictObject({ name: word, start: z.int(), end: z.int() })),
    ...{ begins: bilingual, title: bilingual },
  }),
});
export type FindingTextWords = z.infer<typeof findingTextWords>;
