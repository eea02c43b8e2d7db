import type { Difference } from '../../../src/model/parallel.ts';

/** Similarity of two stretches of bare text. */
export interface Comparison {
  /** Characters in common, in the same order. */
  readonly common: number;
  /** For each character of the first stretch, whether it is shared. */
  readonly inCommon: readonly boolean[];
  readonly similarity: number;
  readonly containment: number;
}

/** Compares two stretches by their longest common subsequence (dynamic programming). */
export function compareSpans(a: readonly string[], b: readonly string[]): Comparison {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] as number) + 1
          : Math.max(lengths[(i + 1) * width + j] as number, lengths[i * width + j + 1] as number);
    }
  }
  const inCommon = a.map(() => false);
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      inCommon[i] = true;
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] as number) >= (lengths[i * width + j + 1] as number)) i += 1;
    else j += 1;
  }
  const common = lengths[0] ?? 0;
  return {
    common,
    inCommon,
    similarity: (2 * common) / (a.length + b.length),
    containment: common / Math.min(a.length, b.length),
  };
}

const year = /(?:19|20)\d{2}(?=年|[—-])|“?十[一二三四五]五”?/gu;
const number = /\d+(?:\.\d+)?(?:%|％)?(?:以上|以下|以内)?/gu;

/**
 * How two passages differ.
 *
 * @param actors words for who acts, or where (县, 区, 市, names of the plans' regions)
 */
export function differencesOf(a: string, b: string, actors: readonly string[]): Difference[] {
  const found: Difference[] = [];
  const listOf = (text: string, pattern: RegExp): string =>
    [...text.matchAll(pattern)].map(([match]) => match).join(' ');
  // A list item's number is not a figure.
  const withoutYears = (text: string): string => text.replace(/^\d+\s*[.．]/, '').replaceAll(year, '');
  if (listOf(a, year) !== listOf(b, year)) found.push('year');
  if (listOf(withoutYears(a), number) !== listOf(withoutYears(b), number)) found.push('number');
  const bare = (text: string): string =>
    withoutYears(text)
      .replaceAll(number, '')
      .replaceAll(/[^\p{L}]/gu, '');
  const [one, other] = [bare(a), bare(b)];
  if (one === other) return found;
  const neutral = (text: string): string => actors.reduce((rest, actor) => rest.replaceAll(actor, ''), text);
  if (
    actors.some((actor) => one.includes(actor) !== other.includes(actor)) ||
    neutral(one) === neutral(other)
  ) {
    found.push('actor');
  }
  if (neutral(one) !== neutral(other)) found.push('wording');
  return found;
}
