import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readVocabulary } from '../../inputs/read-vocabulary.ts';

/** A unit that can be a hit: a block or a heading, with its printed cells (one cell, except for rows). */
export interface Place {
  readonly plan: string;
  readonly block: string;
  readonly kind: string;
  readonly cells: readonly string[];
}

/** What the certificate is based on: the derived texts, and which units are equivalent. Nothing from the search. */
export interface Corpus {
  readonly places: readonly Place[];
  readonly units: readonly (readonly string[])[];
  /** What may follow the digits of a figure. */
  readonly figureUnits: readonly string[];
}

// Only the part of the data model that is needed here: the certificate must not share a reader with the index.
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
    // Cells of a row are separated by tabs, lines of a cell by line feeds: no hit runs across them.
    ...blocks.parse(json('blocks')).records.map(({ plan, id, kind, text }) => {
      return { plan, block: id, kind, cells: text.split(/[\t\n]/) };
    }),
  ];
  const { units, figureUnits } = readVocabulary(root, 'search-forms');
  return { places, units, figureUnits: figureUnits.flat() };
}
