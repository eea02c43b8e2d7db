import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { FindingEvidence } from '../../../../src/model/finding.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteObservation } from '../quote-observation.ts';
import { quoteSentence } from '../quote.ts';

/** A share above a hundred per cent, and more days than a year has. */
export const aboveCeiling: Check = {
  rule: 'out-of-scale',
  run: (plan, { words: { outOfScale: words } }) => {
    const values = [
      ...plan.observations
        .filter(({ origin }) => origin === 'table')
        .map((each) => ({
          ...{ name: each.name, value: each.value, unit: each.unit, raw: each.raw, line: each.source.line },
          quote: (): FindingEvidence => quoteObservation(plan, each, [each.raw]),
        })),
      ...plan.statements
        .filter(({ relative }) => relative === null)
        .map((each) => ({
          ...{
            name: each.subject,
            value: each.value,
            unit: each.unit,
            raw: each.raw,
            line: each.source.line,
          },
          quote: (): FindingEvidence | null => {
            const block = plan.blocks.find(({ id }) => id === each.source.block);
            return block ? quoteSentence(block, each.source, [each.raw]) : null;
          },
        })),
    ];
    return values.flatMap(({ name, value, unit, raw, line, quote }): Finding[] => {
      const ceiling = words.ceilings.find(
        ({ units, names, not }) =>
          units.includes(unit ?? '') &&
          names.some((word) => name.endsWith(word)) &&
          !not.some((word) => name.includes(word)),
      );
      if (!ceiling || value === null || value <= ceiling.highest) return [];
      const evidence = quote();
      if (!evidence) return [];
      const parts = {
        line: String(line),
        name,
        value: raw,
        highest: `${String(ceiling.highest)}${unit ?? ''}`,
      };
      return [{ severity: 'high', message: fillInBoth(words.above, parts), evidence: [evidence] }];
    });
  },
};
