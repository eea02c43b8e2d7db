import { z } from 'zod';
import { evidence, lineNumber, planId } from './evidence.ts';
import { palettePlaces } from './palette.ts';

const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
const year = z.int().min(1949).max(2100);

const region = z.strictObject({
  zh: z.string().min(1),
  en: z.string().min(1),
  level: z.enum(['county', 'district', 'prefecture', 'municipality', 'province', 'nation']),
  province: z.string().min(1),
});

/** What the plan is about: water and its ecology only, or all of the environment. */
const scope = z.enum(['water', 'environment']);

/** Colour and shape of the plan wherever it appears: a place in the palette of `src/model/palette.ts`. */
const colour = z.int().min(1).max(palettePlaces);

/** A line of the text, with words that must stand in it: the proof of a curated fact. */
const proof = z.strictObject({ line: lineNumber, quote: z.string().min(1) });

/**
 * `content/plans/<plan>.yaml`: the facts about a plan that a person has read in it.
 * A fact that the text does not print is `null`, and the site says so.
 */
export const planFacts = z.strictObject({
  /** Place of the plan wherever plans are listed. */
  order: z.int().positive(),
  colour,
  title: z.strictObject({ text: z.string().min(1), proof }),
  shortTitle: bilingual,
  region,
  issuer: z.strictObject({ name: z.string().min(1), proof }).nullable(),
  documentNumber: z.strictObject({ number: z.string().min(1), proof }).nullable(),
  issued: z.strictObject({ date: z.iso.date(), proof }).nullable(),
  period: z.strictObject({
    start: year,
    end: year,
    horizon: year.nullable(),
    proofs: z.array(proof).min(1),
  }),
  scope,
  /** Where the text came from and in which state it was received. */
  provenance: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
});
export type PlanFacts = z.infer<typeof planFacts>;

const count = z.int().nonnegative();

/** A record of `data/plans.json`. */
export const planRecord = z.strictObject({
  id: planId,
  order: z.int().positive(),
  colour,
  title: z.string().min(1),
  shortTitle: bilingual,
  region,
  /** Names as printed; `null` where the text as received prints none. */
  issuer: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issued: z.iso.date().nullable(),
  period: z.strictObject({ start: year, end: year, horizon: year.nullable() }),
  scope,
  provenance: bilingual,
  /** Lines of the text as received. */
  lines: z.int().positive(),
  /** Printed characters: without white space and without bookmark marks. */
  characters: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  counts: z.strictObject({
    chapters: count,
    sections: count,
    paragraphs: count,
    leads: count,
    tables: count,
    boxes: count,
    rows: count,
    notes: count,
  }),
  /** The proofs of the facts above, field by field. */
  proofs: z.record(z.string(), z.array(evidence)),
  source: evidence,
});
export type PlanRecord = z.infer<typeof planRecord>;
