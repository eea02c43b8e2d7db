import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { observationRole, observationStatus } from '../../src/model/observation.ts';

const year = z.int().min(1949).max(2100);
const why = z.string().min(1);

/** A footnote: its line, and words that stand there. */
const notePlace = z.strictObject({ line: lineNumber, quote: z.string().min(1) });

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
 * `content/plans/<plan>/table-decisions.yaml`: what no rule can know about the tables of
 * indicators of this one plan, decided by a reader. Each entry names a line and words that stand there; the build fails where they do not.
 */
export const tableDecisions = z.strictObject({
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
        /** The footnote that explains it. */
        note: notePlace.nullable().default(null),
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
        /** `null` where a note mark in the row leads nowhere. */
        note: notePlace.nullable(),
        remark: bilingual,
      }),
    )
    .default([]),
});
export type TableDecisions = z.infer<typeof tableDecisions>;
