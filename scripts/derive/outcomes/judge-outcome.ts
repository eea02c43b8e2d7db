import type { Direction } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { OutcomeResult } from '../../../src/model/outcome.ts';
import type { OutcomeWords } from '../../inputs/outcome-words.ts';

type Judged = Pick<
  ObservationRecord,
  'raw' | 'value' | 'comparator' | 'classRank' | 'status' | 'cumulative' | 'name'
>;

/**
 * Judges what came of a target of the last period.
 *
 * @param direction of the indicator; `null` where none is defined, so that the words of the name tell
 */
export function judgeOutcome(
  target: Judged,
  actual: Judged,
  direction: Direction | null,
  words: OutcomeWords,
): OutcomeResult {
  if (target.classRank !== null && actual.classRank !== null)
    return actual.classRank <= target.classRank ? 'met' : 'missed';
  if (actual.status === 'merged' || actual.status === 'text') return 'in-words';
  // A target that a higher level set is not printed here, whatever figure stands beside it.
  if (target.status === 'delegated') return 'unknown';
  if (target.value === null || actual.value === null) return isSame(target, actual) ? 'met' : 'unknown';
  if (target.cumulative !== actual.cumulative) return 'unknown';
  if (target.value === actual.value) return 'met';
  const better = betterWay(target, direction, words);
  if (better === 'none') return 'unknown';
  return (better === 'higher') === actual.value > target.value ? 'met' : 'missed';
}

/** Both are the same words: 总体II类. */
function isSame(target: Judged, actual: Judged): boolean {
  const plain = ({ raw }: Judged): string => raw.replaceAll(/\s/g, '');
  return target.status === 'qualified' && plain(target) !== '' && plain(target) === plain(actual);
}

/** Which way is better: the indicator says it, else the printed bound, else the words of the name. */
function betterWay(
  { comparator, name }: Judged,
  direction: Direction | null,
  { direction: words }: OutcomeWords,
): Direction {
  if (direction !== null) return direction;
  if (comparator === '>=') return 'higher';
  if (comparator === '<=') return 'lower';
  const has = (list: readonly string[]): boolean => list.some((word) => name.includes(word));
  if (has(words.falls)) return 'higher';
  if (has(words.lower)) return 'lower';
  return has(words.higher) ? 'higher' : 'none';
}
