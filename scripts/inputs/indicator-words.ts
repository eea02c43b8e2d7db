import { z } from 'zod';
import { mapBilingual, type Bilingual } from '../../src/model/bilingual.ts';
import { fillIn } from '../../src/text/fill-in.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';

const words = z.array(z.string().min(1));
const aroundValue = z.strictObject({ before: words, after: words });

/** `content/vocabulary/indicator-tables.yaml`: the words used to read tables of indicators and values. */
export const indicatorWords = z.strictObject({
  columns: z.array(
    z.strictObject({
      holds: z.enum(['no', 'group', 'name', 'sub', 'unit', 'type', 'assessment']),
      headers: words.min(1),
    }),
  ),
  roles: z.strictObject({ baseline: words, target: words, actual: words }),
  values: z.strictObject({
    dashes: words,
    atLeast: aroundValue,
    atMost: aroundValue,
    qualifiers: words,
    counted: words,
    grades: words,
    delegated: words,
    statements: words,
    /** Words by which a target holds what is there. */
    holding: words,
    noteMarks: words,
  }),
  names: z.strictObject({ brackets: words }),
  reasons: z.strictObject({
    class: bilingual,
    qualified: bilingual,
    counts: bilingual,
    delegated: bilingual,
    merged: bilingual,
    text: bilingual,
    absent: bilingual,
  }),
  quoted: bilingual,
  /** Default reason why a plan has no value for an indicator. */
  silent: bilingual,
  /** Why the values of a plan compare, or with what caveat, where no reader has said it. */
  verdicts: z.strictObject({
    none: bilingual,
    noTarget: bilingual,
    /** A value of an earlier period, by its role; `inYear` stands before the first of each year. */
    earlier: z.strictObject({ inYear: bilingual, baseline: bilingual, target: bilingual, actual: bilingual }),
    delegated: bilingual,
    inWords: bilingual,
    targetWithoutValue: bilingual,
    qualified: bilingual,
    otherYear: bilingual,
    setChanges: bilingual,
    ownSet: bilingual,
    noBaseline: bilingual,
    baselineWithoutValue: bilingual,
    /** Words by which a target is no more than hoped for. */
    aspirations: words,
    aspiration: bilingual,
  }),
  ambitions: z.strictObject({
    improve: bilingual,
    hold: bilingual,
    heldInWords: bilingual,
    relax: bilingual,
    delegated: bilingual,
    noBaseline: bilingual,
    baselineWithoutValue: bilingual,
    targetWithoutValue: bilingual,
    otherKind: bilingual,
    otherQualifier: bilingual,
    otherSpan: bilingual,
    noDirection: bilingual,
    wrongBound: bilingual,
    baselineBound: bilingual,
    bothTotals: bilingual,
    otherUnit: bilingual,
    fromElsewhere: bilingual,
    passedOver: bilingual,
    passedValue: bilingual,
    contradicted: bilingual,
  }),
});
export type IndicatorWords = z.infer<typeof indicatorWords>;

/** A sentence in both languages with its `{parts}` filled in. */
export function fillInBoth(sentence: Bilingual, parts: Readonly<Record<string, string>>): Bilingual {
  return mapBilingual(sentence, (words) => fillIn(words, parts));
}

/** Joins sentences, spaced as each language does it. */
export function joinSentences(sentences: readonly Bilingual[]): Bilingual {
  return {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences.map(({ en }) => en).join(' '),
  };
}
