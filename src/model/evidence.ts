import { z } from 'zod';

/** Short name of a plan: the name of its folder in `content/plans/` and a segment of its URLs. */
export const planId = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, 'a plan id is lower-case letters, digits and hyphens');

/** Number of a line in the plan's text as received; the first line is 1. */
export const lineNumber = z.int().positive();

/** Path on the site, without the deployment's base path; begins with a slash. */
export const sitePath = z.string().startsWith('/');

/**
 * Where a derived record comes from. Every record that we publish carries one, and the build fails
 * when `quote` does not stand in the lines that it names.
 */
export const evidence = z.strictObject({
  plan: planId,
  line: lineNumber,
  lineEnd: lineNumber,
  /** Id of the block (or heading) that holds the words. */
  block: z.string(),
  url: sitePath,
  /** The words as printed; white space is not significant. */
  quote: z.string().min(1),
});
export type Evidence = z.infer<typeof evidence>;
