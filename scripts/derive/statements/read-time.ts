import type { StatementTime } from '../../../src/model/statement.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import { findYears, type Period } from './find-years.ts';
import type { Above } from './inherited-year.ts';

/** What tells the time of a statement. */
export interface TimeClues {
  readonly isNorm: boolean;
  readonly year: number | null;
  /** The clause and the sentence up to the value. */
  readonly clause: string;
  readonly sentence: string;
  readonly part: Part;
  readonly isBox: boolean;
  readonly period: Period;
}

/** Whether a statement looks back, tells how things are, promises, or sets a threshold. */
export function readTime(clues: TimeClues, words: StatementWords): StatementTime {
  const { isNorm, year, clause, sentence, part, isBox, period } = clues;
  if (isNorm) return 'norm';
  const has = (list: readonly string[], text: string): boolean => list.some((word) => text.includes(word));
  if (year !== null && year >= period.start) {
    return /截至|截止/.test(sentence) && part === 'past' ? 'past' : 'target';
  }
  if (year !== null && year < period.start)
    return has(words.presentWords, clause) && part !== 'ahead' ? 'present' : 'past';
  // A box of problems, not of tasks.
  if (isBox) return part === 'present' ? 'present' : 'target';
  if (/近[一二三四五两十\d]+年/u.test(clause)) return 'past';
  if (part === 'past') return has(words.presentWords, clause) ? 'present' : 'past';
  if (part === 'present' || has(words.presentWords, clause)) return 'present';
  return 'target';
}

/** What a part of a plan is about, as its headings say: what has been, how things are, or what is to be done. */
export type Part = 'past' | 'present' | 'ahead';

/**
 * Of a heading that looks back below one that tells how things are, the nearer one counts. One that tells how things are
 * looks back where its introduction begins with an earlier period: “十三五”时期，….
 */
export function partOf(
  { above }: { readonly above: readonly (Pick<Above, 'heading'> & Partial<Above>)[] },
  { pastHeadings, presentHeadings }: StatementWords,
  period: Period,
): Part {
  for (const { heading, paragraphs = [] } of [...above].reverse()) {
    if (pastHeadings.some((word) => heading.includes(word))) return 'past';
    if (presentHeadings.some((word) => heading.includes(word))) {
      const [opening] = findYears(paragraphs[0] ?? '', period);
      const looksBack = opening?.use === 'by' && opening.start <= 2 && opening.year < period.start;
      return looksBack ? 'past' : 'present';
    }
  }
  return 'ahead';
}
