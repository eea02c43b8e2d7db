import { z } from 'zod';
import { evidence, lineNumber, planId, sitePath } from './evidence.ts';
import { topicId } from './topic.ts';

/**
 * What a chapter is in its document. `front` (cover, issuing notice) and `back` (list of recipients)
 * have no heading of their own in print.
 */
export const chapterKind = z.enum(['front', 'preface', 'body', 'annex', 'back']);
export type ChapterKind = z.infer<typeof chapterKind>;

/** Last segment of a chapter's URL: `front`, `preface`, `4`, `annex-2`, `back`. */
export const chapterSlug = z.string().regex(/^(front|preface|back|[1-9]\d*|annex-[1-9]\d*)$/);

/** A record of `data/outline.json`: one printed heading. */
export const outlineRecord = z.strictObject({
  plan: planId,
  id: z.string(),
  level: z.union([z.literal(1), z.literal(2)]),
  /** 第一章, 一、, （二）, 附表1 as printed; `null` where the heading carries none. */
  number: z.string().nullable(),
  title: z.string().min(1),
  chapter: chapterSlug,
  kind: chapterKind,
  line: lineNumber,
  lineEnd: lineNumber,
  topic: topicId,
  /** Id of the chapter's heading for a section, else `null`. */
  parent: z.string().nullable(),
  url: sitePath,
  source: evidence,
});
export type OutlineRecord = z.infer<typeof outlineRecord>;
