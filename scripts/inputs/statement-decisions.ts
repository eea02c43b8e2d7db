import { z } from 'zod';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { lineNumber } from '../../src/model/evidence.ts';
import { indicatorId, observationRole, observationStatus } from '../../src/model/observation.ts';
import {
  relativeChange,
  statementComparator,
  statementKind,
  statementStrength,
  statementTime,
  yearBasis,
} from '../../src/model/statement.ts';

/** What a reader says of a statement as a value of an indicator. Silence leaves it to the rules. */
const asObservation = {
  indicator: indicatorId.nullable().optional(),
  /** Name of the measure as printed, without what narrows it; and what narrows it. */
  name: z.string().min(1).optional(),
  sub: z.string().nullable().optional(),
  role: observationRole.optional(),
  status: observationStatus.optional(),
  /** Why it is no plain number, where the words do not say so themselves. */
  reason: bilingual.optional(),
  cumulative: z.boolean().optional(),
  /** Shown, but not what the plan is compared by. */
  history: z.boolean().optional(),
};

const statementDecision = z
  .strictObject({
    line: lineNumber,
    /** The value as the rules read it, which must be printed in the line. */
    raw: z.string().min(1).optional(),
    /** Words that state a value that no rule finds: 持续改善. */
    add: z.string().min(1).optional(),
    /** Printed words of the statement’s quotation, where the value alone does not tell which one is meant. */
    of: z.string().min(1).optional(),
    /** Not a statement, for this reason. */
    not: z.string().min(1).optional(),
    subject: z.string().min(1).optional(),
    object: z.string().nullable().optional(),
    comparator: statementComparator.nullable().optional(),
    value: z.number().nullable().optional(),
    unit: z.string().nullable().optional(),
    year: z.int().min(1949).max(2100).nullable().optional(),
    yearBasis: yearBasis.nullable().optional(),
    time: statementTime.optional(),
    kind: statementKind.optional(),
    relative: relativeChange.nullable().optional(),
    strength: statementStrength.nullable().optional(),
    ...asObservation,
    /** Values of several indicators that one statement gives: 城市、乡镇…达标率100%. */
    also: z.array(z.strictObject(asObservation)).optional(),
  })
  .refine(({ raw, add }) => (raw === undefined) !== (add === undefined), {
    error: 'name the value with `raw`, or words that no rule finds with `add`, one of the two',
  });
export type StatementDecision = z.infer<typeof statementDecision>;
export type ObservationDecision = NonNullable<StatementDecision['also']>[number];

/**
 * `content/plans/<plan>/statements.yaml`: what a reader decided about statements of running text, where a rule cannot
 * know. Each entry names a statement by its line and value.
 */
export const statementDecisions = z.strictObject({ statements: z.array(statementDecision).default([]) });
export type StatementDecisions = z.infer<typeof statementDecisions>;
