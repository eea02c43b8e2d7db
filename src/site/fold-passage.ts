/** Longer passages are folded after their beginning. */
const longest = 150;
const beginning = 72;
const shortestBeginning = 36;

const clauseEnds = '。；，、：！？';

/**
 * Where a passage is folded: after the last clause of its beginning, so that no word is split when the rest opens on
 * a separate line.
 *
 * @param text the whole passage
 * @returns number of characters (UTF-16) shown before it is opened; the whole length if it is short
 */
export function foldAt(text: string): number {
  if (text.length <= longest) return text.length;
  for (let end = beginning; end >= shortestBeginning; end -= 1) {
    if (clauseEnds.includes(text.charAt(end - 1))) return end;
  }
  return beginning;
}
