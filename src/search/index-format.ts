import type { ChapterKind } from '../model/outline.ts';
import type { TopicId } from '../model/topic.ts';

/**
 * The files of the search index, in `search-index/` of the built site. All are gzipped JSON, opened in the browser
 * with DecompressionStream, so that their size does not depend on the server.
 *
 * The folded texts of all plans are joined into one, blocks separated by a barrier; a position is a place in
 * that long text. For each pair of neighbouring characters a shard lists the positions where it occurs. A
 * phrase occurs where its pairs occur in sequence: exact to the character, without reading a text;
 * texts are fetched only for the hits shown.
 *
 * There are no schemas, because a validator would have to be sent to the browser. The index is written and read by the
 * same version of this file.
 */

export interface SearchManifest {
  /** Changes whenever the index does; part of the other files' names. */
  readonly version: string;
  readonly shards: number;
  /** Alternating traditional and simplified characters (氣气), for simplified characters in the corpus. */
  readonly simplified: string;
  /** Units that may be printed in several ways, from `content/vocabulary/search-forms.yaml`. */
  readonly units: readonly (readonly string[])[];
  /** Synonyms, from `content/vocabulary/synonyms.yaml`: suggested, never searched automatically. */
  readonly synonyms: readonly (readonly string[])[];
  /** Ids of the topics, in their order. */
  readonly topics: readonly TopicId[];
  readonly plans: readonly PlanEntry[];
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

/** `blocks-<plan>`: blocks and headings of a plan in the order of its text, one list per field. */
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
  /** Sections: index of the first block, and the name as printed. */
  readonly sections: readonly (readonly [number, string])[];
  /** Index of the first block of each text file. */
  readonly texts: readonly number[];
}

/** `pairs-<n>`: first character → second character → delta-encoded positions. */
export type PairShard = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

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

/** `text-<plan>-<n>`: printed words of some blocks; the cells of a row are separated by tabs. */
export type TextFile = readonly string[];

/** Shard that holds the pairs that begin with this character. */
export function shardOf(character: string, shards: number): number {
  return (character.codePointAt(0) ?? 0) % shards;
}
