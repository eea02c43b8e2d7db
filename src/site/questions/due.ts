import type { DeadlineRecord } from '../../model/deadline.ts';
import type { Locale } from '../../model/locales.ts';
import { wordsIn } from '../../words/words.ts';
import { deadlineHeadline } from '../deadline-headline.ts';
import type { Answer, Cell } from './answer.ts';
import { planCell, planName } from './plan-names.ts';

/** How many sentences of the page behind the answer it repeats. */
const sentencesShown = 3;

/**
 * What falls due before the end of the plan: each of these, the earliest first.
 *
 * @param plans ids of all plans, in their order
 */
export function answerDue(
  deadlines: readonly DeadlineRecord[],
  plans: readonly string[],
  locale: Locale,
): Answer {
  const { questions, deadlines: dated, language } = wordsIn(locale);
  const words = questions.due;
  const headline = deadlineHeadline(deadlines, plans, (id) => planName(id, locale), locale);
  const before = deadlines
    .filter(({ reach }) => reach === 'before')
    .sort((a, b) => a.due.year - b.due.year || (a.due.month ?? 12) - (b.due.month ?? 12));
  return {
    sentence: headline.slice(0, sentencesShown).join(language.betweenSentences),
    table: {
      label: words.table,
      head: [words.columns.due, words.columns.plan, words.columns.task],
      rows: before.map(({ due, plan, task, source }): Cell[] => [
        { text: dated.when(String(due.year), due.month === null ? null : String(due.month)) },
        planCell(plan, locale),
        { text: task, printed: true, to: source },
      ]),
    },
  };
}
