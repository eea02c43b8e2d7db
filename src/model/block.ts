import { z } from 'zod';
import { evidence, lineNumber, planId, sitePath } from './evidence.ts';
import { chapterSlug } from './outline.ts';
import { topicBasis, topicId } from './topic.ts';

export const blockKind = z.enum(['paragraph', 'row', 'note', 'caption', 'title', 'signature']);
export type BlockKind = z.infer<typeof blockKind>;

/** A record of `data/blocks.json`: the smallest unit that has an address. */
export const blockRecord = z.strictObject({
  plan: planId,
  id: z.string(),
  kind: blockKind,
  chapter: chapterSlug,
  /** Id of the nearest heading above (section, else chapter); `null` before the first heading. */
  section: z.string().nullable(),
  /** Id of the table or box that it stands in, else `null`. */
  table: z.string().nullable(),
  line: lineNumber,
  lineEnd: lineNumber,
  /** The run-in first sentence that names the paragraph's task, as it stands in `text`. */
  lead: z.string().nullable(),
  /** A short label that stands above paragraphs of a box (（一）蓝天工程). */
  label: z.boolean(),
  /** Printed words. The cells of a row are parted by a tab; a merged cell stands in its first row only. */
  text: z.string().min(1),
  /** The printed cells of a row, empty ones included; `null` for other kinds. */
  cells: z.array(z.string()).nullable(),
  /** Main topic, further topics, and who decided. */
  topic: topicId,
  alsoTopics: z.array(topicId),
  topicBasis,
  url: sitePath,
  source: evidence,
});
export type BlockRecord = z.infer<typeof blockRecord>;
