import { z } from 'zod';
import { lineNumber } from '../../src/model/evidence.ts';
import { rowRole } from '../../src/model/table.ts';

const why = z.string().min(1);

/**
 * `content/plans/<plan>/hints.yaml`: what no rule can know about this one text, decided by a reader.
 * Every hint names a line and, as its guard, the words with which that line begins; a hint whose words are
 * not there fails the build, and so does an unused hint.
 */
export const hints = z.strictObject({
  /** Lines that are headings (or, with `level: 0`, look like one but are not). */
  headings: z
    .array(z.strictObject({ line: lineNumber, text: z.string().min(1), level: z.literal([0, 1, 2]), why }))
    .default([]),
  /** Lines that are notes under a table although they are not numbered. */
  notes: z.array(z.strictObject({ line: lineNumber, text: z.string().min(1), why })).default([]),
  /** Lines that contain two paragraphs; the second begins with the words `before`. */
  splits: z
    .array(z.strictObject({ line: lineNumber, text: z.string().min(1), before: z.string().min(1), why }))
    .default([]),
  /** Paragraphs where the rule for leads is wrong about the first sentence. */
  leads: z
    .array(z.strictObject({ line: lineNumber, text: z.string().min(1), lead: z.boolean(), why }))
    .default([]),
  /** Which columns the printed cells of irregular rows span. */
  tables: z
    .array(
      z.strictObject({
        /** First line of the table's cells, and the words of its first cell. */
        line: lineNumber,
        text: z.string().min(1),
        rows: z
          .array(
            z.strictObject({
              /** Number of printed cells that identifies such rows. */
              cells: z.int().positive(),
              /** Columns that each of these cells spans, from left to right. */
              spans: z.array(z.int().positive()).min(1),
              /** Number of cells at the right end that are lost in the text as received. */
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
