import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readVocabulary } from '../../inputs/read-vocabulary.ts';

/** Something that a hit can be: a block or a heading, with its printed cells (one cell, but for rows). */
export interface Place {
  readonly plan: string;
  readonly block: string;
  readonly kind: string;
  readonly cells: readonly string[];
}

/** What the certificate knows: the derived texts, and which units are the same. Nothing of the search. */
export interface Corpus {
  readonly places: readonly Place[];
  readonly units: readonly (readonly string[])[];
}

// Of the data model only what is needed here: the certificate must not share the reading with the index.
const blocks = z.object({
  records: z.array(
    z.object({ plan: z.string(), id: z.string(), kind: z.string(), text: z.string() }).loose(),
  ),
});
const headings = z.object({
  records: z.array(
    z.object({ plan: z.string(), id: z.string(), number: z.string().nullable(), title: z.string() }).loose(),
  ),
});

/** Reads the derived texts below `root`. */
export function readCorpus(root: string): Corpus {
  const json = (name: string): unknown =>
    JSON.parse(readFileSync(join(root, 'content/derived/data', `${name}.json`), 'utf8'));
  const places = [
    ...headings.parse(json('outline')).records.map(({ plan, id, number, title }) => {
      return { plan, block: id, kind: 'heading', cells: [`${number ?? ''}${title}`] };
    }),
    // The cells of a row are parted by tabs, the lines of a cell by line feeds: no hit runs across them.
    ...blocks.parse(json('blocks')).records.map(({ plan, id, kind, text }) => {
      return { plan, block: id, kind, cells: text.split(/[\t\n]/) };
    }),
  ];
  return { places, units: readVocabulary(root, 'search-forms').units };
}
