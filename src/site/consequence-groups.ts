import { consequenceWho, type ConsequenceRecord, type ConsequenceWho } from '../model/consequence.ts';
import type { Bilingual } from '../model/bilingual.ts';

/** The consequences that hit the same people by the same measure. */
export interface ConsequenceGroup {
  readonly who: ConsequenceWho;
  readonly measure: { readonly id: string; readonly name: Bilingual };
  readonly records: readonly ConsequenceRecord[];
}

/** Whom consequences hit, in the order of the page: those first who wrote the plans. */
export const whoOrder: readonly ConsequenceWho[] = [
  'governments',
  'officials',
  'staff',
  ...consequenceWho.options.filter((who) => !['governments', 'officials', 'staff'].includes(who)),
];

/**
 * Groups consequences by whom they hit and by measure; one that names several measures is in several groups.
 *
 * @returns in the order of `whoOrder`; of one kind of people sanctions first, then what is named most often
 */
export function groupConsequences(records: readonly ConsequenceRecord[]): ConsequenceGroup[] {
  const groups = new Map<
    string,
    { who: ConsequenceWho; measure: ConsequenceGroup['measure']; records: ConsequenceRecord[] }
  >();
  for (const record of records) {
    record.measures.forEach((id, index) => {
      const name = nameOf(record, index);
      const key = `${record.who}-${id}`;
      const group = groups.get(key) ?? { who: record.who, measure: { id, name }, records: [] };
      if (!group.records.includes(record)) group.records.push(record);
      groups.set(key, group);
    });
  }
  const isWeak = (group: ConsequenceGroup): number =>
    group.records.every(({ strength }) => strength === 'weak') ? 1 : 0;
  return [...groups.values()].sort(
    (a, b) =>
      whoOrder.indexOf(a.who) - whoOrder.indexOf(b.who) ||
      isWeak(a) - isWeak(b) ||
      b.records.length - a.records.length ||
      (a.measure.id < b.measure.id ? -1 : 1),
  );
}

function nameOf({ measures, measureNames: { zh, en } }: ConsequenceRecord, index: number): Bilingual {
  const id = measures[index] ?? '';
  return { zh: zh[index] ?? id, en: en[index] ?? id };
}

/** Anchor of a group, or of the first of a plan in it. */
export function groupAnchor(
  { who, measure }: Pick<ConsequenceGroup, 'who' | 'measure'>,
  plan?: string,
): string {
  return [who, measure.id, ...(plan === undefined ? [] : [plan])].join('-');
}
