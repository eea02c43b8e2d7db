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
  fileBytes,
  hitKinds,
  textStarts,
  type BlockTable,
  type HitKind,
  type PlanEntry,
  type SearchManifest,
  type TextFile,
} from '../../src/search/index-format.ts';
import { encodeGrams } from '../../src/search/grams.ts';
import { GramTable, startOf } from './build-grams.ts';

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

/** Blocks whose tables stand in one file: 15 kilobytes, or so. */
const blocksTogether = 6000;

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
 * @returns file name → content, to be written as `fileBytes`, gzipped
 */
export function buildSearchIndex(
  input: SearchInput,
  simplify: (text: string) => string,
): Map<string, unknown> {
  const texts = input.plans.map((plan) => entriesOf(plan.id, input));
  const simplified = simplificationTable(texts.flat(), simplify, input.variants ?? []);
  const grams = new GramTable();
  const tables: BlockTable[] = [];
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
      grams.add(folded, position);
      addLatinWords(words, folded, position);
      starts.push(position);
      lengths.push(folded.length);
      position += folded.length;
    }
    const table = blockTableOf(plan.id, entries, lengths, input.outline);
    tables.push(table);
    const firsts = textStarts(lengths);
    const sections = sectionNames(plan.id, entries, input.outline);
    firsts.forEach((first, number) => {
      const [from, to] = [first, firsts[number + 1]];
      files.set(`text-${plan.id}-${number}`, {
        sections: sections
          .slice(from, to)
          .map((name, at) => (name === sections[from + at - 1] && at > 0 ? 0 : name)),
        texts: entries.slice(from, to).map(({ text }) => text),
      } satisfies TextFile);
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

  const gramFiles = grams.files();
  for (const [number, file] of gramFiles.entries()) files.set(`grams-${number}`, encodeGrams(file));
  const groups = groupsOf(tables);
  if (groups.length > 1)
    groups.forEach((first, group) => files.set(`blocks-${group}`, tables.slice(first, groups[group + 1])));
  files.set('latin', { ...words, starts: differences(words.starts) });
  files.set('figures', {
    starts: differences(figures.starts),
    lengths: figures.lengths,
    units: figureUnits(input.figureUnits ?? []),
  } satisfies FigureTable);
  files.set('names', input.names ?? { entries: [], english: [] });
  const hash = createHash('sha256').update(JSON.stringify(tables));
  for (const [name, content] of files) hash.update(name).update(fileBytes(content));
  const version = hash.digest('hex').slice(0, 8);
  const manifest: SearchManifest = {
    version,
    grams: gramFiles.map((file, number) => startOf(gramFiles[number - 1], file)),
    simplified: Object.entries(simplified).flat().join(''),
    units: input.units,
    synonyms: input.synonyms,
    topics: topicId.options,
    plans,
    groups,
    tables: groups.length > 1 ? null : tables,
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
  return {
    ids: entries.map(({ id }) => id),
    lengths,
    kinds: entries.map(({ kind }) => hitKinds.indexOf(kind)),
    topics: entries.map(({ topic }) => topicId.options.indexOf(topic)),
    lines: entries.map(({ line }, index) => line - (entries[index - 1]?.line ?? 0)),
    spans: entries.map(({ line, lineEnd }) => lineEnd - line),
    sections: differences(
      outline
        .filter((heading) => heading.plan === plan && heading.level === 2)
        .map(({ id }) => entries.findIndex((entry) => entry.id === id)),
    ),
  };
}

/** The name of the section of each block; `null` outside sections. */
function sectionNames(
  plan: string,
  entries: readonly Entry[],
  outline: readonly OutlineRecord[],
): (string | null)[] {
  const headings = new Map(
    outline
      .filter((each) => each.plan === plan && each.level === 2)
      .map((each) => [each.id, headingText(each)]),
  );
  let section: string | null = null;
  return entries.map(({ id, chapter }, index) => {
    if (chapter !== entries[index - 1]?.chapter) section = null;
    section = headings.get(id) ?? section;
    return section;
  });
}

/** The first plan of each file of tables. */
function groupsOf(tables: readonly BlockTable[]): number[] {
  const groups: number[] = [];
  let size = blocksTogether;
  tables.forEach(({ lengths }, index) => {
    if (size >= blocksTogether) {
      groups.push(index);
      size = 0;
    }
    size += lengths.length;
  });
  return groups;
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
