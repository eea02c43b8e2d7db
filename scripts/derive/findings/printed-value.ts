import type { ObservationRecord } from '../../../src/model/observation.ts';

/** A value as printed, with the unit that its table prints elsewhere. */
export function printedValue({ raw, unit }: Pick<ObservationRecord, 'raw' | 'unit'>): string {
  const words = raw.replaceAll(/\s+/g, '');
  return unit !== null && /\d\*?$/.test(words) ? `${words.replace(/\*$/, '')}${unit}` : words;
}

/** The second name of a measure for a sentence in each language; nothing where it is the first. */
export function otherwiseNamed(
  name: string,
  other: string,
): { readonly otherZh: string; readonly otherEn: string } {
  return name === other
    ? { otherZh: '', otherEn: '' }
    : { otherZh: `（“${other}”）`, otherEn: ` (“${other}”)` };
}
