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
    const isSame = letters(ofA) === letters(ofB);
    const [leftA, leftB] = ofA.length === 0 || ofB.length === 0 ? [ofA, ofB] : withoutCommonEdges(ofA, ofB);
    if (!isSame) {
      changedA.push(...spanOf(leftA));
      changedB.push(...spanOf(leftB));
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

/**
 * Two runs without the letters with which both begin or end, where these are words or parts of words: 落|实习 and 贯彻|习
 * end alike, however they were cut.
 */
function withoutCommonEdges(
  a: readonly ComparedWord[],
  b: readonly ComparedWord[],
): [readonly ComparedWord[], readonly ComparedWord[]] {
  const letters = (words: readonly ComparedWord[]): string => words.map(({ key }) => key).join('');
  const [one, other] = [letters(a), letters(b)];
  const shorter = Math.min(one.length, other.length);
  const [cutsA, cutsB] = [cutsOf(a), cutsOf(b)];
  // 城市 and 城镇 begin alike, but no word ends there.
  let [end, start] = [0, 0];
  for (let at = 1; at <= shorter && one.at(-at) === other.at(-at); at += 1)
    if (cutsA.has(one.length - at) || cutsB.has(other.length - at)) end = at;
  for (let at = 1; at <= shorter - end && one[at - 1] === other[at - 1]; at += 1)
    if (cutsA.has(at) || cutsB.has(at)) start = at;
  const trim = (words: readonly ComparedWord[]): readonly ComparedWord[] =>
    withoutStart(withoutEnd(words, end), start);
  return [trim(a), trim(b)];
}

/** The places between the words of a run, in letters from its start, both ends included. */
function cutsOf(words: readonly ComparedWord[]): ReadonlySet<number> {
  let at = 0;
  return new Set([0, ...words.map(({ key }) => (at += key.length))]);
}

function withoutEnd(words: readonly ComparedWord[], letters: number): readonly ComparedWord[] {
  const last = words.at(-1);
  if (letters === 0 || last?.sort !== 'word') return words;
  const rest = words.slice(0, -1);
  return last.key.length > letters
    ? [...rest, { ...last, end: last.end - letters, key: last.key.slice(0, -letters) }]
    : withoutEnd(rest, letters - last.key.length);
}

function withoutStart(words: readonly ComparedWord[], letters: number): readonly ComparedWord[] {
  const [first, ...rest] = words;
  if (letters === 0 || first?.sort !== 'word') return words;
  return first.key.length > letters
    ? [{ ...first, start: first.start + letters, key: first.key.slice(letters) }, ...rest]
    : withoutStart(rest, letters - first.key.length);
}
