import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';

/** The data sets whose records a reader corrects one by one. */
export const decidedDatasets = ['deadlines', 'consequences', 'duties', 'outcomes', 'stock'] as const;
export type DecidedDataset = (typeof decidedDatasets)[number];

const recordDecision = z
  .strictObject({
    of: z.enum(decidedDatasets),
    /** First line of the record’s source, and words of its quotation. */
    line: lineNumber,
    words: z.string().min(1),
    /** Not such a record, for this reason. */
    not: z.string().min(1).optional(),
    /** Fields that are otherwise than the rules read them. */
    set: z.record(z.string(), z.unknown()).optional(),
    /** Looked at, and right as the rules read it. */
    confirmed: z.literal(true).optional(),
  })
  .refine(
    ({ not, set, confirmed }) => [not, set, confirmed].filter((each) => each !== undefined).length === 1,
    {
      error: 'say one of `not`, `set` and `confirmed`',
    },
  );
export type RecordDecision = z.infer<typeof recordDecision>;

/**
 * `content/plans/<plan>/records.yaml`: what a reader decided about deadlines, consequences, duties, outcomes and stock,
 * where a rule cannot know. Each entry names a record by its line and words of its quotation.
 */
export const recordDecisions = z.strictObject({ records: z.array(recordDecision).default([]) });
export type RecordDecisions = z.infer<typeof recordDecisions>;
