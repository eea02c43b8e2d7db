import { gzipSync } from 'node:zlib';
import { evaluate } from '../../../src/search/evaluate.ts';
import { fileBytes } from '../../../src/search/index-format.ts';
import { IndexReader } from '../../../src/search/index-reader.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { buildSearchIndex, type SearchInput } from '../build-index.ts';
import type { Random } from '../certificate/random.ts';
import { perturber } from './perturb.ts';

/** Number of hits whose text is shown at once. */
const shownHits = 3;
export interface GrowthFigures {
  readonly plans: number;
  readonly characters: number;
  readonly files: number;
  readonly bytes: number;
  readonly manifest: number;
  /** Bytes of each query with a cold cache, and of each after all those before it. */
  readonly first: readonly number[];
  readonly later: readonly number[];
  /** Milliseconds to answer, without network time. */
  readonly times: readonly number[];
}

/** A corpus of at least `plans` plans: the given one, and copies of it with changed characters. */
export function perturbedCopies(input: SearchInput, plans: number, random: Random): SearchInput {
  const perturb = perturber(
    input.blocks.map(({ text }) => text),
    random,
  );
  const copies = Array.from({ length: Math.ceil(plans / input.plans.length) }, (_, copy): SearchInput => {
    if (copy === 0) return input;
    const name = (id: string): string => `${id}-${copy}`;
    return {
      ...input,
      plans: input.plans.map((plan) => ({ ...plan, id: name(plan.id) })),
      outline: input.outline.map((heading) => ({
        ...heading,
        plan: name(heading.plan),
        title: perturb(heading.title),
      })),
      blocks: input.blocks.map((block) => ({ ...block, plan: name(block.plan), text: perturb(block.text) })),
      chapters: input.chapters.map((chapter) => ({ ...chapter, plan: name(chapter.plan) })),
    };
  });
  return {
    ...input,
    plans: copies.flatMap((copy) => copy.plans).slice(0, plans),
    outline: copies.flatMap((copy) => copy.outline),
    blocks: copies.flatMap((copy) => copy.blocks),
    chapters: copies.flatMap((copy) => copy.chapters),
  };
}

/** Builds the index in memory and queries it as the page would, counting what would be fetched. */
export async function measureGrowth(
  input: SearchInput,
  simplify: (text: string) => string,
  queries: readonly string[],
): Promise<GrowthFigures> {
  const files = buildSearchIndex(input, simplify);
  const sizes = new Map<string, number>();
  const sizeOf = (name: string): number => {
    const size = sizes.get(name) ?? gzipSync(fileBytes(files.get(name)), { level: 9 }).length;
    sizes.set(name, size);
    return size;
  };
  let fetched = 0;
  const open = (): Promise<IndexReader> =>
    IndexReader.open((name) => {
      if (!files.has(name)) return Promise.reject(new Error(`The index has no file ${name}.`));
      fetched += sizeOf(name);
      return Promise.resolve(fileBytes(files.get(name)));
    });
  const ask = async (reader: IndexReader, query: string): Promise<void> => {
    const { hits } = await evaluate(parseQuery(query), reader, 'block');
    await Promise.all(hits.slice(0, shownHits).map(({ plan, block }) => reader.textOf(plan, block)));
  };
  const first: number[] = [];
  const later: number[] = [];
  const times: number[] = [];
  const lasting = await open();
  for (const query of queries) {
    fetched = 0;
    await ask(await open(), query);
    first.push(fetched);
    fetched = 0;
    await ask(lasting, query);
    if (times.length > 0) later.push(fetched);
    const start = performance.now();
    await ask(lasting, query);
    times.push(performance.now() - start);
  }
  return {
    plans: input.plans.length,
    characters: input.plans.reduce((sum, plan) => sum + plan.characters, 0),
    files: files.size,
    bytes: [...files.keys()].reduce((sum, name) => sum + sizeOf(name), 0),
    manifest: sizeOf('manifest'),
    first,
    later,
    times,
  };
}
