import type { SourceText } from './verify-source.ts';

/**
 * Marks that the conversion from Word left behind. They hold names of bookmarks, often the words of
 * headings that stand elsewhere, and are no part of the plan.
 */
export const bookmarkMark = /\[bookmark: [^\]]*\]/g;

/** Words as they are compared: without white space, and without bookmark marks. */
export function squeeze(text: string): string {
  return text.replaceAll(bookmarkMark, '').replaceAll(/\s/g, '');
}

/** Printed characters of a plan in their order: without bookmark marks and white space. */
export function printedCharacters(source: SourceText): string {
  return source.lines.map(squeeze).join('');
}
