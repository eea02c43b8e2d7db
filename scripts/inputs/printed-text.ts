import { squeeze } from '../../src/text/squeeze.ts';
import type { SourceText } from './verify-source.ts';

/**
 * Marks that the conversion from Word left behind. They hold names of bookmarks, often the words of
 * headings that stand elsewhere, and are no part of the plan.
 */
export const bookmarkMark = /\[bookmark: [^\]]*\]/g;

/** The words of a line as they are compared: without bookmark marks and white space. */
export function printedWords(text: string): string {
  return squeeze(text.replaceAll(bookmarkMark, ''));
}

/** Printed characters of a plan in their order: without bookmark marks and white space. */
export function printedCharacters(source: SourceText): string {
  return source.lines.map(printedWords).join('');
}
