import type { ConsequenceRecord } from '../model/consequence.ts';
import type { DeadlineRecord } from '../model/deadline.ts';
import type { DutyRecord } from '../model/duty.ts';
import { dataset, plans } from './records.ts';

/** What is said of tasks: by when, by whom, and what happens otherwise. */
interface TaskRecords {
  deadlines: DeadlineRecord;
  duties: DutyRecord;
  consequences: ConsequenceRecord;
}

/** All records of a kind, plans in their order, each in the order of its text. */
function inOrder<Name extends keyof TaskRecords>(name: Name): readonly TaskRecords[Name][] {
  const records = dataset(name) as readonly TaskRecords[Name][];
  return plans().flatMap(({ id }) => records.filter(({ plan }) => plan === id));
}

/** All deadlines, plans in their order. */
export const deadlines = (): readonly DeadlineRecord[] => inOrder('deadlines');

/** All duties that notes print, plans in their order. */
export const duties = (): readonly DutyRecord[] => inOrder('duties');

/** All consequences, plans in their order. */
export const consequences = (): readonly ConsequenceRecord[] => inOrder('consequences');
