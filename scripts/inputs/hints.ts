import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { rowRole } from '../../src/model/table.ts';

const why = z.string().min(1);

/**
 * `content/plans/<plan>/hints.yaml`: what no rule can know about this one text, decided by a reader.
 * Every hint names a line and, as its guard, words with which that line begins; a hint whose words do
 * not stand there fails the build, and so does a hint that is never used.
 */
export const hints = z.strictObject({
  /** Lines that are headings (or, with `level: 0`, look like one and are none). */
  headings: z
    .array(z.strictObject({ line: lineNumber, text: z.string().min(1), level: z.literal([0, 1, 2]), why }))
    .default([]),
  /** Lines that are notes under a table although they carry no number. */
  notes: z.array(z.strictObject({ line: lineNumber, text: z.string().min(1), why })).default([]),
  /** Lines that hold two paragraphs; the second begins with the words `before`. */
  splits: z
    .array(z.strictObject({ line: lineNumber, text: z.string().min(1), before: z.string().min(1), why }))
    .default([]),
  /** Paragraphs whose first sentence is a lead against the rule, or is none. */
  leads: z
    .array(z.strictObject({ line: lineNumber, text: z.string().min(1), lead: z.boolean(), why }))
    .default([]),
  /** How the printed cells of irregular rows lie under the header of a table. */
  tables: z
    .array(
      z.strictObject({
        /** First line of the table's cells, and the words of its first cell. */
        line: lineNumber,
        text: z.string().min(1),
        rows: z
          .array(
            z.strictObject({
              /** Number of printed cells by which such rows are known. */
              cells: z.int().positive(),
              /** Columns that each of these cells spans, from left to right. */
              spans: z.array(z.int().positive()).min(1),
              /** Cells at the right end that the text as received has lost. */
              lost: z.int().nonnegative().default(0),
              role: rowRole,
              why,
            }),
          )
          .min(1),
      }),
    )
    .default([]),
});
export type Hints = z.infer<typeof hints>;
