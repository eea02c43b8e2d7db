/** A stretch of a sentence of ours, and whether it is Chinese. */
export interface Run {
  readonly text: string;
  readonly isHan: boolean;
}

/**
 * Cuts a sentence into stretches of Chinese and of other writing, so that the names and values that an English sentence
 * quotes from a plan can be told to be Chinese. Marks and figures between Chinese characters go with them.
 */
export function hanRuns(sentence: string): Run[] {
  const pattern = /\p{Script=Han}(?:[^A-Za-z“”]*\p{Script=Han})?[）》]*/gu;
  const runs: Run[] = [];
  let end = 0;
  for (const { index, 0: text } of sentence.matchAll(pattern)) {
    if (index > end) runs.push({ text: sentence.slice(end, index), isHan: false });
    runs.push({ text, isHan: true });
    end = index + text.length;
  }
  if (end < sentence.length) runs.push({ text: sentence.slice(end), isHan: false });
  return runs;
}
