import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { bilingual } from '../../src/model/bilingual-schema.ts';
import { observationRole, observationStatus } from '../../src/model/observation.ts';

const year = z.int().min(1949).max(2100);
const why = z.string().min(1);

/** A footnote: its line, and words in that line. */
const notePlace = z.strictObject({ line: lineNumber, quote: z.string().min(1) });

/** What a column of an indicator table contains, where no rule knows its header. */
const column = z.strictObject({
  /** The header as printed. */
  header: z.string().min(1),
  holds: z.enum(['no', 'group', 'name', 'sub', 'unit', 'type', 'assessment', ...observationRole.options]),
  /** For value columns. */
  year: year.nullable().default(null),
  why,
});

/**
 * `content/plans/<plan>/table-decisions.yaml`: what no rule can know about the indicator tables of this one plan,
 * decided by a reader. Each entry names a line and words in it; the build fails if they are not there.
 */
export const tableDecisions = z.strictObject({
  /** Tables, by the line and text of their first printed cell, with the columns that need a decision. */
  tables: z
    .array(z.strictObject({ line: lineNumber, text: z.string().min(1), columns: z.array(column).min(1) }))
    .default([]),
  /** Cells whose text does not say why it is not a number (“-”, “/”, “—”), or is misleading. */
  cells: z
    .array(
      z.strictObject({
        /** Line and printed text of the cell. */
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
        /** Line of the row's first cell that is not merged (its number or name), and words in the row. */
        line: lineNumber,
        text: z.string().min(1),
        /** `null` where a note mark in the row refers to no note. */
        note: notePlace.nullable(),
        remark: bilingual,
      }),
    )
    .default([]),
});
export type TableDecisions = z.infer<typeof tableDecisions>;
