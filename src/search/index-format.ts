import type { ChapterKind } from '../model/outline.ts';
import type { TopicId } from '../model/topic.ts';

/**
 * The files of the search index, in `search-index/` of the built site. All are gzipped, so that their size does not
 * depend on the server, and all but the grams are JSON.
 *
 * The folded texts of all plans are joined into one, blocks separated by a barrier; a position is a place in
 * that long text. For each piece of four characters a file lists the positions where it occurs (grams.ts). A
 * phrase occurs where its pieces occur in sequence: exact to the character, without reading a text;
 * texts are fetched only for the hits shown.
 *
 * A first query fetches few files: the manifest, which holds the tables of a small corpus; of a word of up to four
 * characters mostly one file of grams; the texts of the first hits, with their ids and the names of their sections, which
 * are most of what there is to know of a block.
 *
 * There are no schemas, because a validator would have to be sent to the browser. The index is written and read by the
 * same version of this file.
 */

export interface SearchManifest {
  /** Changes whenever the index does; part of the other files' names. */
  readonly version: string;
  /** What the first gram of each file `grams-<n>` begins with. */
  readonly grams: readonly string[];
  /** Alternating traditional and simplified characters (氣气), for simplified characters in the corpus. */
  readonly simplified: string;
  /** Units that may be printed in several ways, from `content/vocabulary/search-forms.yaml`. */
  readonly units: readonly (readonly string[])[];
  /** Synonyms, from `content/vocabulary/synonyms.yaml`: suggested, never searched automatically. */
  readonly synonyms: readonly (readonly string[])[];
  /** Ids of the topics, in their order. */
  readonly topics: readonly TopicId[];
  readonly plans: readonly PlanEntry[];
  /** Tables of blocks stand together in files `blocks-<n>`: index of the first plan of each. */
  readonly groups: readonly number[];
  /** The tables where there is one group: then there is no such file. */
  readonly tables: readonly BlockTable[] | null;
}

export interface PlanEntry {
  readonly id: string;
  /** Start and end positions of the plan (end exclusive). */
  readonly start: number;
  readonly end: number;
  /** Printed characters. */
  readonly characters: number;
  readonly chapters: readonly ChapterEntry[];
}

export interface ChapterEntry {
  readonly slug: string;
  readonly kind: ChapterKind;
  /** Number and title as printed; `null` for front and back matter. */
  readonly name: string | null;
  /** Position of the chapter's first character. */
  readonly start: number;
  readonly characters: number;
}

/** Kinds of hits: the kinds of block, a paragraph of a box, or a heading. */
export const hitKinds = [
  'heading',
  'paragraph',
  'box',
  'row',
  'note',
  'caption',
  'title',
  'signature',
] as const;
export type HitKind = (typeof hitKinds)[number];

/** What counts need of the blocks and headings of a plan, in the order of its text, one list per field. */
export interface BlockTable {
  readonly ids: readonly string[];
  /** Length of the folded text and of the barrier after it: the next block begins that much later. */
  readonly lengths: readonly number[];
  /** Indexes in `hitKinds`. */
  readonly kinds: readonly number[];
  /** Indexes in `SearchManifest.topics`. */
  readonly topics: readonly number[];
  /** First line, minus that of the previous block. */
  readonly lines: readonly number[];
  /** Last line, minus the first. */
  readonly spans: readonly number[];
  /** Index of the first block of each section, minus that of the previous section. */
  readonly sections: readonly number[];
}

/**
 * `latin`: Latin words of the folded texts (pm2, km2, vocs) with their delta-encoded positions. Fetched only
 * when a form must not touch a letter.
 */
export interface LatinWords {
  readonly starts: readonly number[];
  readonly words: readonly string[];
}

/** `figures`: `FigureTable` of whole-figures.ts, with delta-encoded starts. Fetched only for a query with a figure. */

/** `names`: `SiteNames` of site-names.ts. Fetched when the hits are shown. */

/** `text-<plan>-<n>`: what is shown of some blocks, one entry a block. */
export interface TextFile {
  /** Name of the section as printed; `null` outside sections, 0 for the same as of the block before. */
  readonly sections: readonly (string | null | 0)[];
  /** Printed words; the cells of a row are separated by tabs. */
  readonly texts: readonly string[];
}

/** Characters in a text file, about: hits in view are few files and few bytes. */
const textFileSize = 3000;

/** Index of the first block of each text file of a plan. */
export function textStarts(lengths: readonly number[]): number[] {
  const starts: number[] = [];
  let size = textFileSize;
  lengths.forEach((length, index) => {
    if (size >= textFileSize) {
      starts.push(index);
      size = 0;
    }
    size += length;
  });
  return starts;
}

/** A file of the index as it is before it is compressed. */
export function fileBytes(content: unknown): Uint8Array {
  return content instanceof Uint8Array ? content : new TextEncoder().encode(JSON.stringify(content));
}
