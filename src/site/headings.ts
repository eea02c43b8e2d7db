import type { ChapterFrontMatter } from '../model/chapter.ts';
import type { Words } from '../words/dictionary.ts';

/** The displayed name of a chapter or section: its printed text, or ours if none is printed. */
export interface HeadingLabel {
  readonly number: string | null;
  readonly title: string;
  /** False for front and back matter, whose name is ours and not the plan's. */
  readonly printed: boolean;
}

/** Name of a chapter. Front and back matter have no heading in print and are named by the interface. */
export function chapterLabel(chapter: ChapterFrontMatter, words: Words): HeadingLabel {
  const { number, title, kind } = chapter;
  if (title !== null) return { number, title, printed: true };
  return { number, title: words.enumerations.chapterKinds[kind], printed: false };
}
