import { bookmarkMark } from '../../inputs/printed-text.ts';
import type { SourceText } from '../../inputs/verify-source.ts';

/** A line without conversion marks, with the layout that its white space shows. */
export interface CleanLine {
  readonly line: number;
  /** Text of the line: trimmed, with each run of white space collapsed to one space. */
  readonly text: string;
  /** A tab at the beginning: the line begins a table cell. */
  readonly beginsCell: boolean;
  /** Leading white space other than a tab: in some texts this is all that is left of a heading's format. */
  readonly indented: boolean;
}

/**
 * Removes bookmark marks and records what the white space of each line implies.
 *
 * @returns one entry per source line, including blank ones (text `''`)
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
