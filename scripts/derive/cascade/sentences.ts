/** A sentence of a block, with its place in the block's text. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a text into its sentences; the cells of a row are sentences of their own. */
export function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^。；！？\t\n]+[。；！？]?/g)].flatMap((match) => {
    const [found] = match;
    const lead = found.length - found.trimStart().length;
    const trimmed = found.trim();
    const start = match.index + lead;
    return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
  });
}
