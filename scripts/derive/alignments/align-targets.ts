import type { AlignmentRecord, AlignmentRelation } from '../../../src/model/alignment.ts';
import type { AmbitionRecord } from '../../../src/model/ambition.ts';
import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { IndicatorRecord, IndicatorStatement } from '../../../src/model/indicator.ts';
import { plansAbove } from '../../../src/model/levels.ts';
import { isSameSet } from '../../../src/model/monitored-set.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { PlanRecord } from '../../../src/model/plan.ts';
import type { Units } from '../../../src/model/units.ts';
import type { AlignmentWords } from '../../inputs/alignment-words.ts';
import { fillInBoth, joinSentences } from '../../inputs/indicator-words.ts';
import { readSet } from '../indicators/read-set.ts';
import type { SetWords } from '../../inputs/set-words.ts';

/** What the targets are read from. */
export interface AlignmentInput {
  readonly plans: readonly Pick<PlanRecord, 'id' | 'region'>[];
  readonly indicators: readonly IndicatorRecord[];
  readonly ambitions: readonly AmbitionRecord[];
  readonly observations: readonly ObservationRecord[];
}

/** The vocabularies by which they are compared. */
export interface AlignmentRules {
  readonly words: AlignmentWords;
  readonly sets: SetWords;
  readonly units: Units;
}

/** A target with what its plan says of the indicator. */
interface Side {
  readonly target: ObservationRecord;
  readonly statement: IndicatorStatement;
}

/**
 * Sets each plan's targets beside those of the plans of a province-level unit, indicator by indicator. A fall in per
 * cent, a share, a coefficient or a class compares; an amount of a whole territory does not, nor do words that differ.
 * Where the plan above has several targets of an indicator, that of the same set and part is taken, else the first.
 *
 * @returns records in the order of plans and indicators
 */
export function alignTargets(
  { plans, indicators, ambitions, observations }: AlignmentInput,
  rules: AlignmentRules,
): AlignmentRecord[] {
  const byId = new Map(observations.map((each) => [each.id, each]));
  const sidesOf = (indicator: IndicatorRecord, plan: string): Side[] => {
    const statement = indicator.statements.find((each) => each.plan === plan);
    if (!statement) return [];
    return ambitions
      .filter((each) => each.plan === plan && each.indicator === indicator.id)
      .flatMap(({ targetObservation }) => byId.get(targetObservation) ?? [])
      .map((target) => ({ target, statement }));
  };
  return plans.flatMap((plan) =>
    plansAbove(plan, plans).flatMap(({ above, contrast }) =>
      indicators.flatMap((indicator) => {
        const others = sidesOf(indicator, above.id);
        return sidesOf(indicator, plan.id).flatMap((own): AlignmentRecord[] => {
          const other = counterpart(own, others, rules.sets);
          if (!other) return [];
          const { relation, reason, sameSet } = align(indicator, own, other, rules);
          return [
            {
              id: `l${own.target.id.slice(1)}-${above.id}`,
              ...{ plan: plan.id, above: above.id, contrast, indicator: indicator.id },
              ...{ name: own.target.name, target: own.target.raw, aboveTarget: other.target.raw },
              ...{ targetObservation: own.target.id, aboveObservation: other.target.id },
              ...{
                relation,
                reason,
                sameSet,
                basis: 'rule',
                aboveSource: other.target.source,
                source: own.target.source,
              },
            },
          ];
        });
      }),
    ),
  );
}

/** Of the targets above, that which is of the same year and part; else of the same set; else the first. */
function counterpart(own: Side, others: readonly Side[], sets: SetWords): Side | undefined {
  const setOf = ({ target }: Side): ReturnType<typeof readSet> => readSet(target, sets);
  return (
    others.find(({ target }) => target.sub === own.target.sub && target.year === own.target.year) ??
    others.find((each) => isSameSet(setOf(each), setOf(own))) ??
    others[0]
  );
}

/** How one target stands to the other, and why. */
export function align(
  { unit, direction }: Pick<IndicatorRecord, 'unit' | 'direction'>,
  own: Side,
  other: Side,
  { words: { amounts, reasons }, sets, units }: AlignmentRules,
): Pick<AlignmentRecord, 'relation' | 'reason' | 'sameSet'> {
  const sameSet = isSameSet(readSet(own.target, sets), readSet(other.target, sets));
  const relation = (): [AlignmentRelation, keyof typeof reasons] => {
    const verdicts = [own.statement.verdict, other.statement.verdict];
    if (verdicts.includes('not-comparable')) return ['not-comparable', 'notComparable'];
    if (isAmount(unit, amounts, units)) return ['not-comparable', 'amount'];
    return compare(own.target, other.target, direction);
  };
  const [found, because] = relation();
  const printed = { target: own.target.raw, above: other.target.raw };
  const sentences: Bilingual[] = [fillInBoth(reasons[because], printed)];
  if (found !== 'not-comparable') {
    const [a, b] = [own.statement.monitored, other.statement.monitored];
    if (!sameSet && a && b) sentences.push(bothSets(reasons.otherSet, a, b));
    const [year, aboveYear] = [own.target.year, other.target.year];
    if (year !== null && aboveYear !== null && year !== aboveYear)
      sentences.push(fillInBoth(reasons.otherYear, { year: String(year), aboveYear: String(aboveYear) }));
  }
  return { relation: found, reason: joinSentences(sentences), sameSet };
}

function compare(
  own: ObservationRecord,
  other: ObservationRecord,
  direction: IndicatorRecord['direction'],
): [AlignmentRelation, 'beyond' | 'equal' | 'short' | 'inWords' | 'noDirection'] {
  if (own.classRank !== null && other.classRank !== null) return ordered(other.classRank - own.classRank);
  const [mine, theirs] = [own, other].map((each) => (each.normalized ?? each).value);
  if (mine === null || theirs === null || mine === undefined || theirs === undefined) {
    const same = own.raw.replaceAll(/\s/g, '') === other.raw.replaceAll(/\s/g, '') && own.raw !== '';
    return same ? ['equal', 'equal'] : ['not-comparable', 'inWords'];
  }
  if (own.cumulative !== other.cumulative) return ['not-comparable', 'inWords'];
  if (direction === 'none') return ['not-comparable', 'noDirection'];
  return ordered(direction === 'higher' ? mine - theirs : theirs - mine);
}

function ordered(gain: number): ['beyond' | 'equal' | 'short', 'beyond' | 'equal' | 'short'] {
  const relation = gain > 0 ? 'beyond' : gain < 0 ? 'short' : 'equal';
  return [relation, relation];
}

/** Whether a unit counts an amount of a whole territory. */
function isAmount(unit: string | null, amounts: readonly string[], { units }: Units): boolean {
  const found = units.find((each) => each.unit === unit);
  return found !== undefined && amounts.includes(found.of ?? found.unit);
}

/** Fills two names of sets, which are in two languages themselves, into a sentence. */
function bothSets(sentence: Bilingual, own: Bilingual, other: Bilingual): Bilingual {
  return {
    zh: fillInBoth(sentence, { own: own.zh, other: other.zh }).zh,
    en: fillInBoth(sentence, { own: own.en, other: other.en }).en,
  };
}
