import { createHash } from 'node:crypto';
import type { BlockRecord } from '../../src/model/block.ts';
import type { ChapterFrontMatter } from '../../src/model/chapter.ts';
import { headingText } from '../../src/model/heading-text.ts';
import type { OutlineRecord } from '../../src/model/outline.ts';
import type { PlanRecord } from '../../src/model/plan.ts';
import type { TableRecord } from '../../src/model/table.ts';
import { type TopicId, topicId } from '../../src/model/topic.ts';
import { barrier, fold, type Simplified } from '../../src/text/fold.ts';
import type { UnitGroups } from '../../src/text/forms.ts';
import type { SiteNames } from '../../src/search/site-names.ts';
import { foldedFigures, type FigureTable } from '../../src/search/whole-figures.ts';
import {
  hitKinds,
  shardOf,
  type BlockTable,
  type HitKind,
  type PairShard,
  type PlanEntry,
  type SearchManifest,
} from '../../src/search/index-format.ts';

export interface SearchInput {
  readonly plans: readonly PlanRecord[];
  readonly outline: readonly OutlineRecord[];
  readonly blocks: readonly BlockRecord[];
  readonly tables: readonly TableRecord[];
  readonly chapters: readonly ChapterFrontMatter[];
  readonly units: UnitGroups;
  /** Groups of characters that stand for each other. */
  readonly variants?: readonly (readonly string[])[];
  /** What may follow the digits of a figure, by groups. */
  readonly figureUnits?: readonly (readonly string[])[];
  readonly synonyms: readonly (readonly string[])[];
  /** Names of the site's pages. */
  readonly names?: SiteNames;
}

/** Printed characters per text file: small enough that ten hits cost little, large enough to compress. */
const textFileSize = 600;
/** Average number of positions per shard; about two kilobytes compressed. */
const shardSize = 1200;

/** A unit that can be a hit. */
interface Entry {
  readonly id: string;
  readonly kind: HitKind;
  readonly topic: TopicId;
  readonly chapter: string;
  readonly line: number;
  readonly lineEnd: number;
  readonly text: string;
}

/**
 * Makes the search index.
 *
 * @param simplify converts one traditional character
 * @returns file name → content, to be written as gzipped JSON
 */
export function buildSearchIndex(
  input: SearchInput,
  simplify: (text: string) => string,
): Map<string, unknown> {
  const texts = input.plans.map((plan) => entriesOf(plan.id, input));
  const simplified = simplificationTable(texts.flat(), simplify, input.variants ?? []);
  const pairs = new Map<string, Map<string, number[]>>();
  const files = new Map<string, unknown>();
  let position = 0;

  const words = { starts: [] as number[], words: [] as string[] };
  const figures = { starts: [] as number[], lengths: [] as number[] };
  const plans = input.plans.map((plan, index): PlanEntry => {
    const entries = texts[index] as readonly Entry[];
    const start = position;
    const lengths: number[] = [];
    const starts: number[] = [];
    for (const entry of entries) {
      const whole = fold(entry.text, simplified);
      const folded = whole.text + barrier;
      for (const { start, end } of foldedFigures(entry.text, whole)) {
        figures.starts.push(position + start);
        figures.lengths.push(end - start);
      }
      addPairs(pairs, folded, position);
      addLatinWords(words, folded, position);
      starts.push(position);
      lengths.push(folded.length);
      position += folded.length;
    }
    const table = blockTableOf(plan.id, entries, lengths, input.outline);
    files.set(`blocks-${plan.id}`, table);
    table.texts.forEach((first, number) => {
      files.set(
        `text-${plan.id}-${number}`,
        entries.slice(first, table.texts[number + 1]).map((entry) => entry.text),
      );
    });
    return {
      id: plan.id,
      start,
      end: position,
      characters: plan.characters,
      chapters: input.chapters
        .filter((chapter) => chapter.plan === plan.id)
        .sort((a, b) => a.order - b.order)
        .map(({ chapter, kind, number, title, characters }) => ({
          slug: chapter,
          kind,
          name: title === null ? null : headingText({ number, title }),
          start: starts[entries.findIndex((entry) => entry.chapter === chapter)] ?? start,
          characters,
        })),
    };
  });

  const shards = 2 ** Math.max(0, Math.round(Math.log2(position / shardSize)));
  for (const [number, shard] of shardPairs(pairs, shards).entries()) files.set(`pairs-${number}`, shard);
  files.set('latin', { ...words, starts: differences(words.starts) });
  files.set('figures', {
    starts: differences(figures.starts),
    lengths: figures.lengths,
    units: figureUnits(input.figureUnits ?? []),
  } satisfies FigureTable);
  files.set('names', input.names ?? { entries: [], english: [] });
  const version = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 8);
  const manifest: SearchManifest = {
    version,
    shards,
    simplified: Object.entries(simplified).flat().join(''),
    units: input.units,
    synonyms: input.synonyms,
    topics: topicId.options,
    plans,
  };
  return new Map<string, unknown>([
    ['manifest', manifest],
    ...[...files].map(([name, content]): [string, unknown] => [`${version}/${name}`, content]),
  ]);
}

/** Blocks and headings of a plan in the order of its text. */
function entriesOf(plan: string, { outline, blocks, tables }: SearchInput): Entry[] {
  const boxes = new Set(tables.filter(({ kind }) => kind === 'box').map(({ id }) => id));
  const headings = outline
    .filter((heading) => heading.plan === plan)
    .map(({ id, topic, chapter, line, lineEnd, number, title }): Entry => {
      return { id, kind: 'heading', topic, chapter, line, lineEnd, text: headingText({ number, title }) };
    });
  const texts = blocks
    .filter((block) => block.plan === plan)
    .map(({ id, kind, topic, table, chapter, line, lineEnd, text }): Entry => {
      const inBox = kind === 'paragraph' && table !== null && boxes.has(table);
      return { id, kind: inBox ? 'box' : kind, topic, chapter, line, lineEnd, text };
    });
  return [...headings, ...texts].sort((a, b) => a.line - b.line);
}

function blockTableOf(
  plan: string,
  entries: readonly Entry[],
  lengths: readonly number[],
  outline: readonly OutlineRecord[],
): BlockTable {
  const texts: number[] = [];
  let size = textFileSize;
  entries.forEach(({ text }, index) => {
    if (size >= textFileSize) {
      texts.push(index);
      size = 0;
    }
    size += text.length;
  });
  const sections = outline.filter((heading) => heading.plan === plan && heading.level === 2);
  return {
    ids: entries.map(({ id }) => id),
    lengths,
    kinds: entries.map(({ kind }) => hitKinds.indexOf(kind)),
    topics: entries.map(({ topic }) => topicId.options.indexOf(topic)),
    lines: entries.map(({ line }, index) => line - (entries[index - 1]?.line ?? 0)),
    spans: entries.map(({ line, lineEnd }) => lineEnd - line),
    sections: sections.map(({ id, number, title }) => [
      entries.findIndex((entry) => entry.id === id),
      headingText({ number, title }),
    ]),
    texts,
  };
}

function addPairs(pairs: Map<string, Map<string, number[]>>, folded: string, start: number): void {
  for (let index = 0; index < folded.length - 1; index += 1) {
    const first = folded.charAt(index);
    if (first === barrier) continue;
    const second = folded.charAt(index + 1);
    const seconds = pairs.get(first) ?? new Map<string, number[]>();
    pairs.set(first, seconds);
    const positions = seconds.get(second) ?? [];
    seconds.set(second, positions);
    positions.push(start + index);
  }
}

/** Latin words, and figures that contain a letter: text that must not touch a unit or numeral in letters. */
function addLatinWords(into: { starts: number[]; words: string[] }, folded: string, start: number): void {
  for (const { index, 0: word } of folded.matchAll(/[a-z0-9]*[a-z][a-z0-9]*/g)) {
    into.starts.push(start + index);
    into.words.push(word);
  }
}

/** Longest first, so that the first one that fits is the one that is meant. */
function figureUnits(groups: readonly (readonly string[])[]): string[] {
  const units = groups.flat().map((unit) => unit.normalize('NFKC').toLowerCase());
  return [...new Set(units)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

/** Delta-encodes numbers: small numbers compress well. */
function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function shardPairs(
  pairs: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
  shards: number,
): PairShard[] {
  const filled: Record<string, Record<string, number[]>>[] = Array.from({ length: shards }, () => ({}));
  for (const first of [...pairs.keys()].sort()) {
    const seconds = pairs.get(first) as ReadonlyMap<string, readonly number[]>;
    const shard = filled[shardOf(first, shards)] as Record<string, Record<string, number[]>>;
    shard[first] = Object.fromEntries(
      [...seconds.keys()].sort().map((second) => {
        const positions = seconds.get(second) as readonly number[];
        return [second, differences(positions)];
      }),
    );
  }
  return filled;
}

/** Traditional characters whose simplified form the corpus contains; others cannot be found anyway. */
function simplificationTable(
  entries: readonly Entry[],
  simplify: (text: string) => string,
  variants: readonly (readonly string[])[],
): Simplified {
  const printed = new Set(entries.flatMap(({ text }) => [...text]));
  const table: Record<string, string> = {};
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const character = String.fromCodePoint(code);
    const plain = simplify(character);
    // 帳 is simplified to 帐, for which plans print 账.
    const group = variants.find((each) => each.includes(plain));
    const simple = group?.[0] ?? plain;
    if (simple !== character && [...simple].length === 1 && printed.has(simple)) table[character] = simple;
  }
  return table;
}
