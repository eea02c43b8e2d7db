import { isShared, plansAlong, targetOn } from '../../corpus/rivers.ts';
import { textIn } from '../../model/bilingual.ts';
import type { Locale } from '../../model/locales.ts';
import type { RiverRecord } from '../../model/river.ts';
import { wordsIn } from '../../words/words.ts';
import { formatCount } from '../numbers.ts';
import { riverPath } from '../paths.ts';
import type { Answer, Cell } from './answer.ts';
import { planCell } from './plan-names.ts';

/** Whether one river has one target on both sides of a border: the rivers on which several plans lie. */
export function answerRivers(rivers: readonly RiverRecord[], locale: Locale): Answer {
  const { questions, language } = wordsIn(locale);
  const words = questions.rivers;
  const shared = rivers.filter(isShared);
  if (shared.length === 0) return { sentence: words.none, table: null };
  const of = (agreement: RiverRecord['agreement']): RiverRecord[] =>
    shared.filter((river) => river.agreement === agreement);
  const differing = of('differs');
  const count = (those: readonly unknown[]): string => formatCount(those.length, locale);
  return {
    sentence: [
      words.sentence(
        count(shared),
        count(of('same')),
        count(differing),
        count([...of('one-sided'), ...of('none')]),
      ),
      ...differing.map(({ answer }) => textIn(answer, locale)),
    ].join(language.betweenSentences),
    table: {
      label: words.table,
      head: [words.columns.river, words.columns.plan, words.columns.target],
      rows: shared.flatMap((river) =>
        plansAlong(river).map((onRiver): Cell[] => {
          const target = targetOn(onRiver);
          return [
            { text: textIn(river.name, locale), to: riverPath(river.id) },
            planCell(onRiver.plan, locale),
            target
              ? { text: target.raw, printed: true, to: target.source, accent: river.agreement === 'differs' }
              : { text: words.noTarget },
          ];
        }),
      ),
    },
  };
}
