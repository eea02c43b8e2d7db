import type { ConsequenceRecord } from '../../model/consequence.ts';
import { textIn } from '../../model/bilingual.ts';
import type { Locale } from '../../model/locales.ts';
import { wordsIn } from '../../words/words.ts';
import { groupAnchor, groupConsequences } from '../consequence-groups.ts';
import { consequenceHeadline } from '../consequence-headline.ts';
import { formatCount } from '../numbers.ts';
import { consequencesPath, type SitePath } from '../paths.ts';
import type { Answer, Cell } from './answer.ts';
import { planName } from './plan-names.ts';

/** How many sentences of the page behind the answer it repeats. */
const sentencesShown = 4;

/**
 * What happens when a target is missed: whom it hits and how, those first who wrote the plans.
 *
 * @param plans ids of all plans, in their order
 */
export function answerFailure(
  consequences: readonly ConsequenceRecord[],
  plans: readonly string[],
  locale: Locale,
): Answer {
  const { questions, enumerations, language } = wordsIn(locale);
  const words = questions.failure;
  const headline = consequenceHeadline(consequences, plans, (id) => planName(id, locale), locale);
  const groups = groupConsequences(consequences.filter(({ strength }) => strength === 'core'));
  return {
    sentence: headline.slice(0, sentencesShown).join(language.betweenSentences),
    table: {
      label: words.table,
      head: [words.columns.who, words.columns.measure, ...plans.map((id) => planName(id, locale))],
      rows: groups.map((group): Cell[] => [
        { text: enumerations.consequenceWhos[group.who] },
        {
          text: textIn(group.measure.name, locale),
          to: `${consequencesPath}#${groupAnchor(group)}` satisfies SitePath,
        },
        ...plans.map((id) => ({
          text: formatCount(group.records.filter(({ plan }) => plan === id).length, locale),
        })),
      ]),
    },
  };
}
