import type { Locale } from '../../model/locales.ts';
import type { OutcomeRecord, OutcomeResult } from '../../model/outcome.ts';
import { wordsIn } from '../../words/words.ts';
import { formatCount } from '../numbers.ts';
import { indicatorPath } from '../paths.ts';
import type { Answer, AnswerTable, Cell } from './answer.ts';
import { planCell, planName } from './plan-names.ts';

/**
 * Which targets of the last period were missed, and whether the plan says so.
 *
 * @param plans ids of all plans, in their order, to name those without such a table
 */
export function answerLastPeriod(
  outcomes: readonly OutcomeRecord[],
  plans: readonly string[],
  locale: Locale,
): Answer {
  const { questions, language } = wordsIn(locale);
  const words = questions['last-period'];
  if (outcomes.length === 0) return { sentence: words.none, table: null };
  const of = (result: OutcomeResult): OutcomeRecord[] => outcomes.filter((each) => each.result === result);
  const count = (those: readonly unknown[]): string => formatCount(those.length, locale);
  const missed = of('missed');
  const admitted = missed.filter(({ admission }) => admission !== null);
  const without = plans.filter((id) => !outcomes.some(({ plan }) => plan === id));
  const sentences = [
    words.sentence(
      count(outcomes),
      count(of('met')),
      count(missed),
      count(of('in-words')),
      count(of('unknown')),
    ),
    ...(missed.length === 0
      ? []
      : [words.admitted(count(admitted), formatCount(missed.length - admitted.length, locale))]),
    ...(without.length === 0
      ? []
      : [words.without(without.map((id) => planName(id, locale)).join(questions.separator))]),
  ];
  return {
    sentence: sentences.join(language.betweenSentences),
    table: { ...outcomeTable(missed, locale), label: words.table },
    note: words.note,
  };
}

/** Targets of the last period, one a row. */
export function outcomeTable(outcomes: readonly OutcomeRecord[], locale: Locale): AnswerTable {
  const words = wordsIn(locale).questions['last-period'];
  const { columns } = words;
  return {
    label: words.full,
    head: [
      ...[columns.name, columns.plan, columns.target, columns.actual],
      ...[columns.result, columns.says, columns.next],
    ],
    rows: outcomes.map((each): Cell[] => [
      nameCell(each),
      planCell(each.plan, locale),
      ...valueCells(each),
      { text: words.results[each.result], accent: each.result === 'missed' },
      admissionCell(each, locale),
      each.successor === null
        ? { text: words.dropped }
        : { text: each.successor.quote, printed: true, to: each.successor },
    ]),
  };
}

/** The name of a measure with its part, which leads to its indicator where there is one. */
export function nameCell({ name, sub, indicator }: OutcomeRecord): Cell {
  const text = sub === null || name.includes(sub) ? name : `${name}（${sub}）`;
  return { text, printed: true, ...(indicator === null ? {} : { to: indicatorPath(indicator) }) };
}

/** The last target and what was reached, each leading to its own words. */
export function valueCells({ target, actual, source, actualSource }: OutcomeRecord): [Cell, Cell] {
  return [
    { text: target, printed: true, to: source },
    // A cell over several rows is long: its first line says what it says.
    { text: actual.split('\n', 1)[0] ?? '', printed: true, to: actualSource },
  ];
}

function admissionCell({ result, admission }: OutcomeRecord, locale: Locale): Cell {
  const words = wordsIn(locale).questions['last-period'];
  if (result !== 'missed') return { text: '' };
  return admission === null ? { text: words.no, accent: true } : { text: words.yes, to: admission };
}
