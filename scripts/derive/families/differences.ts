import { diffArrays } from 'diff';
import type { Difference, TextSpan } from '../../../src/model/parallel.ts';
import type { ComparedWord, WordSort } from './words-to-compare.ts';

/** How a passage differs from another. */
export interface Differences {
  readonly differs: Difference[];
  /** The stretches of each, by places in its text, that the other lacks. */
  readonly changedA: TextSpan[];
  readonly changedB: TextSpan[];
}

const sorts: Readonly<Record<WordSort, Difference>> = {
  ...{ year: 'year', number: 'number', actor: 'actor', word: 'wording' },
};
/** Order in which differences are listed. */
const order: readonly WordSort[] = ['year', 'number', 'actor', 'word'];

/**
 * How two passages differ, word by word: in years, in quantities (however they are written), in who acts or where, in
 * other words. A number of a list and a telephone line are no figures.
 */
export function differencesOf(a: readonly ComparedWord[], b: readonly ComparedWord[]): Differences {
  const keys = (words: readonly ComparedWord[], sort: WordSort): string =>
    words
      .filter((word) => word.sort === sort)
      .map(({ key }) => key)
      // Where words are cut depends on what stands beside them; quantities and names are wholes.
      .join(sort === 'word' ? '' : '\n');
  const { changedA, changedB } = changesOf(a, b);
  return {
    differs: order.filter((sort) => keys(a, sort) !== keys(b, sort)).map((sort) => sorts[sort]),
    changedA,
    changedB,
  };
}

/** Runs of words that stand in one only. Words that are the same letters, cut otherwise, are no change. */
function changesOf(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
): Pick<Differences, 'changedA' | 'changedB'> {
  const [changedA, changedB]: [TextSpan[], TextSpan[]] = [[], []];
  let [ofA, ofB]: [ComparedWord[], ComparedWord[]] = [[], []];
  const flush = (): void => {
    const letters = (words: readonly ComparedWord[]): string => words.map(({ key }) => key).join('');
    const [common, shorter] = [commonEnd(letters(ofA), letters(ofB)), Math.min(ofA.length, ofB.length)];
    if (letters(ofA) !== letters(ofB)) {
      changedA.push(...spanOf(withoutEnd(ofA, shorter === 0 ? 0 : common)));
      changedB.push(...spanOf(withoutEnd(ofB, shorter === 0 ? 0 : common)));
    }
    [ofA, ofB] = [[], []];
  };
  let [atA, atB] = [0, 0];
  const changes = diffArrays(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  for (const { added, removed, count } of changes) {
    if (!added && !removed) flush();
    if (removed) ofA.push(...a.slice(atA, atA + count));
    if (added) ofB.push(...b.slice(atB, atB + count));
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  flush();
  return { changedA, changedB };
}

function spanOf(words: readonly ComparedWord[]): TextSpan[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** How many letters two runs of words have in common at their end. */
function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/** A run without its last letters, where these are words or the rest of one: 落|实习 and 贯彻|习 end alike. */
function withoutEnd(words: readonly ComparedWord[], letters: number): readonly ComparedWord[] {
  let left = letters;
  const kept = [...words];
  while (left > 0) {
    const last = kept.pop();
    if (!last || last.sort !== 'word') return last ? [...kept, last] : kept;
    if (last.key.length > left) return [...kept, { ...last, end: last.end - left }];
    left -= last.key.length;
  }
  return kept;
}
