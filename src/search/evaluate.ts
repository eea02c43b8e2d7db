import type { TopicId } from '../model/topic.ts';
import { formsOf } from '../text/forms.ts';
import type { ChapterEntry, HitKind, PlanEntry } from './index-format.ts';
import type { IndexReader, PlanBlocks } from './index-reader.ts';
import { placeOf } from './positions.ts';
import type { Alternative } from './query.ts';
import { hasFigure, withWholeFigures, type FigureReading, type GuardedForm } from './whole-figures.ts';

/** How close to each other the words of a query must be. */
export type Nearness = 'block' | 'section';

/** An occurrence of a phrase in the folded text of a block. */
export interface Occurrence {
  readonly start: number;
  readonly length: number;
}

/** A block that matches a query. Its section and words are read when it is shown (`IndexReader.passageOf`). */
export interface Hit {
  readonly plan: PlanEntry;
  readonly chapter: ChapterEntry;
  /** Index of the block in its plan. */
  readonly block: number;
  readonly id: string;
  readonly kind: HitKind;
  readonly topic: TopicId;
  readonly line: number;
  readonly lineEnd: number;
  /** In the order of the text, without nested ones. */
  readonly occurrences: readonly Occurrence[];
}

export interface Answer {
  /** In the order of the plans and their texts. */
  readonly hits: readonly Hit[];
  /** The forms of each phrase that were searched. */
  readonly forms: readonly { readonly phrase: string; readonly forms: readonly string[] }[];
}

/** Occurrences of one phrase: plan → block → occurrences. */
type Found = Map<PlanEntry, Map<number, Occurrence[]>>;

/**
 * Evaluates a query: returns exactly the blocks that match.
 *
 * @param near whether all words must be in one block, or may be spread over a section; then the hits
 *   are the blocks of the section that contain any of the words
 * @param figures whether figures are found within figures
 */
export async function evaluate(
  query: { readonly alternatives: readonly Alternative[] },
  reader: IndexReader,
  near: Nearness,
  figures: FigureReading = 'auto',
): Promise<Answer> {
  const phrases = [...new Set(query.alternatives.flatMap(({ all, none }) => [...all, ...none]))];
  const forms = new Map(
    await Promise.all(
      phrases.map(async (phrase) => [phrase, await guardedForms(phrase, reader, figures)] as const),
    ),
  );
  const found = new Map<string, Found>();
  await Promise.all(
    [...forms].map(async ([phrase, tried]) => {
      const places = await Promise.all(
        tried.map(async (form) => {
          const positions = await reader.wholePositionsOf(form);
          return positions.map((position) => ({ position, length: form.text.length }));
        }),
      );
      found.set(phrase, await group(places.flat(), reader));
    }),
  );

  // A word that folds to nothing (a dash between two words) imposes no condition.
  const asksNothing = (phrase: string): boolean => forms.get(phrase)?.length === 0;
  const asked = query.alternatives
    .map(({ all, none }) => ({ all: all.filter((phrase) => !asksNothing(phrase)), none }))
    .filter(({ all }) => all.length > 0);
  const hits: Hit[] = [];
  for (const plan of reader.manifest.plans) {
    const touched = [...found.values()].some((each) => each.has(plan));
    if (!touched) continue;
    const blocks = await reader.blocksOf(plan);
    const occurrences = new Map<number, Occurrence[]>();
    for (const alternative of asked) {
      for (const block of blocksThatHold(alternative, plan, blocks, found, near)) {
        const own = alternative.all.flatMap((phrase) => found.get(phrase)?.get(plan)?.get(block) ?? []);
        occurrences.set(block, [...(occurrences.get(block) ?? []), ...own]);
      }
    }
    for (const block of [...occurrences.keys()].sort((a, b) => a - b)) {
      hits.push(hitOf(plan, blocks, block, outermost(occurrences.get(block) ?? [])));
    }
  }
  return {
    hits,
    forms: [...forms].map(([phrase, tried]) => ({ phrase, forms: tried.map(({ text }) => text) })),
  };
}

/** The forms of a word, with what of them must be whole figures. */
export async function guardedForms(
  phrase: string,
  reader: IndexReader,
  figures: FigureReading,
): Promise<readonly GuardedForm[]> {
  const { simplified, manifest } = reader;
  const forms = formsOf(phrase, simplified, manifest.units);
  if (figures === 'inside' || !hasFigure(phrase)) return forms;
  return withWholeFigures(phrase, forms, figures, (await reader.figures()).units, simplified);
}

async function group(
  places: readonly { position: number; length: number }[],
  reader: IndexReader,
): Promise<Found> {
  const byPlan = new Map<PlanEntry, { position: number; length: number }[]>();
  for (const place of places) {
    const plan = reader.planAt(place.position);
    const own = byPlan.get(plan);
    if (own) own.push(place);
    else byPlan.set(plan, [place]);
  }
  const found: Found = new Map();
  await Promise.all(
    [...byPlan].map(async ([plan, own]) => {
      const { starts } = await reader.blocksOf(plan);
      const inPlan = new Map<number, Occurrence[]>();
      for (const { position, length } of own) {
        const block = placeOf(starts, position);
        const occurrence = { start: position - (starts[block] as number), length };
        const inBlock = inPlan.get(block);
        if (inBlock) inBlock.push(occurrence);
        else inPlan.set(block, [occurrence]);
      }
      found.set(plan, inPlan);
    }),
  );
  return found;
}

function blocksThatHold(
  { all, none }: Alternative,
  plan: PlanEntry,
  blocks: PlanBlocks,
  found: ReadonlyMap<string, Found>,
  near: Nearness,
): number[] {
  const holding = (phrase: string): number[] => [...(found.get(phrase)?.get(plan)?.keys() ?? [])];
  const scopeOf = (block: number): number => (near === 'block' ? block : sectionKey(plan, blocks, block));
  const scopes = all.map((phrase) => new Set(holding(phrase).map(scopeOf)));
  const excluded = new Set(none.flatMap(holding).map(scopeOf));
  const candidates = new Set(all.flatMap(holding));
  return [...candidates].filter((block) => {
    const scope = scopeOf(block);
    return !excluded.has(scope) && scopes.every((each) => each.has(scope));
  });
}

/** Key that two blocks share if they are in the same section (or chapter, outside sections). */
function sectionKey(plan: PlanEntry, blocks: PlanBlocks, block: number): number {
  const section = placeOf(blocks.sectionStarts, block);
  const chapter = chapterPlace(plan, blocks, block);
  return chapter * 10_000 + (section === -1 || !inChapter(plan, blocks, section, chapter) ? 0 : section + 1);
}

function chapterPlace(plan: PlanEntry, blocks: PlanBlocks, block: number): number {
  return placeOf(
    plan.chapters.map((chapter) => chapter.start),
    blocks.starts[block] as number,
  );
}

function inChapter(plan: PlanEntry, blocks: PlanBlocks, section: number, chapter: number): boolean {
  const first = blocks.sectionStarts[section];
  return first !== undefined && chapterPlace(plan, blocks, first) === chapter;
}

function hitOf(plan: PlanEntry, blocks: PlanBlocks, block: number, occurrences: Occurrence[]): Hit {
  const chapter = chapterPlace(plan, blocks, block);
  return {
    plan,
    chapter: plan.chapters[chapter] as ChapterEntry,
    block,
    id: blocks.ids[block] as string,
    kind: blocks.kinds[block] as HitKind,
    topic: blocks.topics[block] as TopicId,
    line: blocks.lines[block] as number,
    lineEnd: blocks.lineEnds[block] as number,
    occurrences,
  };
}

/** Sorts occurrences and drops nested ones, so that each is counted once. */
function outermost(occurrences: readonly Occurrence[]): Occurrence[] {
  const sorted = [...occurrences].sort((a, b) => a.start - b.start || b.length - a.length);
  const kept: Occurrence[] = [];
  for (const occurrence of sorted) {
    const last = kept[kept.length - 1];
    if (last && occurrence.start + occurrence.length <= last.start + last.length) continue;
    kept.push(occurrence);
  }
  return kept;
}
