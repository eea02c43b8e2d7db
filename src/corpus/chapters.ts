import { getCollection, type CollectionEntry } from 'astro:content';
import { plans } from './records.ts';

export type Chapter = CollectionEntry<'chapters'>;

/**
 * The chapters of a plan from its first line to its last: front matter, chapters, annexes, back matter.
 *
 * @throws when the plan has none
 */
export async function chaptersOf(planId: string): Promise<readonly Chapter[]> {
  const chapters = await getCollection('chapters', (chapter) => chapter.data.plan === planId);
  if (chapters.length === 0) {
    throw new Error(`content/derived/chapters/${planId}/ holds no chapter. Run \`npm run content\`.`);
  }
  return chapters.toSorted((a, b) => a.data.order - b.data.order);
}

/** A chapter with its plan and its neighbours. */
export interface ChapterInPlan {
  readonly chapter: Chapter;
  readonly chapters: readonly Chapter[];
  readonly previous: Chapter | undefined;
  readonly next: Chapter | undefined;
}

/** All chapters of all plans. */
export async function allChapters(): Promise<readonly ChapterInPlan[]> {
  const found: ChapterInPlan[] = [];
  for (const { id } of plans()) {
    const chapters = await chaptersOf(id);
    for (const [index, chapter] of chapters.entries()) {
      found.push({ chapter, chapters, previous: chapters[index - 1], next: chapters[index + 1] });
    }
  }
  return found;
}
