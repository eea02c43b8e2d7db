import type { NumberResult } from '../../../src/model/cascade.ts';
import type { IndicatorRecord } from '../../../src/model/indicator.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { TaskWords } from '../../inputs/task-words.ts';

/** A number of a task beside that of another plan for the same indicator. */
export interface ComparedNumbers {
  readonly indicator: IndicatorRecord;
  readonly task: ObservationRecord;
  readonly local: ObservationRecord;
  readonly result: NumberResult;
}

/**
 * Sets the targets of a task beside those of another plan. Of each indicator the target of the latest year counts on
 * either side: interim targets lead there.
 *
 * @param task the targets of the task's block, in the order in which they are printed
 * @param local the targets of the other plan for its own period
 * @returns one pair an indicator that both state, in the order of the task
 */
export function compareNumbers(
  task: readonly ObservationRecord[],
  local: readonly ObservationRecord[],
  indicators: ReadonlyMap<string, IndicatorRecord>,
  words: Pick<TaskWords, 'levels'>,
): ComparedNumbers[] {
  const named = [...new Set(task.map(({ indicator }) => indicator))];
  return named.flatMap((id): ComparedNumbers[] => {
    const indicator = indicators.get(id ?? '');
    const own = latestOf(task.filter((each) => each.indicator === id));
    const other = latestOf(
      preferred(
        local.filter((each) => each.indicator === id),
        indicator,
      ),
    );
    if (!indicator || !own || !other) return [];
    return [{ indicator, task: own, local: other, result: resultOf(indicator, own, other, words) }];
  });
}

/** Those by which the plan is compared, where there are any. */
function preferred(
  values: readonly ObservationRecord[],
  indicator: IndicatorRecord | undefined,
): readonly ObservationRecord[] {
  const main = new Set(indicator?.statements.flatMap((statement) => statement.main));
  const compared = values.filter(({ id }) => main.has(id));
  return compared.length > 0 ? compared : values;
}

function latestOf(values: readonly ObservationRecord[]): ObservationRecord | undefined {
  return values.reduce<ObservationRecord | undefined>(
    (latest, each) => (latest && (latest.year ?? 0) >= (each.year ?? 0) ? latest : each),
    undefined,
  );
}

function resultOf(
  { direction, statements }: IndicatorRecord,
  task: ObservationRecord,
  local: ObservationRecord,
  { levels }: Pick<TaskWords, 'levels'>,
): NumberResult {
  if (isAmount(task, levels) || isAmount(local, levels)) return 'amount';
  const differs = [task.plan, local.plan].some(
    (plan) => statements.find((each) => each.plan === plan)?.verdict === 'not-comparable',
  );
  const [of, to] = [gradeOf(task), gradeOf(local)];
  if (differs || of === null || to === null || direction === 'none') return 'not-comparable';
  if (of !== to) return to > of === (direction === 'higher') ? 'stricter' : 'weaker';
  if (task.year === null || local.year === null || task.year === local.year) return 'equal';
  return local.year < task.year ? 'stricter' : 'weaker';
}

/** Whether it is a length, a capacity or a number of things. */
function isAmount({ value, normalized, unit }: ObservationRecord, levels: readonly string[]): boolean {
  return value !== null && !levels.includes(normalized?.unit ?? unit ?? '');
}

/** Words that say it is done, all of it, or that there is none left, stand for all. */
const whole = /完成|消除|所有|全部|全覆盖|不得|^无/;

/** What a value says on one scale: the number, the class, or all of it; `null` for other words. */
function gradeOf({ raw, value, normalized, classRank, status }: ObservationRecord): number | null {
  if (value !== null) return normalized?.value ?? value;
  if (classRank !== null) return classRank;
  return status === 'text' && whole.test(raw) ? 100 : null;
}
