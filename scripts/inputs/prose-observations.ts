import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import {
  comparator,
  indicatorId,
  indicatorType,
  observationRole,
  observationStatus,
} from '../../src/model/observation.ts';

const proseObservation = z.strictObject({
  line: lineNumber,
  /** The clause as printed, from the name to the value: it must be in the line. */
  quote: z.string().min(1),
  /** The value in the quote, as printed (95%以上, 0.5). */
  raw: z.string().min(1),
  indicator: indicatorId.nullable(),
  /** Name as printed in the quote, without the unit. */
  name: z.string().min(1),
  sub: z.string().nullable().default(null),
  unit: z.string().nullable(),
  type: indicatorType.nullable().default(null),
  role: observationRole,
  year: z.int().min(1949).max(2100).nullable(),
  /** What the words mean: the build compares value and comparator with those it reads from `raw`. */
  value: z.number().nullable(),
  comparator: comparator.nullable(),
  cumulative: z.boolean().default(false),
  status: observationStatus,
  reason: bilingual.nullable().default(null),
  /** Shown but not compared. */
  history: z.boolean().default(false),
  /** Why this is the year, if the clause does not print it. */
  why: z.string().min(1).nullable().default(null),
});
export type ProseObservation = z.infer<typeof proseObservation>;

/**
 * `content/plans/<plan>/prose-observations.yaml`: indicator values in running text, found by a reader. The build fails
 * where the words are not in their line, or disagree with the entry.
 */
export const proseObservations = z.strictObject({ observations: z.array(proseObservation).default([]) });
export type ProseObservations = z.infer<typeof proseObservations>;
