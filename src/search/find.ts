import { fold, type Simplified } from '../text/fold.ts';
import { askFigures, foldedFigures, isWhole, type GuardedForm } from './whole-figures.ts';

/** A stretch of a text as printed: `text.slice(start, end)`. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds all occurrences of the forms in a printed text, for marking them.
 *
 * @param text printed text of one block; tabs separate the cells of a row
 * @returns sorted, without nested ones
 */
export function findForms(text: string, forms: readonly GuardedForm[], simplified: Simplified): Place[] {
  const folded = fold(text, simplified);
  const figures = foldedFigures(text, folded);
  const [figureAt, cuts] = askFigures(
    figures.map(({ start }) => start),
    figures.map(({ start, end }) => end - start),
  );
  const places: Place[] = [];
  for (const form of forms) {
    for (let at = folded.text.indexOf(form.text); at !== -1; at = folded.text.indexOf(form.text, at + 1)) {
      const end = at + form.text.length;
      if (form.notBefore?.test(folded.text.charAt(at - 1)) || form.notBehind?.test(folded.text.charAt(end)))
        continue;
      if (!isWhole(form, at, figureAt, cuts)) continue;
      places.push({ start: folded.starts[at] as number, end: folded.ends[end - 1] as number });
    }
  }
  places.sort((a, b) => a.start - b.start || b.end - a.end);
  return places.filter((place, index) => !places.slice(0, index).some((other) => other.end >= place.end));
}

/** Merges places that touch or overlap, so that one mark covers them. */
export function joinPlaces(places: readonly Place[]): Place[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of places) {
    const last = joined[joined.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
