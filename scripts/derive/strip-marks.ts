import type { SourceText } from './verify-source.ts';

/** A line without the conversion's marks; its white space tells how it was set. */
export interface CleanLine {
  readonly line: number;
  /** Words of the line: trimmed, runs of white space made one space. */
  readonly text: string;
  /** A tab at the beginning: the line begins a table cell. */
  readonly beginsCell: boolean;
  /** White space at the beginning that is not a tab: in some texts all that is left of a heading's format. */
  readonly indented: boolean;
}

/**
 * Marks that the conversion from Word left behind. They hold names of bookmarks, often the words of
 * headings that stand elsewhere, and are no part of the plan.
 */
export const bookmarkMark = /\[bookmark: [^\]]*\]/g;

/**
 * Takes the bookmark marks out and tells the lines apart by their white space.
 *
 * @returns one entry a line of the source, blank ones (text `''`) included
 */
export function stripMarks(source: SourceText): CleanLine[] {
  return source.lines.map((printed, index) => {
    const unmarked = printed.replaceAll(bookmarkMark, '');
    const beginsCell = unmarked.startsWith('\t');
    return {
      line: index + 1,
      text: unmarked.trim().replaceAll(/\s+/g, ' '),
      beginsCell,
      indented: !beginsCell && /^\s/.test(unmarked),
    };
  });
}

/** Printed characters of a plan in their order: without bookmark marks and white space. */
export function printedCharacters(source: SourceText): string {
  return source.lines
    .map((line) => line.replaceAll(bookmarkMark, ''))
    .join('')
    .replaceAll(/\s/g, '');
}
