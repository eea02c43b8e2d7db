import { bookmarkMark } from '../../inputs/printed-text.ts';
import type { SourceText } from '../../inputs/verify-source.ts';

/** A line without the marks of the conversion, and how it was set, as its white space shows. */
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
 * Removes the bookmark marks and notes what the white space of each line tells.
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
