import type { Locale } from '../../model/locales.ts';
import type { OutcomeRecord } from '../../model/outcome.ts';
import { wordsIn } from '../../words/words.ts';
import { formatCount } from '../numbers.ts';
import type { Answer, AnswerTable, Cell } from './answer.ts';
import { nameCell, valueCells } from './last-period.ts';
import { planCell, planName } from './plan-names.ts';

/** Which measures had a target in the last period and have none in this one. */
export function answerDropped(outcomes: readonly OutcomeRecord[], locale: Locale): Answer {
  const { questions } = wordsIn(locale);
  const words = questions.dropped;
  const dropped = outcomes.filter(({ successor }) => successor === null);
  if (dropped.length === 0) return { sentence: words.none, table: null };
  const count = (those: readonly unknown[]): string => formatCount(those.length, locale);
  const plans = [...new Set(dropped.map(({ plan }) => plan))].map((plan) =>
    words.of(
      planName(plan, locale),
      count(dropped.filter((each) => each.plan === plan)),
      count(outcomes.filter((each) => each.plan === plan)),
    ),
  );
  const parts = plans.join(questions.semicolon);
  const { language } = wordsIn(locale);
  return {
    sentence: `${words.sentence(count(dropped), count(outcomes))}${language.colon}${parts}${questions.stop}`,
    table: droppedTable(dropped, locale),
    note: words.note,
  };
}

function droppedTable(dropped: readonly OutcomeRecord[], locale: Locale): AnswerTable {
  const { dropped: words, 'last-period': results } = wordsIn(locale).questions;
  const { columns } = words;
  return {
    label: words.table,
    head: [columns.name, columns.plan, columns.target, columns.actual, columns.result],
    rows: dropped.map((each): Cell[] => [
      nameCell(each),
      planCell(each.plan, locale),
      ...valueCells(each),
      { text: results.results[each.result], accent: each.result === 'missed' },
    ]),
  };
}
