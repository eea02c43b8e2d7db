import type { ObservationRecord } from './observation.ts';

type Printed = Pick<ObservationRecord, 'raw' | 'unit' | 'value' | 'status' | 'normalized'>;

/**
 * The unit that must be shown beside a value, because otherwise a reader would assume the unit of its indicator, which
 * is in the heading of every table and chart: `米` for 5000 under “Length (km)”. Pages, charts and texts to copy all
 * use this function.
 *
 * @param unit the indicator's unit; `null` where its heading has none
 * @returns the unit as the plan prints it; `null` where the figure is the same in the indicator's unit, where the
 *   printed words say the unit themselves, and where they hold no figure
 */
export function unitBeside(observation: Printed, unit: string | null): string | null {
  const { raw, unit: printed, value, status, normalized } = observation;
  const isFigure = status === 'number' || status === 'qualified';
  if (printed === null || !isFigure || squeeze(raw).includes(squeeze(printed))) return null;
  // Text that no rule turned into a number (“5—8处”) can contain figures, too.
  if (value === null) return printed === unit || !/\d/.test(raw) ? null : printed;
  // The same number under two names of one unit needs no second unit.
  return normalized?.value === value ? null : printed;
}

/** A value as shown under the heading of its indicator: as printed, with the unit if `unitBeside` requires it. */
export function printedValue(observation: Printed, unit: string | null): string {
  const beside = unitBeside(observation, unit);
  return beside === null ? observation.raw : `${observation.raw.trim()} ${beside}`;
}

const squeeze = (text: string): string => text.replaceAll(/\s/g, '');
