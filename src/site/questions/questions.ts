import stockYaml from '../../../content/vocabulary/stock.yaml?raw';
import { dataset, plans } from '../../corpus/records.ts';
import { unitName } from '../../corpus/units.ts';
import { parseVocabulary } from '../../corpus/vocabulary.ts';
import { stockAssets } from '../../model/stock-assets.ts';
import type { Locale } from '../../model/locales.ts';
import { pagePath, type SitePath } from '../pages.ts';
import type { Answer, AnswerTable } from './answer.ts';
import { answerCapacity, type Asset, stockTable } from './capacity.ts';
import { answerDropped } from './dropped.ts';
import { answerLastPeriod, outcomeTable } from './last-period.ts';
import { answerTargets, targetTable } from './targets.ts';

/** A question that brings readers here, and where its answer comes from. */
export interface Question {
  readonly id: QuestionId;
  readonly answer: (locale: Locale) => Answer;
  /** The page behind the answer; its own page where that is `null`. */
  readonly behind: SitePath | null;
  /** All evidence, on the question’s own page. */
  readonly all?: (locale: Locale) => AnswerTable;
}

export type QuestionId = 'targets' | 'last-period' | 'dropped' | 'capacity';

let known: readonly Asset[] | undefined;
const assets = (): readonly Asset[] => (known ??= parseVocabulary('stock', stockYaml, stockAssets).assets);

/** The questions, in their order. */
export const questions: readonly Question[] = [
  {
    id: 'targets',
    behind: null,
    answer: (locale) => answerTargets(dataset('alignments'), dataset('indicators'), locale),
    all: (locale) => targetTable(dataset('alignments'), dataset('indicators'), locale),
  },
  {
    id: 'last-period',
    behind: null,
    answer: (locale) =>
      answerLastPeriod(
        dataset('outcomes'),
        plans().map(({ id }) => id),
        locale,
      ),
    all: (locale) => outcomeTable(dataset('outcomes'), locale),
  },
  {
    id: 'dropped',
    behind: null,
    answer: (locale) => answerDropped(dataset('outcomes'), locale),
  },
  {
    id: 'capacity',
    behind: null,
    answer: (locale) => answerCapacity(dataset('stock'), assets(), locale, (unit) => unitName(unit, locale)),
    all: (locale) => stockTable(dataset('stock'), assets(), locale),
  },
];

/** Where the evidence of a question is. */
export function evidencePath({ id, behind }: Question): SitePath {
  return behind ?? pagePath('question', { question: id });
}
