import type { FamilyRecord, FamilyValue } from '../model/family.ts';

/** A number that one place of a family prints. */
export interface PrintedNumber {
  readonly value: FamilyValue;
  readonly place: FamilyRecord['members'][number];
}

/** One sentence and the numbers that the places print in it. */
export interface NumberLine {
  readonly family: FamilyRecord;
  /** The numbers at one place of the sentence, the smallest first. */
  readonly numbers: readonly PrintedNumber[];
  /** Their unit is the same, so that they can stand on one axis. */
  readonly comparable: boolean;
  /** The plans that print them, in the order of the family. */
  readonly plans: readonly string[];
  /** The numbers at further places of the sentence, where these differ too. */
  readonly further: readonly (readonly PrintedNumber[])[];
}

/**
 * The families whose members print different numbers, those of most numbers first.
 *
 * Of several places in the sentence it takes the first at which all numbers have the same unit. A family of which all
 * numbers stand in another line is left out.
 */
export function numberLines(families: readonly FamilyRecord[]): NumberLine[] {
  const lines = families
    .flatMap((family) => lineOf(family) ?? [])
    .sort((one, other) => other.numbers.length - one.numbers.length);
  const kept: { line: NumberLine; keys: ReadonlySet<string> }[] = [];
  for (const line of lines) {
    const keys = new Set(line.numbers.map(keyOf));
    if (kept.every((before) => [...keys].some((key) => !before.keys.has(key)))) kept.push({ line, keys });
  }
  return kept.map(({ line }) => line);
}

function lineOf(family: FamilyRecord): NumberLine | null {
  const slots = [...new Set(family.values.map(({ slot }) => slot))]
    .sort((one, other) => one - other)
    .map((slot) => numbersAt(family, slot))
    .filter((numbers) => differ(numbers) && !mixesClasses(numbers));
  const chosen = slots.find(haveOneUnit) ?? slots[0];
  if (chosen === undefined) return null;
  const plans = new Set(chosen.map(({ place }) => place.plan));
  return {
    family,
    numbers: chosen,
    comparable: haveOneUnit(chosen),
    plans: family.plans.filter((plan) => plans.has(plan)),
    further: slots.filter((slot) => slot !== chosen),
  };
}

function numbersAt(family: FamilyRecord, slot: number): PrintedNumber[] {
  return family.values
    .filter((value) => value.slot === slot)
    .flatMap((value) => {
      const place = family.members[value.member];
      return place === undefined ? [] : [{ value, place }];
    })
    .sort((one, other) => one.value.value - other.value.value);
}

function differ(numbers: readonly PrintedNumber[]): boolean {
  const texts = numbers.map(({ value: { value, valueHigh, unit } }) =>
    JSON.stringify([value, valueHigh, unit]),
  );
  return new Set(texts).size > 1;
}

/** A class of water and a rate, one beside the other, are not what one place of a sentence says. */
function mixesClasses(numbers: readonly PrintedNumber[]): boolean {
  return !haveOneUnit(numbers) && numbers.some(({ value }) => value.unit === '类');
}

function haveOneUnit(numbers: readonly PrintedNumber[]): boolean {
  return new Set(numbers.map(({ value }) => value.unit)).size === 1;
}

function keyOf({ value, place }: PrintedNumber): string {
  return JSON.stringify([place.block, value.raw]);
}

/**
 * The words in which a place differs from the first one beside its figures: with another word before it, a number may be
 * of another measure (收集率, 处理率).
 *
 * @param besideNumbers words with which a number is said, whatever is measured: a difference of these is none
 */
export function otherWords(
  { place: { text, changed } }: PrintedNumber,
  besideNumbers: readonly string[],
): string[] {
  const saysOnly = new RegExp(`^(?:${besideNumbers.join('|')})*$`, 'u');
  return changed
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replaceAll(/(?:19|20)\d{2}年?|\d[\d.,]*[%％]?(?:以上|以下|以内)?/gu, '')
        .replaceAll(/[^\p{L}]/gu, ''),
    )
    .filter((word) => !saysOnly.test(word));
}
