import type { YearBasis } from '../../../src/model/statement.ts';
import { findYears, isTimeOnly, type Period, type PrintedYear } from './find-years.ts';
import { clausesOf, type Span, wordsOf } from './spans.ts';

/** A block’s text with what is needed to tell the year of a place in it. */
export interface TimedText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly years: readonly PrintedYear[];
  /** The year that the heading or the introduction of the block gives; `null` where they give none. */
  readonly inherited: number | null;
}

export interface Year {
  readonly year: number | null;
  readonly basis: YearBasis | null;
}

const unknown: Year = { year: null, basis: null };

/** Prepares a text for `yearAt`. */
export function timedText(
  text: string,
  sentences: readonly Span[],
  period: Period,
  inherited: number | null,
): TimedText {
  return { text, sentences, years: findYears(text, period), inherited };
}

/**
 * The year by which something holds that is said at some place.
 *
 * @param clause,item the clause that says it, and the part of it that belongs to this value
 * @param options.looksBack whether the text is about what has been
 * @param options.isCount whether it is something to do or to make, which may have its year behind it, in the dated outcome of
 *   the same task
 */
export function yearAt(
  timed: TimedText,
  clause: Span,
  item: Span,
  at: Span,
  { isCount, looksBack }: { readonly isCount: boolean; readonly looksBack: boolean },
): Year {
  const { text, sentences, inherited } = timed;
  const years = timed.years.filter(({ use }) => use === 'by');
  const lies = ({ start }: Span, { start: from, end }: Span): boolean => start >= from && start < end;
  const sentence = sentences.find((each) => lies(clause, each)) ?? clause;

  const own = years.filter((year) => lies(year, clause)).sort((a, b) => distance(a, at) - distance(b, at))[0];
  if (own)
    return {
      year: own.year,
      basis: own.start >= item.start || own.end >= item.start ? 'clause' : 'sentence',
    };

  const before = years.filter((year) => lies(year, sentence) && year.start < clause.start).at(-1);
  if (before) {
    const clauses = clausesOf(text, sentence);
    const previous = clauses[clauses.findIndex((each) => each.start === clause.start) - 1];
    const isDirect =
      item.start === clause.start &&
      previous !== undefined &&
      lies(before, previous) &&
      isTimeOnly(wordsOf(text, previous));
    return { year: before.year, basis: isDirect ? 'clause' : 'sentence' };
  }
  if (isCount) {
    const behind = years.find((year) => lies(year, sentence) && year.start > clause.start);
    if (behind) return { year: behind.year, basis: 'sentence' };
  }
  // What is to be done has its year in the sentence before at the farthest; what has been goes on through a paragraph.
  const reach = looksBack ? 0 : (sentences[sentences.indexOf(sentence) - 1]?.start ?? sentence.start);
  const earlier = years.filter((year) => year.end <= sentence.start && year.start >= reach).at(-1);
  if (earlier) return { year: earlier.year, basis: 'paragraph' };
  if (isCount) {
    // Who leads is printed in brackets behind the last sentence.
    const last = sentences.filter(({ start }) => !/^\s*[（(]/u.test(text.slice(start))).at(-1);
    const later = last && years.find((year) => year.start >= sentence.end && year.start - last.start <= 2);
    if (later && later.start >= last.start) return { year: later.year, basis: 'paragraph' };
  }
  return inherited === null ? unknown : { year: inherited, basis: 'chapter' };
}

function distance(a: Span, b: Span): number {
  return a.start < b.start ? b.start - a.end : 10_000 + a.start - b.end;
}
