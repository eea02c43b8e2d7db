import { textIn } from '../../model/bilingual.ts';
import type { FindingRecord } from '../../model/finding.ts';
import type { Locale } from '../../model/locales.ts';
import { wordsIn } from '../../words/words.ts';
import { findingHeadline } from '../finding-headline.ts';
import { findingsPath } from '../paths.ts';
import type { Answer, Cell } from './answer.ts';
import { planCell, planName } from './plan-names.ts';

/**
 * Where a plan contradicts its own numbers: what is found, worst first.
 *
 * @param plans ids of all plans, in their order
 */
export function answerContradictions(
  findings: readonly FindingRecord[],
  plans: readonly string[],
  locale: Locale,
): Answer {
  const { questions, enumerations, language } = wordsIn(locale);
  const words = questions.contradictions;
  const headline = findingHeadline(findings, plans, (id) => planName(id, locale), locale);
  return {
    sentence: headline.join(language.betweenSentences),
    table: {
      label: words.table,
      head: [words.columns.finding, words.columns.plan, words.columns.severity],
      rows: findings.map(({ id, plan, message, severity }): Cell[] => [
        { text: textIn(message, locale), to: findingsPath(id) },
        planCell(plan, locale),
        { text: enumerations.severities[severity], accent: severity === 'high' },
      ]),
    },
  };
}
