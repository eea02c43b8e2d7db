import type { ChapterFrontMatter } from '../model/chapter.ts';
import type { Words } from '../words/dictionary.ts';

/** How the name of a chapter or section is shown: its printed words, or ours where print has none. */
export interface HeadingLabel {
  readonly number: string | null;
  readonly title: string;
  /** False for front and back matter, whose name is ours and not a word of the plan. */
  readonly printed: boolean;
}

/** Name of a chapter. Front and back matter have no heading in print and are named by the interface. */
export function chapterLabel(chapter: ChapterFrontMatter, words: Words): HeadingLabel {
  const { number, title, kind } = chapter;
  if (title !== null) return { number, title, printed: true };
  return { number, title: words.enumerations.chapterKinds[kind], printed: false };
}
