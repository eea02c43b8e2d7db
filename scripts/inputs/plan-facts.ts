import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { planRecord } from '../../src/model/plan.ts';

const { order, shortTitle, region, scope, provenance, period, sha256 } = planRecord.shape;

/** A line of the text and words that must be in it: the proof of a curated fact. */
const proof = z.strictObject({ line: lineNumber, quote: z.string().min(1) });

/**
 * `content/plans/<plan>/plan.yaml`: the facts about a plan that a person has found in its text.
 * A fact that the text does not print is `null`, and the site says so.
 */
export const planFacts = z.strictObject({
  /** Position of the plan in every list; its colour and mark follow from it. */
  order,
  /** SHA-256 of the text as received; `verifySource` fails with the value to record if it is missing. */
  sha256: sha256.optional(),
  title: z.strictObject({ text: z.string().min(1), proof }),
  shortTitle,
  region,
  issuer: z.strictObject({ name: z.string().min(1), proof }).nullable(),
  documentNumber: z.strictObject({ number: z.string().min(1), proof }).nullable(),
  issued: z.strictObject({ date: z.iso.date(), proof }).nullable(),
  period: z.strictObject({ ...period.shape, proofs: z.array(proof).min(1) }),
  scope,
  /** Where the text came from, and its state when received. */
  provenance,
});
export type PlanFacts = z.infer<typeof planFacts>;
