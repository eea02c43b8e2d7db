import { z } from 'zod';
import { evidence, lineNumber, planId, sitePath } from './evidence.ts';

/** In what two parallel passages differ: a span of time, a figure, who acts or where, or other words. */
export const difference = z.enum(['year', 'number', 'actor', 'wording']);
export type Difference = z.infer<typeof difference>;

const side = z.strictObject({
  plan: planId,
  block: z.string(),
  line: lineNumber,
  lineEnd: lineNumber,
  /** Place of the passage in the block's `text`: `text.slice(start, end)`. */
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string().min(1),
  url: sitePath,
});
export type ParallelSide = z.infer<typeof side>;

/** A record of `data/parallels.json`: two passages, of two plans or of one, that share wording. */
export const parallelRecord = z.strictObject({
  id: z.string(),
  a: side,
  b: side,
  /** Shared characters, twice, as a part of all characters of both passages; punctuation aside. */
  similarity: z.number().min(0).max(1),
  /** Shared characters as a part of the shorter passage. */
  containment: z.number().min(0).max(1),
  /** Shared characters beyond set phrases, names of regions, titles and years; a figure in place of another is one. */
  shared: z.int().positive(),
  kind: z.enum(['verbatim', 'adapted']),
  differs: z.array(difference),
  source: evidence,
});
export type ParallelRecord = z.infer<typeof parallelRecord>;
