import { z } from 'zod';
import { lineNumber } from '../../../src/model/evidence.ts';
import {
  bilingual,
  comparator,
  indicatorId,
  indicatorType,
  observationRole,
  observationStatus,
} from '../../../src/model/observation.ts';

const year = z.int().min(1949).max(2100);
const why = z.string().min(1);

/** What a column of an indicator table holds, where its header does not say so by rule. */
const column = z.strictObject({
  /** The header as printed. */
  header: z.string().min(1),
  holds: z.enum(['no', 'group', 'name', 'sub', 'unit', 'type', 'assessment', ...observationRole.options]),
  /** For columns of values. */
  year: year.nullable().default(null),
  why,
});

/**
 * `content/plans/<plan>.indicators.yaml`: what no rule can know about the indicators of this one plan, decided
 * by a reader. Each entry names a line and words that stand there; the build fails where they do not.
 */
export const planIndicators = z.strictObject({
  /** Tables, by the line and the words of their first printed cell, with the columns that need a reader. */
  tables: z
    .array(z.strictObject({ line: lineNumber, text: z.string().min(1), columns: z.array(column).min(1) }))
    .default([]),
  /** Cells whose words do not say by themselves why they are no number (“-”, “/”, “—”), or say it misleadingly. */
  cells: z
    .array(
      z.strictObject({
        /** Line of the cell, and the cell as printed. */
        line: lineNumber,
        raw: z.string().min(1),
        status: observationStatus,
        reason: bilingual,
        /** The footnote that explains it: its line, and words that stand there. */
        note: z
          .strictObject({ line: lineNumber, quote: z.string().min(1) })
          .nullable()
          .default(null),
      }),
    )
    .default([]),
  /** Footnotes that qualify a whole row, or an ambition (a target that was lowered, and why). */
  remarks: z
    .array(
      z.strictObject({
        /** Line of the row's first cell of its own (its number or name), and words that stand in the row. */
        line: lineNumber,
        text: z.string().min(1),
        note: z.strictObject({ line: lineNumber, quote: z.string().min(1) }),
        remark: bilingual,
      }),
    )
    .default([]),
  /** Values that stand in running text. */
  prose: z
    .array(
      z.strictObject({
        line: lineNumber,
        /** The clause as printed, from the name to the value: it must stand in the line. */
        quote: z.string().min(1),
        /** The value within the quote, as printed (95%以上, 0.5). */
        raw: z.string().min(1),
        indicator: indicatorId.nullable(),
        /** Name as printed in the quote, without the unit. */
        name: z.string().min(1),
        sub: z.string().nullable().default(null),
        unit: z.string().nullable(),
        type: indicatorType.nullable().default(null),
        role: observationRole,
        year: year.nullable(),
        /** What the words say: the build compares value and comparator with those that it reads in `raw`. */
        value: z.number().nullable(),
        comparator: comparator.nullable(),
        cumulative: z.boolean().default(false),
        status: observationStatus,
        reason: bilingual.nullable().default(null),
        /** Shown, but not what the plan is compared by. */
        history: z.boolean().default(false),
        /** Why the year is what it is, where the clause does not print it. */
        why: why.nullable().default(null),
      }),
    )
    .default([]),
});
export type PlanIndicators = z.infer<typeof planIndicators>;
