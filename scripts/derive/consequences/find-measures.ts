import type { ConsequenceMeasure } from '../../inputs/consequence-words.ts';
import type { Span } from '../statements/spans.ts';

/** A measure as a text prints it. */
export interface PrintedMeasure extends Span {
  readonly measure: ConsequenceMeasure;
  readonly words: string;
}

/**
 * Finds the measures that a clause names. Of words that overlap the longest counts; words that mean something else by what
 * stands directly around them (案情通报) are left out.
 *
 * @returns in the order of print
 */
export function findMeasures(clause: string, measures: readonly ConsequenceMeasure[]): PrintedMeasure[] {
  const possible = measures.filter(
    ({ with: company }) => company.length === 0 || company.some((word) => clause.includes(word)),
  );
  const found = possible.flatMap((measure) =>
    measure.words.flatMap((words) =>
      placesOf(clause, words)
        .filter((start) => !meansOther(clause, { start, end: start + words.length }, measure))
        .map((start) => ({ measure, words, start, end: start + words.length })),
    ),
  );
  return found
    .filter((each) => !found.some((other) => other !== each && covers(other, each)))
    .sort((a, b) => a.start - b.start);
}

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
  return places;
}

function meansOther(
  text: string,
  { start, end }: Span,
  { notBefore, notBehind }: ConsequenceMeasure,
): boolean {
  return (
    notBefore.some((word) => text.slice(0, start).endsWith(word)) ||
    notBehind.some((word) => text.slice(end).startsWith(word))
  );
}

function covers(longer: Span, shorter: Span): boolean {
  const isLonger = longer.end - longer.start > shorter.end - shorter.start;
  return isLonger && longer.start < shorter.end && shorter.start < longer.end;
}
