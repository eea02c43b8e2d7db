import { figuresIn, isFigure, type Span } from '../text/figures.ts';
import { fold, type Simplified } from '../text/fold.ts';
import type { Form } from '../text/forms.ts';
import { placeOf } from './positions.ts';

/**
 * How the figures of a query are read: `auto` takes a word that is a figure as a whole one (0.53 is not in 0.5351) and
 * any other word as it stands; `whole` and `inside` take all words one way.
 */
export type FigureReading = 'auto' | 'whole' | 'inside';

/** The figures of the index: their places in the joined folded texts, and the units that make a word a figure. */
export interface FigureTable {
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  readonly units: readonly string[];
}

/** What of a form must be a whole figure: figures by their place in it, or only what is cut at its edges. */
export type WholeFigures = readonly Span[] | 'edges';

/** A form whose figures must be whole where it is found. */
export interface GuardedForm extends Form {
  readonly whole?: WholeFigures;
}

/** Whether a word could be read in two ways: it has digits, or is a year in Chinese ones. */
export function hasFigure(phrase: string): boolean {
  return /\p{Nd}|[〇○零一二三四五六七八九]{4}/u.test(phrase);
}

/**
 * The forms of a word with what of them must be whole.
 *
 * @param reading `auto` asks whether the word is a figure
 */
export function withWholeFigures(
  phrase: string,
  forms: readonly Form[],
  reading: FigureReading,
  units: readonly string[],
  simplified: Simplified,
): readonly GuardedForm[] {
  if (!hasFigure(phrase) || reading === 'inside') return forms;
  if (reading === 'auto' && !isFigure(phrase, units)) return forms;
  const typed = fold(phrase, simplified);
  // What follows a letter is the exponent of a unit (km2), which a text may print raised.
  const figures = foldedFigures(phrase, typed).filter(
    ({ start }) => !/[a-z]/.test(typed.text.charAt(start - 1)),
  );
  return forms.map((form) => ({ ...form, whole: form.text === typed.text ? figures : 'edges' }));
}

/** The figures of a text by their places in it folded. */
export function foldedFigures(
  text: string,
  { starts }: { readonly starts: readonly number[] },
): readonly Span[] {
  return figuresIn(text).map(({ start, end }) => {
    const first = placeOf(starts, start - 1) + 1;
    return { start: first, end: placeOf(starts, end - 1) + 1 };
  });
}

/**
 * Whether a form that stands at a position has whole figures there.
 *
 * @param figureAt length of the figure that begins at a position, or 0
 * @param cuts whether a figure goes on across a position
 */
export function isWhole(
  { text, whole }: GuardedForm,
  position: number,
  figureAt: (position: number) => number,
  cuts: (position: number) => boolean,
): boolean {
  if (whole === undefined) return true;
  if (whole !== 'edges') {
    return whole.every(({ start, end }) => figureAt(position + start) === end - start);
  }
  return !(/^\d/.test(text) && cuts(position)) && !(/\d$/.test(text) && cuts(position + text.length));
}

/** The two questions that `isWhole` asks, answered from a sorted list of figures. */
export function askFigures(
  starts: readonly number[],
  lengths: readonly number[],
): readonly [figureAt: (position: number) => number, cuts: (position: number) => boolean] {
  const figureOf = (position: number): { start: number; length: number } => {
    const place = placeOf(starts, position);
    return { start: starts[place] ?? -1, length: lengths[place] ?? 0 };
  };
  return [
    (position) => {
      const { start, length } = figureOf(position);
      return start === position ? length : 0;
    },
    (position) => {
      const { start, length } = figureOf(position);
      return start >= 0 && start < position && position < start + length;
    },
  ];
}
