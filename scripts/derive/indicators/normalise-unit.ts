import { squeeze } from '../../../src/text/squeeze.ts';
import { InputProblem, type Place } from '../../inputs/problem.ts';
import type { Units } from '../../../src/model/units.ts';

/** Significant digits kept: floating-point conversion leaves noise beyond them. */
const significantDigits = 12;

/** All spellings of all units. */
export function unitSpellings({ units }: Units): string[] {
  return units.flatMap(({ spellings }) => spellings);
}

/** Whether values in a printed unit can be converted to another. */
export function canConvert(printed: string | null, wanted: string | null, { units }: Units): boolean {
  const from = units.find((unit) => isSpelt(unit, printed));
  const to = units.find(({ unit }) => unit === wanted);
  return from !== undefined && to !== undefined && (from.of ?? from.unit) === (to.of ?? to.unit);
}

/** A pure number (a coefficient) has a unit with no spelling, as none is printed. */
function isSpelt({ spellings }: Units['units'][number], printed: string | null): boolean {
  return printed === null ? spellings.length === 0 : spellings.includes(squeeze(printed));
}

/**
 * Converts a printed value to another unit.
 *
 * @param printed the unit as printed; `null` for none
 * @param wanted a `unit` in the list, e.g. the one in which an indicator is compared
 * @param place of the value, for messages
 * @throws InputProblem when a unit is not in the list, or the two measure different things
 */
export function normaliseUnit(
  value: number,
  printed: string | null,
  wanted: string,
  { units }: Units,
  place: Place,
): { value: number; unit: string } {
  const from = units.find((unit) => isSpelt(unit, printed));
  const to = units.find(({ unit }) => unit === wanted);
  if (!to) {
    throw new InputProblem(
      place,
      `The indicator of this value is compared in “${wanted}”, but there is no such unit.`,
      'Add the unit to content/vocabulary/units.yaml, or correct `unit` in the indicator’s file.',
    );
  }
  if (!from) {
    throw new InputProblem(
      place,
      printed === null
        ? `This value has no unit, but its indicator is compared in “${wanted}”.`
        : `“${printed}” is not a known spelling of any unit.`,
      printed === null
        ? 'Remove the row from the plan’s crosswalk.yaml, or give the indicator no unit.'
        : 'Add the spelling to content/vocabulary/units.yaml.',
    );
  }
  if ((from.of ?? from.unit) !== (to.of ?? to.unit)) {
    throw new InputProblem(
      place,
      `The value is printed in “${printed ?? ''}”, which cannot be converted to the unit of its indicator, “${wanted}”.`,
      'Remove the row from the plan’s crosswalk.yaml, correct the indicator’s `unit`, or add a conversion to content/vocabulary/units.yaml.',
    );
  }
  const converted = (value * (from.factor ?? 1)) / (to.factor ?? 1);
  return { value: Number(converted.toPrecision(significantDigits)), unit: to.unit };
}
