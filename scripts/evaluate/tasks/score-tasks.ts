import type { ConsequenceRecord } from '../../../src/model/consequence.ts';
import type { DeadlineRecord } from '../../../src/model/deadline.ts';
import type { DutyRecord } from '../../../src/model/duty.ts';
import type { Evidence } from '../../../src/model/evidence.ts';
import { squeeze } from '../../../src/text/squeeze.ts';
import { longestCommon } from './longest-common.ts';
import type { LabelledConsequence, LabelledDeadline, LabelledDuty } from './labels.ts';

/** Share of the records that are labelled, of the labels that have a record, and of these for which a field is right. */
export interface TaskScore {
  readonly precision: number;
  readonly recall: number;
  readonly fields: Readonly<Record<string, number>>;
}

interface Sourced {
  readonly plan: string;
  readonly source: Evidence;
}

/** Pairs labels with records one to one, those that are most alike first. */
function pair<Label, Of extends Sourced>(
  labels: readonly Label[],
  records: readonly Of[],
  likeness: (label: Label, record: Of) => number,
): [Label, Of][] {
  const candidates = labels
    .flatMap((label) => records.map((record) => ({ label, record, value: likeness(label, record) })))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value);
  const [taken, used] = [new Set<Label>(), new Set<Of>()];
  const pairs: [Label, Of][] = [];
  for (const { label, record } of candidates) {
    if (taken.has(label) || used.has(record)) continue;
    taken.add(label);
    used.add(record);
    pairs.push([label, record]);
  }
  return pairs;
}

function scoreOf<Label, Of>(
  labels: readonly Label[],
  records: readonly Of[],
  pairs: readonly [Label, Of][],
  fields: Readonly<Record<string, (label: Label, record: Of) => boolean>>,
): TaskScore {
  const right = Object.entries(fields).map(([name, isRight]): [string, number] => [
    name,
    pairs.filter(([label, record]) => isRight(label, record)).length / pairs.length,
  ]);
  return {
    precision: pairs.length / records.length,
    recall: pairs.length / labels.length,
    fields: Object.fromEntries(right),
  };
}

const isIn = ({ source }: Sourced, line: number): boolean => source.line <= line && line <= source.lineEnd;
const bare = (text: string): string => squeeze(text).replace(/^[，。；]+|[，。；]+$/gu, '');
const holds = (text: string, part: string): boolean => bare(text).includes(bare(part));

/** Scores deadlines: found where year, line and words of the time agree. */
export function scoreDeadlines(
  labels: readonly LabelledDeadline[],
  records: readonly DeadlineRecord[],
): TaskScore {
  const time = (words: string): string => squeeze(words).replace(/^[到至在于]/u, '');
  const pairs = pair(labels, records, (label, record) => {
    const fits =
      record.plan === label.plan &&
      isIn(record, label.line) &&
      record.due.year === label.year &&
      (holds(time(record.words), time(label.words)) || holds(time(label.words), time(record.words)));
    return fits ? 1 + (holds(record.source.quote, label.clause) ? 1 : 0) : 0;
  });
  return scoreOf(labels, records, pairs, {
    month: (label, { due }) => due.month === label.month,
    kind: (label, { kind }) => kind === label.kind,
    form: (label, { form }) => form === label.form,
    clause: (label, { source }) => holds(source.quote, label.clause),
    also: (label, { source }) => label.also.every((each) => holds(source.quote, each)),
  });
}

/** Scores consequences: found where six in ten characters of the shorter quotation stand in the other in a row. */
export function scoreConsequences(
  labels: readonly LabelledConsequence[],
  records: readonly ConsequenceRecord[],
): TaskScore & { readonly core: number } {
  const likeness = (label: LabelledConsequence, record: ConsequenceRecord): number => {
    if (record.plan !== label.plan || !isIn(record, label.line)) return 0;
    const [a, b] = [bare(label.quote), bare(record.source.quote)];
    const shared = longestCommon(a, b);
    return shared >= 0.6 * Math.min(a.length, b.length) ? shared / Math.max(a.length, b.length) : 0;
  };
  const pairs = pair(labels, records, likeness);
  const core = labels.filter(({ strength }) => strength === 'core');
  const found = core.filter((label) => records.some((record) => likeness(label, record) > 0));
  return {
    core: found.length / core.length,
    ...scoreOf(labels, records, pairs, {
      who: (label, { who }) => who === label.who,
      strength: (label, { strength }) => strength === label.strength,
      trigger: (label, { trigger }) => sameTrigger(label.trigger, trigger),
    }),
  };
}

function sameTrigger(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return longestCommon(bare(a), bare(b)) >= 0.6 * Math.min(bare(a).length, bare(b).length);
}

/** Scores duties: found where the note is the same. A task may be named by the lead, the heading or the first sentence. */
export function scoreDuties(labels: readonly LabelledDuty[], records: readonly DutyRecord[]): TaskScore {
  const note = (text: string): string => squeeze(text).replace(/^（|）$/gu, '');
  const pairs = pair(labels, records, (label, record) =>
    isIn(record, label.line) && note(record.note) === note(label.note) ? 1 : 0,
  );
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join('|') === b.join('|');
  return scoreOf(labels, records, pairs, {
    task: (label, { task, opening }) => [task, opening].some((each) => bare(each) === bare(label.task)),
    leads: (label, { leadsPrinted }) => same(label.leads, leadsPrinted),
    supports: (label, { supportsPrinted }) => same(label.supports, supportsPrinted),
    verb: (label, { verb }) => verb === label.verb,
    etc: (label, { etc }) => same(label.etc_side === null ? [] : [label.etc_side], etc),
    rest: (label, { rest }) => bare(label.rest ?? '') === bare(rest ?? ''),
  });
}
