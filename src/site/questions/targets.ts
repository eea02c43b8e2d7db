import type { AlignmentRecord, AlignmentRelation } from '../../model/alignment.ts';
import { textIn } from '../../model/bilingual.ts';
import type { IndicatorRecord } from '../../model/indicator.ts';
import type { Locale } from '../../model/locales.ts';
import { wordsIn } from '../../words/words.ts';
import { formatCount } from '../numbers.ts';
import { indicatorPath } from '../paths.ts';
import type { Answer, AnswerTable, Cell } from './answer.ts';
import { allPath } from './all-path.ts';
import { planCell, planName } from './plan-names.ts';

const relations: readonly AlignmentRelation[] = ['beyond', 'equal', 'short', 'not-comparable'];

/**
 * Which local targets fall short of those of the level above, equal them or go beyond. What is a contrast only counts in
 * the table, not in the sentence.
 */
export function answerTargets(
  alignments: readonly AlignmentRecord[],
  indicators: readonly IndicatorRecord[],
  locale: Locale,
): Answer {
  const { questions } = wordsIn(locale);
  const words = questions.targets;
  const count = (value: number): string => formatCount(value, locale);
  const own = alignments.filter(({ contrast, relation }) => !contrast && relation !== 'not-comparable');
  const [first] = own;
  if (!first) return { sentence: words.none, table: null };
  const of = (relation: AlignmentRelation): AlignmentRecord[] =>
    own.filter((each) => each.relation === relation);
  const above = [...new Set(own.map((each) => each.above))].map((id) => planName(id, locale));
  const shorts = of('short').map(({ plan, indicator, name, target, aboveTarget }) =>
    words.short(planName(plan, locale), nameOf(indicator, name, indicators, locale), target, aboveTarget),
  );
  const otherSets = own.filter(({ sameSet }) => !sameSet).length;
  const sentence =
    words.sentence(
      above.join(questions.separator),
      ...([own, of('beyond'), of('equal'), of('short')].map((each) => count(each.length)) as [
        string,
        string,
        string,
        string,
      ]),
    ) + (shorts.length === 0 ? questions.stop : words.shorts(shorts.join(questions.semicolon)));
  return {
    sentence: [sentence, ...(otherSets === 0 ? [] : [words.otherSet(count(otherSets))])].join(
      wordsIn(locale).language.betweenSentences,
    ),
    table: countsOf(alignments, locale),
    note: words.note,
  };
}

/** How many targets of each plan stand how. */
function countsOf(alignments: readonly AlignmentRecord[], locale: Locale): AnswerTable {
  const { questions } = wordsIn(locale);
  const words = questions.targets;
  const plans = [...new Set(alignments.map(({ plan }) => plan))];
  return {
    label: words.table,
    head: [questions.plan, ...relations.map((relation) => words.relations[relation])],
    rows: plans.map((plan) => {
      const own = alignments.filter((each) => each.plan === plan);
      const name = planCell(plan, locale);
      return [
        own.some(({ contrast }) => contrast) ? { ...name, text: words.contrast(name.text) } : name,
        ...relations.map((relation): Cell => {
          const found = own.filter((each) => each.relation === relation).length;
          return {
            text: formatCount(found, locale),
            accent: relation === 'short' && found > 0,
            ...(found > 0 ? { to: allPath('targets') } : {}),
          };
        }),
      ];
    }),
  };
}

/** Every target beside that of the level above: those that fall short first. */
export function targetTable(
  alignments: readonly AlignmentRecord[],
  indicators: readonly IndicatorRecord[],
  locale: Locale,
): AnswerTable {
  const words = wordsIn(locale).questions.targets;
  const order: readonly AlignmentRelation[] = ['short', 'beyond', 'equal', 'not-comparable'];
  const { columns } = words;
  return {
    label: words.full,
    head: [
      ...[columns.indicator, columns.plan, columns.target],
      ...[columns.above, columns.relation, columns.reason],
    ],
    rows: order.flatMap((relation) =>
      alignments
        .filter((each) => each.relation === relation)
        .map((each): Cell[] => {
          return [
            {
              text: nameOf(each.indicator, each.name, indicators, locale),
              to: indicatorPath(each.indicator),
            },
            planCell(each.plan, locale),
            { text: each.target, printed: true, to: each.source },
            { text: each.aboveTarget, printed: true, to: each.aboveSource },
            { text: words.relations[relation], accent: relation === 'short' },
            { text: textIn(each.reason, locale) },
          ];
        }),
    ),
  };
}

/** Name of an indicator in a language; the printed name where there is no such indicator. */
function nameOf(id: string, printed: string, indicators: readonly IndicatorRecord[], locale: Locale): string {
  const indicator = indicators.find((each) => each.id === id);
  return indicator ? textIn(indicator.name, locale) : printed;
}
