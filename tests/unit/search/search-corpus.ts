import { buildSearchIndex, type SearchInput } from '../../../scripts/search/build-index.ts';
import type { BlockKind, BlockRecord } from '../../../src/model/block.ts';
import type { ChapterFrontMatter } from '../../../src/model/chapter.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';
import type { PlanRecord } from '../../../src/model/plan.ts';
import { evaluate, type Answer, type Hit, type Nearness } from '../../../src/search/evaluate.ts';
import { fileBytes } from '../../../src/search/index-format.ts';
import { IndexReader, type Passage } from '../../../src/search/index-reader.ts';
import type { FigureReading } from '../../../src/search/whole-figures.ts';
import { parseQuery } from '../../../src/search/query.ts';

/** A line of a plan made up for a test: `# chapter`, `## section`, `| cells | of a row`, or a paragraph. */
export type Line = string;

/**
 * What the search index is made of, from lines. Blocks are named after their plan and line: `jia:3`. Of the
 * records only what the index looks at is made.
 */
export function searchInput(texts: Readonly<Record<string, readonly Line[]>>): SearchInput {
  const outline: OutlineRecord[] = [];
  const blocks: BlockRecord[] = [];
  const chapters: ChapterFrontMatter[] = [];
  for (const [plan, lines] of Object.entries(texts)) {
    let chapter = 0;
    let section: string | null = null;
    lines.forEach((text, index) => {
      const line = index + 1;
      const id = `${plan}:${line}`;
      const source: Evidence = { plan, line, lineEnd: line, block: id, url: `/#${id}`, quote: text };
      const [, marks, title] = /^(##?) (.*)$/.exec(text) ?? [];
      if (marks !== undefined && title !== undefined) {
        const level = marks.length === 1 ? 1 : 2;
        if (level === 1) chapter += 1;
        section = level === 1 ? null : id;
        const place = { plan, chapter: String(chapter), kind: 'body', line, lineEnd: line } as const;
        const words = { number: null, title, parent: null, url: source.url, source };
        outline.push({ ...place, ...words, id, level } as OutlineRecord);
        if (level === 1) chapters.push({ ...place, order: chapter, number: null, title, characters: 1 });
        return;
      }
      const cells = text.startsWith('| ') ? text.slice(2).split(' | ') : null;
      const kind: BlockKind = cells ? 'row' : 'paragraph';
      const place = { plan, chapter: String(chapter), section, line, lineEnd: line, url: source.url, source };
      const words = { text: cells?.join('\t') ?? text, cells, lead: null };
      const block: Partial<BlockRecord> = { ...place, ...words, id, kind, table: null };
      blocks.push(block as BlockRecord);
    });
  }
  const plans = Object.keys(texts).map((id) => ({ id, characters: 1 }) as PlanRecord);
  const units = [
    ['立方米', 'm3'],
    ['平方公里', 'km2'],
    ['平方米', 'm2'],
    ['公里', 'km'],
  ];
  return { plans, outline, blocks, chapters, tables: [], units, synonyms: [] };
}

/** Traditional characters enough for the tests. */
export function simplify(text: string): string {
  return (
    new Map([
      ['氣', '气'],
      ['類', '类'],
      ['環', '环'],
      ['雙', '双'],
      ['帳', '帐'],
    ]).get(text) ?? text
  );
}

/** A hit with its id, section and words. */
export type ShownHit = Hit & Passage;

/** An index in memory that can be asked. `asked` lists the files that were fetched. */
export class TestIndex {
  readonly asked: string[] = [];
  readonly #reader: Promise<IndexReader>;

  constructor(input: SearchInput) {
    const files = buildSearchIndex(input, simplify);
    this.#reader = IndexReader.open((name) => {
      this.asked.push(name.replace(/^[^/]*\//, ''));
      if (!files.has(name)) return Promise.reject(new Error(`The index has no file ${name}.`));
      // As it would come over the wire.
      return Promise.resolve(fileBytes(files.get(name)));
    });
  }

  /** The answer, each hit with what would be shown of it. */
  async answer(
    typed: string,
    near?: Nearness,
    figures?: FigureReading,
  ): Promise<{ readonly hits: readonly ShownHit[]; readonly forms: Answer['forms'] }> {
    const reader = await this.#reader;
    const { hits, forms } = await this.evaluate(typed, near, figures);
    const shown = await Promise.all(
      hits.map(async (hit) => ({ ...hit, ...(await reader.passageOf(hit.plan, hit.block)) })),
    );
    return { hits: shown, forms };
  }

  /** The answer alone: no text is fetched for it. */
  async evaluate(typed: string, near: Nearness = 'block', figures: FigureReading = 'auto'): Promise<Answer> {
    return evaluate(parseQuery(typed), await this.#reader, near, figures);
  }

  /** Names of the blocks that answer. */
  async blocks(typed: string, near?: Nearness, figures?: FigureReading): Promise<string[]> {
    return (await this.answer(typed, near, figures)).hits.map(({ id }) => id);
  }

  /** Number of places in all blocks. */
  async occurrences(typed: string): Promise<number> {
    return (await this.answer(typed)).hits.reduce((sum, hit) => sum + hit.occurrences.length, 0);
  }

  /** The index reader itself. */
  reader(): Promise<IndexReader> {
    return this.#reader;
  }
}
