import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { lineNumber } from '../../src/model/evidence.ts';
import { findingRule, severity } from '../../src/model/finding.ts';

/** Printed words in a line of the text. */
const printed = { line: lineNumber, words: z.string().min(1) };

const refusal = z.strictObject({
  ...printed,
  /** The rule whose finding this is about; the line is one that the finding quotes, the words are among its quotation. */
  rule: findingRule.exclude(['remark']),
  /** Why it is no finding. */
  not: z.string().min(1),
});
export type FindingRefusal = z.infer<typeof refusal>;

const remark = z.strictObject({
  ...printed,
  severity,
  message: bilingual,
  /** Further places that show it. */
  also: z.array(z.strictObject(printed)).default([]),
});
export type FindingRemark = z.infer<typeof remark>;

/**
 * `content/plans/<plan>/findings.yaml`: findings of the rules that are none, where no rule can know, and what a reader
 * found without them.
 */
export const findingDecisions = z.strictObject({
  findings: z.array(refusal).default([]),
  remarks: z.array(remark).default([]),
});
export type FindingDecisions = z.infer<typeof findingDecisions>;
