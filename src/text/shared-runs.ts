import type { TextRange } from './shared-pieces.ts';

/** Characters in a row that are more than chance. */
const least = 4;

/**
 * The stretches of a text that another text has too, marks included.
 *
 * @returns ranges of at least four characters, each as long as it can be
 */
export function sharedRuns(text: string, other: string): TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  while (start + least <= text.length) {
    let end = start + least;
    if (!other.includes(text.slice(start, end))) {
      start += 1;
      continue;
    }
    while (end < text.length && other.includes(text.slice(start, end + 1))) end += 1;
    found.push({ start, end });
    start = end;
  }
  return found;
}
