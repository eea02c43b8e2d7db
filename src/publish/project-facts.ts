import { parse } from 'yaml';
import { z } from 'zod';
import citation from '../../CITATION.cff?raw';

const citationFile = z.object({
  title: z.string().min(1),
  abstract: z.string().min(1),
  version: z.string().min(1),
  license: z.literal('MIT'),
  authors: z.array(z.object({ name: z.string().min(1) })).min(1),
  keywords: z.array(z.string()).min(1),
});

/** What CITATION.cff says of the project: the one place where it is said. */
export const project = citationFile.parse(parse(citation));
