import type { StatementComparator, StatementRecord } from '../model/statement.ts';
import type { Locale } from '../model/locales.ts';
import { wordsIn } from '../words/words.ts';

/** Comparators as readers write them. */
const comparatorSigns: Readonly<Record<StatementComparator, string>> = {
  '=': '=',
  '>=': '≥',
  '<=': '≤',
  '~': '≈',
};

/**
 * How a statement was read, in words: value, year and where it is printed, time, kind, strength, and what else there is.
 * Its subject and its value as printed stand beside them.
 */
export function statementReading(statement: StatementRecord, locale: Locale): string[] {
  const { statements: words, enumerations } = wordsIn(locale);
  const { comparator, value, valueHigh, unit, year, yearBasis, relative, per, strength } = statement;
  const numbers =
    value === null
      ? null
      : valueHigh === null
        ? String(value)
        : words.range(String(value), String(valueHigh));
  const withUnit = numbers === null ? null : `${numbers}${besideNumber(unit ?? '')}`;
  const compared =
    comparator === null ? withUnit : words.value(enumerations.comparators[comparator], withUnit ?? '').trim();
  const yearWords =
    year === null || yearBasis === null
      ? words.noYear
      : words.year(String(year), enumerations.yearBases[yearBasis]);
  const baseYear =
    relative?.baseYear === undefined || relative.baseYear === null ? null : String(relative.baseYear);
  return [
    relative === null ? null : relative.change === 'up' ? words.up(baseYear) : words.down(baseYear),
    compared,
    per === null ? null : words.perYear,
    statement.object === null ? null : words.comparedWith(statement.object),
    yearWords,
    enumerations.statementTimes[statement.time],
    enumerations.statementKinds[statement.kind],
    strength === null ? null : words.strength(enumerations.strengths[strength]),
    statement.actor === null ? null : words.actor(statement.actor),
    enumerations.bases[statement.basis],
  ].flatMap((part) => part ?? []);
}

/** The sign of a comparator, where a value as printed does not begin with one: `null` for `≥200户`. */
export function signBeside(raw: string, comparator: StatementComparator | null): string | null {
  return comparator === null || /^[=≥≤≈><＞＜≧≦]/.test(raw) ? null : comparatorSigns[comparator];
}

/** A unit behind a number: letters stand off from it, Chinese and signs do not. */
function besideNumber(unit: string): string {
  return /^[a-z]/i.test(unit) ? ` ${unit}` : unit;
}
