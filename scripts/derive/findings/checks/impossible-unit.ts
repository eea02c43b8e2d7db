import { squeeze } from '../../../../src/text/squeeze.ts';
import type { FindingEvidence } from '../../../../src/model/finding.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteObservation } from '../quote-observation.ts';
import { quoteSentence } from '../quote.ts';

/** A value with its unit, from running text or a table. */
interface Measured {
  readonly name: string;
  readonly unit: string;
  readonly raw: string;
  readonly line: number;
  readonly evidence: FindingEvidence;
}

/**
 * Units that cannot be: what is counted per amount of money, printed as money per amount (万元/吨 for 吨/万元); and a unit of
 * another dimension than the name says (面积 in 米).
 */
export const impossibleUnit: Check = {
  rule: 'impossible-unit',
  run: (plan, corpus) =>
    measuredIn(plan).flatMap((each) => [...inverted(each, corpus), ...ofOtherDimension(each, corpus)]),
};

function measuredIn(plan: CheckedPlan): Measured[] {
  const fromProse = plan.statements.flatMap(({ subject, unit, raw, source }): Measured[] => {
    const block = plan.blocks.find(({ id }) => id === source.block);
    if (unit === null || !block) return [];
    const evidence = quoteSentence(block, source, [raw]);
    return [{ name: subject, unit, raw, line: source.line, evidence }];
  });
  const seen = new Set<string>();
  const fromTables = plan.observations.flatMap((observation): Measured[] => {
    const { origin, name, unit, block, source } = observation;
    // A row has one unit, however many values.
    if (origin !== 'table' || unit === null || seen.has(block)) return [];
    seen.add(block);
    return [
      { name, unit, raw: unit, line: source.line, evidence: quoteObservation(plan, observation, [unit]) },
    ];
  });
  return [...fromProse, ...fromTables];
}

function inverted({ name, unit, raw, line, evidence }: Measured, { words }: CheckedCorpus): Finding[] {
  const { perMoney, money, inverted: message } = words.impossibleUnit;
  const [above = '', below] = squeeze(unit).split(/[/／]/u);
  if (below === undefined || !money.includes(above) || money.includes(below)) return [];
  if (!perMoney.some((word) => name.includes(word))) return [];
  return [
    {
      severity: 'high',
      message: fillInBoth(message, {
        line: String(line),
        name,
        value: raw,
        unit,
        right: `${below}/${above}`,
      }),
      evidence: [evidence],
    },
  ];
}

function ofOtherDimension(
  { name, unit, raw, line, evidence }: Measured,
  { words }: CheckedCorpus,
): Finding[] {
  const { dimensions, otherDimension: message } = words.impossibleUnit;
  const printed = squeeze(unit);
  const named = dimensions.find(({ names }) => names.some((word) => name.endsWith(word)));
  const own = dimensions.find(({ units }) => units.includes(printed));
  // A share of an area (50%的面积) is printed as a share of it, not in its unit.
  if (!named || !own || named === own || own.share || (named.share && own.ofShares)) return [];
  return [
    {
      severity: 'medium',
      message: fillInBoth(message, {
        ...{
          line: String(line),
          name,
          value: raw,
          unit,
          zh: named.zh,
          en: named.en,
          ownZh: own.zh,
          ownEn: own.en,
        },
      }),
      evidence: [evidence],
    },
  ];
}
