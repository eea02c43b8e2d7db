import { amountOf, type PlanInvestment } from '../../corpus/ledgers.ts';
import { textIn } from '../../model/bilingual.ts';
import type { Locale } from '../../model/locales.ts';
import { wordsIn } from '../../words/words.ts';
import { investmentHeadline } from '../investment-headline.ts';
import { formatMoney } from '../money.ts';
import { formatCount } from '../numbers.ts';
import type { Answer, Cell } from './answer.ts';
import { planCell } from './plan-names.ts';

/** How many sentences of the page behind the answer it repeats. */
const sentencesShown = 4;

/** How much money, for what, from whom: sums of the plans, beside those that they print. */
export function answerMoney(investments: readonly PlanInvestment[], locale: Locale): Answer {
  const { questions, language } = wordsIn(locale);
  const words = questions.money;
  const headline = investmentHeadline(
    investments.map(({ plan, whole, categories, projects }) => ({
      name: textIn(plan.shortTitle, locale),
      printed: whole?.printed ?? null,
      computed: whole?.computed ?? null,
      categories: categories.map((sum) => ({ name: sum.category ?? '', amount: amountOf(sum) })),
      listsProjects: projects.length > 0,
      funding: whole?.funding ?? null,
    })),
    locale,
  );
  const money = (amount: number | null | undefined): string =>
    amount === null || amount === undefined ? words.nothing : formatMoney(amount, locale);
  return {
    sentence: headline
      .slice(0, sentencesShown)
      .map((pieces) => pieces.map(({ text }) => text).join(''))
      .join(language.betweenSentences),
    table: {
      label: words.table,
      head: [words.columns.plan, words.columns.printed, words.columns.computed, words.columns.projects],
      rows: investments.map(({ plan, whole, projects }): Cell[] => {
        const [printed, computed] = [whole?.printed ?? null, whole?.computed ?? null];
        return [
          planCell(plan.id, locale),
          { text: money(printed), ...(whole && printed !== null ? { to: whole.source } : {}) },
          {
            text: money(computed),
            accent: printed !== null && computed !== null && printed !== computed,
          },
          { text: projects.length === 0 ? words.nothing : formatCount(projects.length, locale) },
        ];
      }),
    },
  };
}
