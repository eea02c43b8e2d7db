import { z } from 'zod';
import { evidence, planId } from './evidence.ts';

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

/** Colours in the palette of `src/styles/palette.css`, each with its shape in `src/charts/plan-shapes.ts`. */
export const paletteSize = 8;

const count = z.int().nonnegative();

/** A record of `data/plans.json`. */
export const planRecord = z.strictObject({
  id: planId,
  /** Place of the plan wherever plans are listed. */
  order: z.int().positive(),
  /** Colour of the plan wherever it appears: a place in the palette, given in the order of the plans. */
  colour: z.int().min(1).max(paletteSize),
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
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 is 64 hexadecimal digits, in lower case'),
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
