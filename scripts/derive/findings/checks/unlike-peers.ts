import type { ObservationRecord } from '../../../../src/model/observation.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { printedValue } from '../printed-value.ts';
import { quoteObservation } from '../quote-observation.ts';

/**
 * A value that is orders of magnitude from what other plans print for the same indicator. Only measures that do not grow
 * with the size of a place are compared: what is counted per head, per amount of money or per volume, and coefficients.
 */
export const unlikePeers: Check = {
  rule: 'out-of-scale',
  run: (plan, corpus) =>
    [...corpus.indicators].flatMap(([indicator, { unit }]): Finding[] => {
      if (unit === null || !isIntensity(unit, corpus.words.outOfScale.perWhat)) return [];
      const own = valuesOf(plan, indicator);
      const others = corpus.plans
        .filter((other) => other !== plan)
        .flatMap((other) => valuesOf(other, indicator).slice(0, 1));
      const middle = middleOf(others);
      const far = own.find((each) => timesApart(each, middle) >= corpus.words.outOfScale.times);
      return far && middle ? [judge(plan, far, middle, corpus)] : [];
    }),
};

/** Whether a unit is per something that makes places of any size alike; a pure number is. */
function isIntensity(unit: string, perWhat: readonly string[]): boolean {
  const below = unit.split('/')[1];
  return unit === '1' || (below !== undefined && perWhat.includes(below));
}

/** The values of an indicator, the latest state first. */
function valuesOf({ observations }: CheckedPlan, indicator: string): ObservationRecord[] {
  return observations
    .filter((each) => each.indicator === indicator && (each.normalized?.value ?? 0) > 0)
    .sort(
      (a, b) => Number(a.role === 'target') - Number(b.role === 'target') || (b.year ?? 0) - (a.year ?? 0),
    );
}

function middleOf(observations: readonly ObservationRecord[]): ObservationRecord | undefined {
  const sorted = [...observations].sort((a, b) => (a.normalized?.value ?? 0) - (b.normalized?.value ?? 0));
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function timesApart(a: ObservationRecord, b: ObservationRecord | undefined): number {
  const [left, right] = [a.normalized?.value ?? 0, b?.normalized?.value ?? 0];
  return left > 0 && right > 0 ? Math.max(left / right, right / left) : 1;
}

function judge(
  plan: CheckedPlan,
  far: ObservationRecord,
  peer: ObservationRecord,
  corpus: CheckedCorpus,
): Finding {
  const other = corpus.plans.find((each) => each.plan === peer.plan);
  const { zh = '', en = '' } = other?.facts.shortTitle ?? {};
  const parts = {
    ...{ name: far.name, value: printedValue(far), line: String(far.source.line) },
    ...{ peerZh: zh, peerEn: en, peerValue: printedValue(peer), peerLine: String(peer.source.line) },
    times: String(Math.round(timesApart(far, peer))),
  };
  return {
    severity: 'medium',
    message: fillInBoth(corpus.words.outOfScale.unlikePeers, parts),
    evidence: [
      quoteObservation(plan, far, [far.raw]),
      ...(other ? [quoteObservation(other, peer, [peer.raw])] : []),
    ],
  };
}
