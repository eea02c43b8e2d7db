import type { Span } from './spans.ts';

/** The first and the last year of a plan. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** A year of a text, and how it is meant. */
export interface PrintedYear extends Span {
  readonly year: number;
  /** `by`: something holds in or by that year; `base`: something is compared with it. */
  readonly use: 'by' | 'base';
}

const againstYear = /(?:较|比|同|与|相较于?|对比|自|自从|由|从)\s*$/u;

/**
 * Finds the years that a text prints, also those of five-year plans: “十四五”期间 ends with its last year.
 *
 * @param period of the plan that the text is of: it tells which years “十四五” has
 */
export function findYears(text: string, period: Period): PrintedYear[] {
  const found: PrintedYear[] = [];
  const pattern =
    /(?:(?:19|20)\d{2}\s*[-－–—~～至]+\s*)?((?:19|20)\d{2})\s*年(?:年?底前?|末|以前|之前|前|起|以来)?/gu;
  for (const match of text.matchAll(pattern)) {
    const { index } = match;
    const before = text.slice(Math.max(0, index - 6), index);
    if (/[〔（(《]\s*$/.test(before)) continue;
    const use = againstYear.test(before) || match[0].endsWith('以来') ? 'base' : 'by';
    found.push({ start: index, end: index + match[0].length, year: Number(match[1]), use });
  }
  for (const match of text.matchAll(
    /“?(十二五|十三五|十四五)”?(?=期间|时期|以来|末|期末|规划期|[，：]|[^，。；“”]{0,4}累计)/gu,
  )) {
    const { index } = match;
    const ends = { 十二五: period.start - 6, 十三五: period.start - 1, 十四五: period.end };
    const year = ends[match[1] as keyof typeof ends];
    const use = againstYear.test(text.slice(0, index)) ? 'base' : 'by';
    found.push({ start: index, end: index + match[0].length, year, use });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a clause says nothing but when: 到2025年，. */
export function isTimeOnly(clause: string): boolean {
  return /^(?:——)?(?:到|至|截至|截止|在)?“?(?:(?:19|20)\d{2}\s*[-－–—~～至]+\s*)?(?:(?:19|20)\d{2}年|十[二三四]五”?)(?:年?底前?|末|以前|之前|前|期间|时期|以来|期末)?[，：,:]?$/u.test(
    clause.replace(/\s/g, ''),
  );
}
