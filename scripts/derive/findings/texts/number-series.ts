import type { FindingEvidence } from '../../../../src/model/finding.ts';
import { readChineseNumeral } from '../../../../src/text/chinese-numerals.ts';

/** A printed number in a series. */
export interface Numbered {
  /** As printed: 第三章, （二）, 4. */
  readonly printed: string;
  readonly value: number;
  readonly line: string;
  readonly evidence: FindingEvidence;
}

/** Two neighbours of a series that do not follow one another. */
export interface Break {
  readonly kind: 'gap' | 'repeat';
  readonly before: Numbered;
  readonly here: Numbered;
}

/** The number that a printed one stands for, with Arabic or Chinese numerals; `null` where it has none. */
export function readNumber(printed: string): number | null {
  const arabic = /\d+/.exec(printed)?.[0];
  if (arabic !== undefined) return Number(arabic);
  const chinese = /[一二三四五六七八九十百]+/.exec(printed)?.[0];
  return chinese === undefined ? null : readChineseNumeral(chinese);
}

/** What a printed number looks like without its numerals: 第…章, （…）. */
export function styleOf(printed: string): string {
  return printed.replaceAll(/[\d一二三四五六七八九十百\s]+/g, '#');
}

/**
 * Where a series skips a number, repeats one or goes back.
 *
 * @param restarts a number from which the series may begin anew: 1 where items count again below each label
 */
export function breaksOf(series: readonly Numbered[], restarts: number | null = null): Break[] {
  return series.slice(1).flatMap((here, index): Break[] => {
    const before = series[index];
    if (!before || here.value === before.value + 1 || here.value === restarts) return [];
    return [{ kind: here.value > before.value ? 'gap' : 'repeat', before, here }];
  });
}
