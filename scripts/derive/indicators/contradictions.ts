import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import { fillInBoth, type IndicatorWords } from '../../inputs/indicator-words.ts';

/** Points by which a fall may differ from that of the rounded figures of the level. */
const tolerance = 2;

/**
 * Says where the plan’s own figures of a level deny a fall that it prints: 80 in 2015 and 85 in 2020 beside a fall of 29.
 *
 * @param fall a value of an indicator of falls
 * @returns a sentence, or nothing where the figures agree or the plan does not print the level in two years
 */
export function contradictions(
  fall: ObservationRecord,
  indicator: string,
  {
    falls,
    observations,
    words,
  }: {
    readonly falls: ReadonlyMap<string, string>;
    readonly observations: readonly ObservationRecord[];
    readonly words: Pick<IndicatorWords, 'ambitions'>;
  },
): Bilingual[] {
  const level = falls.get(indicator);
  if (level === undefined || fall.value === null || fall.role === 'target') return [];
  const levels = observations.filter(
    (each) =>
      each.plan === fall.plan && each.indicator === level && each.role !== 'target' && each.year !== null,
  );
  const to = levels.find(({ year, normalized }) => year === fall.year && normalized !== null);
  const from = levels
    .filter(({ year, normalized }) => normalized !== null && (year ?? 0) < (fall.year ?? 0))
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0))[0];
  if (!to?.normalized || !from?.normalized) return [];
  const printed = (1 - to.normalized.value / from.normalized.value) * 100;
  if (Math.abs(printed - fall.value) <= tolerance) return [];
  return [
    fillInBoth(words.ambitions.contradicted, {
      ...{ name: to.name, from: from.raw, to: to.raw, value: fall.raw },
      ...{ fromYear: String(from.year), toYear: String(to.year) },
    }),
  ];
}
