import type { Bilingual } from '../../../src/model/bilingual.ts';
import type { Verdict } from '../../../src/model/indicator.ts';
import { isSameSet, type MonitoredSet } from '../../../src/model/monitored-set.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import { fillInBoth, type IndicatorWords, joinSentences } from '../../inputs/indicator-words.ts';
import type { SetWords } from '../../inputs/set-words.ts';
import { nameSet } from './name-set.ts';
import { readSet } from './read-set.ts';
import type { Period } from './recognise-rows.ts';

/** What one plan states of an indicator, as far as its verdict depends on it. */
export interface StatedValues {
  readonly period: Period;
  /** The values by which the plan is compared. */
  readonly main: readonly ObservationRecord[];
  readonly history: readonly ObservationRecord[];
}

export interface Proposal {
  readonly verdict: Verdict;
  readonly reason: Bilingual;
  /** What the values count; of the target, where there is one. */
  readonly set: MonitoredSet;
}

type Sentences = IndicatorWords['verdicts'];

/** Statuses of a target or baseline that gives no number and no class. */
const withoutValue: readonly ObservationRecord['status'][] = [
  'absent',
  'not-assessed',
  'not-audited',
  'merged',
];

/**
 * Proposes for each plan whether its values of one indicator compare with those of the others, and says why: what is
 * missing, left to a higher level or said in words only, and what the values count where that differs between baseline
 * and target, or from what most plans count. Without such a caveat they compare.
 *
 * @param plans the plans that state the indicator
 * @returns proposals in the same order
 */
export function proposeVerdicts(
  plans: readonly StatedValues[],
  words: Pick<IndicatorWords, 'verdicts'>,
  sets: SetWords,
): Proposal[] {
  const read = plans.map((values) => ({ values, ...setsOf(values, sets) }));
  const named = read.map(({ set }) => set).filter((set) => !isEmpty(set));
  return read.map(({ values, set, before }) => {
    const sentences = words.verdicts;
    const caveats = [
      ...caveatsOfTarget(values, sentences),
      ...(before && changes(before, set)
        ? [fillSets(sentences.setChanges, { from: before, to: set }, sets)]
        : isEmpty(set) || isUsual(set, named)
          ? []
          : [fillSets(sentences.ownSet, { set }, sets)]),
    ];
    const remarks = remarksOn(values, sentences);
    return {
      verdict: caveats.length > 0 ? 'with-caveat' : 'comparable',
      reason: joinSentences([
        ...caveats,
        ...remarks,
        ...(caveats.length + remarks.length ? [] : [sentences.none]),
      ]),
      set,
    };
  });
}

/** What the targets count, and what the baselines count where both are printed. */
function setsOf(
  { main, history }: StatedValues,
  words: SetWords,
): { set: MonitoredSet; before: MonitoredSet | null } {
  const values = main.length > 0 ? main : history;
  const targets = values.filter(({ role }) => role === 'target');
  const before = values.filter(({ role }) => role !== 'target');
  return {
    set: unionOf(targets.length > 0 ? targets : before, words),
    before: targets.length > 0 && before.length > 0 ? unionOf(before, words) : null,
  };
}

/** What several values count together; a number of sections only where all print the same. */
function unionOf(values: readonly ObservationRecord[], words: SetWords): MonitoredSet {
  const sets = values.map((value) => readSet(value, words));
  const join = (kind: 'levels' | 'places' | 'things'): string[] =>
    [...new Set(sets.flatMap((set) => set[kind]))].sort();
  const numbers = [...new Set(sets.map(({ sections }) => sections))];
  return {
    ...{ levels: join('levels'), places: join('places'), things: join('things') },
    sections: numbers.length === 1 ? (numbers[0] ?? null) : null,
  };
}

/** Whether more plans have this set than any other. */
function isUsual(set: MonitoredSet, sets: readonly MonitoredSet[]): boolean {
  const times = (of: MonitoredSet): number => sets.filter((other) => isSameSet(of, other)).length;
  return sets.every((other) => isSameSet(set, other) || times(other) < times(set));
}

/** Whether two sets that are both named count other things, or in places or at levels of which neither holds the other. */
function changes(from: MonitoredSet, to: MonitoredSet): boolean {
  if (isEmpty(from) || isEmpty(to)) return false;
  const where = ({ levels, places }: MonitoredSet): string[] => [...levels, ...places];
  const within = (part: MonitoredSet, whole: MonitoredSet): boolean =>
    where(part).every((each) => where(whole).includes(each));
  return from.things.join() !== to.things.join() || (!within(from, to) && !within(to, from));
}

const isEmpty = ({ levels, places, things }: MonitoredSet): boolean =>
  levels.length + places.length + things.length === 0;

function caveatsOfTarget({ main, history, period }: StatedValues, sentences: Sentences): Bilingual[] {
  const targets = main.filter(({ role }) => role === 'target');
  const end = String(period.end);
  if (targets.length === 0) {
    const none = fillInBoth(sentences.noTarget, { end });
    return main.length > 0 ? [none] : [earlierValues(history, sentences.earlier), none];
  }
  const printed = (of: readonly ObservationRecord[]): Record<string, string> => ({
    raw: [...new Set(of.map(({ raw }) => raw))].join('、'),
  });
  const delegated = targets.filter(({ status }) => status === 'delegated');
  if (delegated.length === targets.length) return [fillInBoth(sentences.delegated, printed(delegated))];
  const inWords = targets.filter(({ status }) => status === 'text');
  if (inWords.length > 0) return [fillInBoth(sentences.inWords, printed(inWords))];
  const none = targets.filter(({ status }) => withoutValue.includes(status));
  if (none.length === targets.length) return [fillInBoth(sentences.targetWithoutValue, printed(none))];
  const remarks = targets.flatMap(({ remark }) => remark ?? []);
  if (remarks.length > 0) return remarks.slice(0, 1);
  const hoped = sentences.aspirations.find((word) =>
    targets.some(({ source }) => source.quote.includes(word)),
  );
  if (hoped !== undefined) return [fillInBoth(sentences.aspiration, { raw: hoped })];
  const restricted = targets.find(
    ({ status, statusReason }) => status === 'qualified' && statusReason !== null,
  );
  if (restricted?.statusReason) return [restricted.statusReason];
  const qualified = targets.filter(({ qualifier }) => qualifier !== null);
  if (qualified.length > 0) return [fillInBoth(sentences.qualified, printed(qualified))];
  const years = targets.filter(({ year }) => year !== null && year !== period.end);
  return years.length === targets.length
    ? [
        fillInBoth(sentences.otherYear, {
          year: [...new Set(years.map(({ year }) => String(year)))].join('、'),
        }),
      ]
    : [];
}

/** The values of earlier periods in a sentence: 2020年目标“≤40.5”，实际44.72。 */
function earlierValues(
  history: readonly ObservationRecord[],
  { inYear, ...roles }: Sentences['earlier'],
): Bilingual {
  const key = ({ role, year, value, raw }: ObservationRecord): string => [role, year, value ?? raw].join('|');
  // A table and the running text often print the same value.
  const values = history.filter((each, at) => history.findIndex((other) => key(other) === key(each)) === at);
  const told = values.map(({ year, role, raw }, at): Bilingual => {
    const isFirst = year !== null && year !== values[at - 1]?.year;
    const parts = [
      ...(isFirst ? [fillInBoth(inYear, { year: String(year) })] : []),
      fillInBoth(roles[role], { raw }),
    ];
    return { zh: parts.map(({ zh }) => zh).join(''), en: parts.map(({ en }) => en).join('') };
  });
  return {
    zh: `${told.map(({ zh }) => zh).join('，')}。`,
    en: `${told.map(({ en }) => en).join(', ')}.`,
  };
}

/** What is worth saying, but no caveat. */
function remarksOn({ main, history }: StatedValues, sentences: Sentences): Bilingual[] {
  if (!main.some(({ role }) => role === 'target')) return [];
  const earlier = [...main, ...history].filter(({ role }) => role !== 'target');
  if (earlier.length === 0) return [sentences.noBaseline];
  const none = earlier.filter(({ status }) => withoutValue.includes(status));
  if (none.length < earlier.length) return [];
  const [first] = none;
  const reason = first?.statusReason ? [first.statusReason] : [];
  return [fillInBoth(sentences.baselineWithoutValue, { raw: first?.raw ?? '' }), ...reason];
}

function fillSets(
  sentence: Bilingual,
  parts: Readonly<Record<string, MonitoredSet>>,
  words: SetWords,
): Bilingual {
  const named = Object.entries(parts).map(([key, set]) => [key, nameSet(set, words)] as const);
  const inLanguage = (language: keyof Bilingual): Record<string, string> =>
    Object.fromEntries(named.map(([key, name]) => [key, (name ?? words.unnamed)[language]]));
  return {
    zh: fillInBoth(sentence, inLanguage('zh')).zh,
    en: fillInBoth(sentence, inLanguage('en')).en,
  };
}
