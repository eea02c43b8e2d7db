import { agenciesOf, type Assignment } from '../../corpus/assignments.ts';
import type { DutyRecord } from '../../model/duty.ts';
import type { Locale } from '../../model/locales.ts';
import { wordsIn } from '../../words/words.ts';
import { agencyLabel, dutyHeadline } from '../duty-headline.ts';
import { formatCount } from '../numbers.ts';
import { dutiesOfPlanPath } from '../paths.ts';
import type { Answer, Cell } from './answer.ts';
import { planCell, planName } from './plan-names.ts';

/** How many sentences of the page behind the answer it repeats. */
const sentencesShown = 3;

/**
 * Who leads each task: the agencies that lead most, plan by plan.
 *
 * @param plans ids of all plans, in their order
 */
export function answerLeads(
  duties: readonly DutyRecord[],
  assignments: readonly Assignment[],
  plans: readonly string[],
  locale: Locale,
): Answer {
  const { questions, language } = wordsIn(locale);
  const words = questions.leads;
  const headline = dutyHeadline({ duties, assignments }, plans, (id) => planName(id, locale), locale);
  const leading = plans
    .flatMap((plan) =>
      agenciesOf(assignments.filter((each) => each.plan === plan))
        .filter(({ counts }) => counts.lead > 0)
        .map((found) => ({ plan, ...found })),
    )
    .sort((a, b) => b.counts.lead - a.counts.lead);
  return {
    sentence: headline.slice(0, sentencesShown).join(language.betweenSentences),
    table: {
      label: words.table,
      head: [words.columns.agency, words.columns.plan, words.columns.leads, words.columns.supports],
      rows: leading.map(({ plan, agency, counts }): Cell[] => [
        { text: agencyLabel(agency, locale), to: dutiesOfPlanPath(plan, agency.id) },
        planCell(plan, locale),
        { text: formatCount(counts.lead, locale) },
        { text: formatCount(counts.support, locale) },
      ]),
    },
  };
}
