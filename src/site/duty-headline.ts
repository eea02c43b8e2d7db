import { agenciesOf, type AgencyTasks, type Assignment } from '../corpus/assignments.ts';
import type { AgencyRecord } from '../model/agency.ts';
import type { DutyRecord } from '../model/duty.ts';
import type { Locale } from '../model/locales.ts';
import { wordsIn } from '../words/words.ts';
import { largest } from './extremes.ts';
import { formatCount } from './numbers.ts';

/** How an agency is called in a language: in Chinese the form that plans print first, else our name for it. */
export function agencyLabel({ name, en, forms }: AgencyRecord, locale: Locale): string {
  return wordsIn(locale).duties.agency({ printed: forms[0] ?? name, en });
}

/**
 * What is remarkable in duties, in sentences made by rule: who leads most, who only supports, what nobody leads, and which
 * plans print nothing.
 *
 * @param plans that are asked about, in their order
 * @param nameOf name of a plan in the language
 */
export function dutyHeadline(
  {
    duties,
    assignments,
  }: { readonly duties: readonly DutyRecord[]; readonly assignments: readonly Assignment[] },
  plans: readonly string[],
  nameOf: (plan: string) => string,
  locale: Locale,
): string[] {
  const { headline: words, separator } = wordsIn(locale).duties;
  if (assignments.length === 0) return [words.none];
  const count = (value: number): string => formatCount(value, locale);
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(separator);
  const labels = (found: readonly AgencyTasks[]): string =>
    found.map(({ agency }) => agencyLabel(agency, locale)).join(separator);
  const tasksOf = (list: readonly Assignment[]): number => new Set(list.map(({ id }) => id)).size;
  const noted = plans.filter((id) => duties.some(({ plan }) => plan === id));
  const inLedgers = plans.filter((id) =>
    assignments.some(({ plan, origin }) => plan === id && origin !== 'duties'),
  );
  const silent = plans.filter((id) => !noted.includes(id) && !inLedgers.includes(id));

  const sentences = noted.flatMap((plan) => {
    const own = duties.filter((duty) => duty.plan === plan);
    const list = assignments.filter((each) => each.plan === plan && each.origin === 'duties');
    const found = agenciesOf(list).filter(({ agency }) => agency.kind !== 'group');
    const only = found.filter(({ counts }) => counts.lead === 0 && counts.shared === 0);
    const shared = own.filter(({ mode }) => mode === 'shared').length;
    return [
      words.notes(nameOf(plan), count(own.length), count(found.length)) + leader(found, own.length),
      ...(only.length > 0 ? [words.onlySupport(count(only.length), labels(only))] : []),
      ...(shared > 0 ? [words.shared(count(shared))] : []),
      ...bothSides(own, found),
    ];
  });
  if (plans.length === 1) {
    const list = assignments.filter(({ origin }) => origin !== 'duties');
    const found = agenciesOf(list).filter(({ agency }) => agency.kind !== 'group');
    const [plan] = inLedgers;
    if (plan !== undefined) {
      const rows = tasksOf(list);
      sentences.push(words.ledger(nameOf(plan), count(rows), count(found.length)) + leader(found, rows));
    }
  } else if (inLedgers.length > 0) sentences.push(words.ledgers(names(inLedgers)));
  if (silent.length > 0) sentences.push(words.silent(names(silent)));
  return sentences;

  function leader(found: readonly AgencyTasks[], tasks: number): string {
    const most = largest(found, ({ counts }) => counts.lead);
    const [first] = most;
    return first === undefined ? '' : words.most(labels(most), count(first.counts.lead), count(tasks)).trim();
  }

  /** An agency that a note names on both sides. */
  function bothSides(own: readonly DutyRecord[], found: readonly AgencyTasks[]): string[] {
    return own.flatMap(({ leads, supports, task }) =>
      leads
        .filter((name) => supports.includes(name))
        .flatMap((name) => found.find(({ agency }) => agency.name === name) ?? [])
        .map(({ agency }) => words.both(agencyLabel(agency, locale), task.replace(/。$/u, ''))),
    );
  }
}
