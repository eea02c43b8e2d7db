import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { cascadeVerdict } from '../../src/model/cascade.ts';
import { lineNumber, planId } from '../../src/model/evidence.ts';

const cascadeDecision = z.strictObject({
  /** The higher plan, the line of the task in its text, and words that are printed in that task. */
  of: planId,
  line: lineNumber,
  words: z.string().min(1),
  verdict: cascadeVerdict,
  /** Why, where the rules’ own reason does not say it. */
  reason: bilingual.optional(),
  /** Where this plan says it: lines and words printed there. Silence leaves what the rules found. */
  evidence: z.array(z.strictObject({ line: lineNumber, words: z.string().min(1) })).optional(),
});
export type CascadeDecision = z.infer<typeof cascadeDecision>;

/**
 * `content/plans/<plan>/cascade.yaml`: what a reader says of a task of a higher plan in this plan. An entry that agrees
 * with the rules confirms them.
 */
export const cascadeDecisions = z.strictObject({ tasks: z.array(cascadeDecision).default([]) });
export type CascadeDecisions = z.infer<typeof cascadeDecisions>;
