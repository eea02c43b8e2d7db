import type { Comparator } from '../../../src/model/observation.ts';
import { classOfNumeral, waterClass } from '../../../src/text/water-class.ts';
import type { IndicatorWords } from '../../inputs/indicator-words.ts';

type ValueWords = IndicatorWords['values'];

/** The content of a value cell, judged by its form alone. */
export type ValueForm =
  | {
      readonly form: 'number';
      readonly value: number;
      readonly comparator: Comparator;
      readonly cumulative: boolean;
      /** Unit printed with the number. */
      readonly unit: string | null;
      readonly qualifier: string | null;
    }
  /** `rank` counts from 1, the best class; `null` for a grade outside the classes. */
  | { readonly form: 'class'; readonly rank: number | null; readonly qualifier: string | null }
  | { readonly form: 'counts' | 'delegated' | 'statement' | 'dash' };

export interface ReadValue {
  readonly value: ValueForm;
  /** Marks that refer to a note (`*`, `[3]`), in order. */
  readonly marks: readonly string[];
}

/** A value without the words around it. */
interface Core {
  readonly text: string;
  readonly comparators: ReadonlySet<Comparator>;
  /** For a class, comparing words (Ⅲ类以上) count as qualifiers, unlike signs. */
  readonly compared: readonly string[];
  readonly qualifiers: readonly string[];
}

const number = /^\d+(?:,\d{3})*(?:\.\d+)?/;

/**
 * Reads a printed value by its form: `≥330*` is at least 330, with a note mark; `[16]` is a
 * five-year total, but in `≥311（AQI）[3]` the number in brackets follows a value and is a note mark.
 *
 * @param raw the value as printed; white space is not significant
 * @param units spellings of the units that may follow a number
 * @returns `null` for text of unknown form
 */
export function readValue(raw: string, words: ValueWords, units: readonly string[]): ReadValue | null {
  const text = raw.replaceAll(/\s/g, '').replaceAll('［', '[').replaceAll('］', ']');
  if (words.dashes.includes(text)) return { value: { form: 'dash' }, marks: [] };
  const { rest, marks } = takeMarks(text, words);
  const core = takeWords(rest, words);
  const value =
    readNumber(core, units) ?? readClass(core, words) ?? readCounts(rest, words) ?? readWords(rest, words);
  return value && { value, marks };
}

/** Strips note marks from the end, as long as a value is left before them. */
function takeMarks(text: string, words: ValueWords): { rest: string; marks: string[] } {
  const marks: string[] = [];
  let rest = text;
  for (;;) {
    const mark = words.noteMarks.find((each) => rest.endsWith(each)) ?? /\[\d+\]$/.exec(rest)?.[0];
    const left = mark === undefined ? '' : rest.slice(0, -mark.length);
    if (mark === undefined || takeWords(left, words).text === '') return { rest, marks };
    marks.unshift(mark);
    rest = left;
  }
}

/** Strips comparing and restricting words from both ends. */
function takeWords(text: string, words: ValueWords): Core {
  const before: string[] = [];
  const after: string[] = [];
  const comparators = new Set<Comparator>();
  const compared: string[] = [];
  const known = [
    { comparator: '>=' as const, ...words.atLeast },
    { comparator: '<=' as const, ...words.atMost },
    { comparator: null, before: words.qualifiers, after: words.qualifiers },
  ].flatMap(({ comparator, ...sides }) => [
    ...sides.before.map((word) => ({ word, comparator, first: true })),
    ...sides.after.map((word) => ({ word, comparator, first: false })),
  ]);
  // The longest word first: 及以上 before 以上.
  known.sort((a, b) => b.word.length - a.word.length);
  let rest = text;
  for (;;) {
    const next = known.find(({ word, first }) => (first ? rest.startsWith(word) : rest.endsWith(word)));
    if (!next) break;
    const { word, comparator, first } = next;
    rest = first ? rest.slice(word.length) : rest.slice(0, -word.length);
    if (comparator === null) {
      if (first) before.push(word);
      else after.unshift(word);
    } else {
      comparators.add(comparator);
      compared.push(word);
    }
  }
  return { text: rest, comparators, compared, qualifiers: [...before, ...after] };
}

function readNumber(core: Core, units: readonly string[]): ValueForm | null {
  const [comparator = '=', ...others] = core.comparators;
  if (others.length > 0) return null;
  const inner = /^\[(.*)\]$/.exec(core.text);
  const bounded = inner ? stripSign(inner[1] ?? '') : null;
  const text = bounded?.text ?? core.text;
  const digits = number.exec(text)?.[0];
  if (digits === undefined) return null;
  const unit = text.slice(digits.length);
  if (unit !== '' && !units.includes(unit)) return null;
  return {
    form: 'number',
    value: Number(digits.replaceAll(',', '')),
    comparator: bounded?.comparator ?? comparator,
    cumulative: inner !== null,
    unit: unit === '' ? null : unit,
    qualifier: core.qualifiers.join('') || null,
  };
}

/** A sign within the brackets of a total: `[≥16]`. */
function stripSign(text: string): { text: string; comparator: Comparator | null } {
  if (/^[≥≧]/.test(text)) return { text: text.slice(1), comparator: '>=' };
  if (/^[≤≦]/.test(text)) return { text: text.slice(1), comparator: '<=' };
  return { text, comparator: null };
}

function readClass(core: Core, words: ValueWords): ValueForm | null {
  const qualifier = [...core.qualifiers, ...core.compared].join('') || null;
  const isNumeral = /^[ⅠⅡⅢⅣⅤIV]+$/.test(core.text);
  const rank = isNumeral
    ? classOfNumeral(core.text)
    : /^劣?.+类$/.test(core.text)
      ? waterClass(core.text)
      : null;
  if (rank !== null) return { form: 'class', rank, qualifier };
  return words.grades.includes(core.text) ? { form: 'class', rank: null, qualifier } : null;
}

function readCounts(text: string, { counted }: ValueWords): ValueForm | null {
  const things = `\\d+(?:${counted.join('|')})[^\\d]*`;
  return new RegExp(`^${things}${things}$`).test(text) ? { form: 'counts' } : null;
}

function readWords(text: string, { delegated, statements }: ValueWords): ValueForm | null {
  if (delegated.some((word) => text.includes(word))) return { form: 'delegated' };
  return statements.some((word) => text.includes(word)) ? { form: 'statement' } : null;
}
