import { squeeze } from '../../src/text/squeeze.ts';
import type { SourceText } from './verify-source.ts';

/**
 * Marks that the conversion from Word left behind. They contain names of bookmarks, often the words of
 * headings printed elsewhere, and are not part of the plan.
 */
export const bookmarkMark = /\[bookmark: [^\]]*\]/g;

/** The text of a line for comparison: without bookmark marks and white space. */
export function printedWords(text: string): string {
  return squeeze(text.replaceAll(bookmarkMark, ''));
}

/** Printed characters of a plan in order, without bookmark marks and white space. */
export function printedCharacters(source: SourceText): string {
  return source.lines.map(printedWords).join('');
}
