import { InputProblem, type Place } from '../../inputs/problem.ts';
import type { IndicatorWords } from '../../inputs/indicator-words.ts';

/** The parts of a printed name. */
export interface SplitName {
  /** Number before the name (12．), without its point. */
  readonly no: string | null;
  readonly name: string;
  /** Unit in brackets at its end, as printed. */
  readonly unit: string | null;
  /** Marks that refer to a note. */
  readonly marks: readonly string[];
}

const numberBefore = /^(\d+)[．.、]\s*(?=\D)/;
const bracketsAtEnd = /^(.*)[（(]([^（）()]*)[）)]$/s;

/**
 * Splits a cell of the name column into number, name, bracketed unit and note marks.
 * Brackets that belong to the name (（达到或好于Ⅲ类）比例, 细颗粒物（PM2.5）) are kept.
 *
 * @param units all spellings of units
 * @param place of the cell, for messages
 * @throws InputProblem when the name ends in brackets that hold no known unit
 */
export function splitName(
  printed: string,
  { names, values }: Pick<IndicatorWords, 'names' | 'values'>,
  units: readonly string[],
  place: Place,
): SplitName {
  const whole = printed.replaceAll(/\n/g, '').trim();
  const [prefix = '', no = null] = numberBefore.exec(whole) ?? [];
  const marks: string[] = [];
  const takeMarks = (text: string): string => {
    const mark = values.noteMarks.find((each) => text.endsWith(each));
    if (mark === undefined) return text;
    marks.unshift(mark);
    return takeMarks(text.slice(0, -mark.length).trim());
  };
  const rest = takeMarks(whole.slice(prefix.length));
  const [, before = '', within] = bracketsAtEnd.exec(rest) ?? [];
  if (within === undefined || names.brackets.includes(within.trim()))
    return { no, name: rest, unit: null, marks };
  if (!units.includes(within.replaceAll(/\s/g, ''))) {
    throw new InputProblem(
      place,
      `The name “${rest}” ends in brackets that hold no known unit (“${within}”).`,
      'Add the unit to content/vocabulary/units.yaml, or, if the brackets belong to the name, to `names.brackets` in content/vocabulary/indicator-tables.yaml.',
    );
  }
  return { no, name: takeMarks(before.trim()), unit: within.trim(), marks };
}
