import { z } from 'zod';
import { lineNumber, planId } from './evidence.ts';
import { chapterKind, chapterSlug } from './outline.ts';

/** Front matter of a derived chapter (`content/derived/chapters/<plan>/<chapter>.mdx`). */
export const chapterFrontMatter = z.strictObject({
  plan: planId,
  chapter: chapterSlug,
  kind: chapterKind,
  /** Position among the plan's chapters, from 1. */
  order: z.int().positive(),
  /** Heading as printed; both `null` for front and back matter. */
  number: z.string().nullable(),
  title: z.string().nullable(),
  line: lineNumber,
  lineEnd: lineNumber,
  characters: z.int().positive(),
});
export type ChapterFrontMatter = z.infer<typeof chapterFrontMatter>;
