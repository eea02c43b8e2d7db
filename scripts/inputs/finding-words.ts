import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';

const words = z.array(z.string().min(1)).min(1);

/**
 * `content/vocabulary/findings.yaml`: the words that the rules on contradictions go by, and the sentences in which they
 * say what they found; one part for each rule.
 */
export const findingWords = z.strictObject({
  sum: z.strictObject({
    /** Words behind a number that says of how many kinds a total is made up. */
    kinds: words,
    /** Words in the head of a column that holds amounts. */
    amounts: words,
    investment: words,
    sources: words,
    /** What is split into shares that make a hundred. */
    structures: words,
    inProse: bilingual,
    shares: bilingual,
    inTable: bilingual,
    split: bilingual,
  }),
  statedCount: z.strictObject({
    counters: words,
    joints: words,
    open: words,
    namely: words,
    /** Words between a list and a number that make it a count of something else. */
    notCounted: words,
    /** Kinds of places, each with the words that end their names and count them. */
    places: z.array(words),
    message: bilingual,
  }),
  twoValues: z.strictObject({ message: bilingual }),
  fallAndLevels: z.strictObject({ rises: bilingual, falls: bilingual }),
  looserTarget: z.strictObject({
    message: bilingual,
    explained: bilingual,
    sameRow: bilingual,
    sameRowExplained: bilingual,
  }),
  missedTarget: z.strictObject({
    /** Words by which a table says that a target was reached. */
    achieved: words,
    /** Words by which a plan says that its targets were reached. */
    boasts: words,
    claimed: bilingual,
    boasted: bilingual,
    message: bilingual,
  }),
  droppedIndicator: z.strictObject({ message: bilingual }),
  impossibleUnit: z.strictObject({
    perMoney: words,
    money: words,
    dimensions: z.array(
      z.strictObject({
        zh: z.string().min(1),
        en: z.string().min(1),
        names: z.array(z.string().min(1)),
        units: words,
        /** Whether its units are shares, which may be said of anything. */
        share: z.boolean().default(false),
        /** Whether its units are differences of shares. */
        ofShares: z.boolean().default(false),
      }),
    ),
    inverted: bilingual,
    otherDimension: bilingual,
  }),
  outOfScale: z.strictObject({
    ceilings: z.array(
      z.strictObject({ units: words, names: words, not: z.array(z.string().min(1)), highest: z.number() }),
    ),
    /** What an amount is counted per, so that places of any size compare. */
    perWhat: words,
    /** How many times a value must differ from that of its peers. */
    times: z.number().min(2),
    above: bilingual,
    unlikePeers: bilingual,
  }),
});
export type FindingWords = z.infer<typeof findingWords>;
