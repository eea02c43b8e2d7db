import type { TopicId } from '../model/topic.ts';
import { barrier, fold, type Simplified } from '../text/fold.ts';
import { type Form, otherClassMarks } from '../text/forms.ts';
import {
  type BlockTable,
  hitKinds,
  type HitKind,
  type LatinWords,
  type PlanEntry,
  type SearchManifest,
  type TextFile,
  textStarts,
} from './index-format.ts';
import { decodeGrams, filesOf, type Gram, gramLength } from './grams.ts';
import { merge, piecePlaces, placeOf, sums, withFollower } from './positions.ts';
import type { SiteNames } from './site-names.ts';
import { askFigures, isWhole, type FigureTable, type GuardedForm } from './whole-figures.ts';

/** Fetches and unpacks a file of the index by name; rejects on failure. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

/** The blocks of a plan, unpacked for queries. Each list has one entry per block. */
export interface PlanBlocks {
  readonly ids: readonly string[];
  /** Position at which each block begins. */
  readonly starts: readonly number[];
  readonly kinds: readonly HitKind[];
  readonly topics: readonly TopicId[];
  readonly lines: readonly number[];
  readonly lineEnds: readonly number[];
  /** Index of each section's first block. */
  readonly sectionStarts: readonly number[];
  /** Index of the first block of each text file. */
  readonly texts: readonly number[];
}

/** What is shown of a block. */
export interface Passage {
  /** Name of the section as printed; `null` outside sections. */
  readonly section: string | null;
  readonly text: string;
}

/** Number of grams used to narrow down a long phrase before its texts are read. */
const mostGrams = 4;

/** Reads the files of the search index on demand and caches them. */
export class IndexReader {
  readonly #fetch: FetchFile;
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #planStarts: readonly number[];
  readonly manifest: SearchManifest;
  readonly simplified: Simplified;

  private constructor(fetchFile: FetchFile, manifest: SearchManifest) {
    this.#fetch = fetchFile;
    this.manifest = manifest;
    this.#planStarts = manifest.plans.map(({ start }) => start);
    const characters = [...manifest.simplified];
    this.simplified = Object.fromEntries(
      characters.flatMap((character, index) =>
        index % 2 === 0 ? [[character, characters[index + 1] ?? '']] : [],
      ),
    );
  }

  static async open(fetchFile: FetchFile): Promise<IndexReader> {
    return new IndexReader(fetchFile, parse(await fetchFile('manifest')) as SearchManifest);
  }

  /**
   * Exact, sorted positions of a form. Only a phrase longer than
   * `gramLength × mostGrams` characters is verified in the texts of its few candidates.
   */
  async positionsOf({ text, notBefore, notBehind }: Form): Promise<number[]> {
    let positions = await this.#find(text);
    if (positions.length === 0 || (!notBefore && !notBehind)) return positions;
    // The file of Latin words knows no Chinese character: those before are found as pairs.
    for (const character of otherClassMarks) {
      if (!notBefore?.test(character)) continue;
      const pairs = await this.#find(character + text.charAt(0));
      positions = positions.filter((position) => !pairs.includes(position - 1));
    }
    if (positions.length === 0) return positions;
    const latin = (await this.#file('latin')) as LatinWords;
    const starts = sums(latin.starts);
    const characterAt = (position: number): string => {
      const place = placeOf(starts, position);
      return latin.words[place]?.charAt(position - (starts[place] ?? 0)) ?? '';
    };
    positions = positions.filter(
      (position) =>
        !notBefore?.test(characterAt(position - 1)) && !notBehind?.test(characterAt(position + text.length)),
    );
    return positions;
  }

  /** The figures of the texts; fetched for a query that has some. */
  async figures(): Promise<FigureTable> {
    const table = (await this.#file('figures')) as FigureTable;
    this.#figures ??= { ...table, starts: sums(table.starts) };
    return this.#figures;
  }
  #figures: FigureTable | undefined;

  /** The names of the site's pages; fetched when the hits are shown. */
  async names(): Promise<SiteNames> {
    return (await this.#file('names')) as SiteNames;
  }

  /** As `positionsOf`, where the figures of the form that must be whole are. */
  async wholePositionsOf(form: GuardedForm): Promise<number[]> {
    const positions = await this.positionsOf(form);
    if (positions.length === 0 || form.whole === undefined) return positions;
    const { starts, lengths } = await this.figures();
    const [figureAt, cuts] = askFigures(starts, lengths);
    return positions.filter((position) => isWhole(form, position, figureAt, cuts));
  }

  async #find(text: string): Promise<number[]> {
    if (text.includes(barrier)) return [];
    if (text.length <= gramLength) return this.#beginningWith(text);
    const { places, complete } = piecePlaces(text.length, gramLength, mostGrams);
    const lists = await Promise.all(
      places.map(async (place) => {
        return { place, positions: await this.#beginningWith(text.slice(place, place + gramLength)) };
      }),
    );
    // Shortest list first: the others only filter it.
    lists.sort((a, b) => a.positions.length - b.positions.length);
    const [rarest, ...others] = lists as [(typeof lists)[number], ...typeof lists];
    let found = rarest.positions;
    for (const { place, positions } of others) found = withFollower(found, positions, place - rarest.place);
    found = found.map((position) => position - rarest.place);
    return complete ? found : this.#verify(found, text);
  }

  /** Sorted positions of all grams that begin with a text. */
  async #beginningWith(text: string): Promise<number[]> {
    const files = await Promise.all(
      filesOf(text, this.manifest.grams).map((number) => this.#grams(`grams-${number}`)),
    );
    const lists = files.map((grams) =>
      grams.filter((gram) => gram.text.startsWith(text)).map(({ positions }) => positions),
    );
    return merge(lists.flat());
  }

  async #verify(candidates: readonly number[], text: string): Promise<number[]> {
    const checked = await Promise.all(
      candidates.map(async (position) => {
        const plan = this.planAt(position);
        const blocks = await this.blocksOf(plan);
        const block = placeOf(blocks.starts, position);
        const folded = fold(await this.textOf(plan, block), this.simplified).text;
        return folded.startsWith(text, position - (blocks.starts[block] as number));
      }),
    );
    return candidates.filter((_, index) => checked[index]);
  }

  /** The plan whose text contains a position. */
  planAt(position: number): PlanEntry {
    return this.manifest.plans[placeOf(this.#planStarts, position)] as PlanEntry;
  }

  async blocksOf(plan: PlanEntry): Promise<PlanBlocks> {
    const known = this.#made.get(plan.id);
    if (known) return known;
    const place = this.manifest.plans.indexOf(plan);
    const { groups, tables } = this.manifest;
    const group = placeOf(groups, place);
    const together = tables ?? ((await this.#file(`blocks-${group}`)) as readonly BlockTable[]);
    const table = together[place - (groups[group] ?? 0)] as BlockTable;
    return this.#derived(plan.id, () => {
      const lines = sums(table.lines);
      const ends = sums(table.lengths);
      return {
        ids: table.ids,
        starts: table.lengths.map((length, index) => plan.start + (ends[index] as number) - length),
        kinds: table.kinds.map((kind) => hitKinds[kind] as HitKind),
        topics: table.topics.map((topic) => this.manifest.topics[topic] as TopicId),
        lines,
        lineEnds: table.spans.map((span, index) => (lines[index] as number) + span),
        sectionStarts: sums(table.sections),
        texts: textStarts(table.lengths),
      };
    });
  }

  /** What is shown of a block, given by its index in the plan. */
  async passageOf(plan: PlanEntry, block: number): Promise<Passage> {
    const { texts } = await this.blocksOf(plan);
    const number = placeOf(texts, block);
    const file = (await this.#file(`text-${plan.id}-${number}`)) as TextFile;
    const at = block - (texts[number] ?? 0);
    let named = at;
    while (file.sections[named] === 0) named -= 1;
    return { section: file.sections[named] || null, text: file.texts[at] ?? '' };
  }

  /** Printed text of a block, given by its index in the plan. */
  async textOf(plan: PlanEntry, block: number): Promise<string> {
    return (await this.passageOf(plan, block)).text;
  }

  readonly #made = new Map<string, PlanBlocks>();
  #derived(name: string, make: () => PlanBlocks): PlanBlocks {
    const made = this.#made.get(name) ?? make();
    this.#made.set(name, made);
    return made;
  }

  #file(name: string): Promise<unknown> {
    return this.#kept(name, parse);
  }

  #grams(name: string): Promise<readonly Gram[]> {
    return this.#kept(name, decodeGrams) as Promise<readonly Gram[]>;
  }

  #kept(name: string, read: (bytes: Uint8Array) => unknown): Promise<unknown> {
    const path = `${this.manifest.version}/${name}`;
    const known = this.#files.get(path);
    if (known) return known;
    const file = this.#fetch(path).then(read);
    this.#files.set(path, file);
    // A file that failed to load is retried on the next query.
    file.catch(() => this.#files.delete(path));
    return file;
  }
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}
