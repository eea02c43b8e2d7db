import { parse } from 'yaml';
import { z } from 'zod';
import { version } from '../../package.json';
import citation from '../../CITATION.cff?raw';

const citationFile = z
  .object({
    title: z.string().min(1),
    abstract: z.string().min(1),
    'date-released': z.iso.date(),
    authors: z.array(z.object({ name: z.string().min(1) })).min(1),
    keywords: z.array(z.string()).min(1),
  })
  .transform(({ 'date-released': released, ...facts }) => ({ ...facts, released }));

/** Facts about the site: its release number from package.json, everything else from CITATION.cff. */
export const project = { ...citationFile.parse(parse(citation)), version };
