import stockYaml from '../../../content/vocabulary/stock.yaml?raw';
import { assignments } from '../../corpus/assignments.ts';
import { findings } from '../../corpus/findings.ts';
import { planInvestments } from '../../corpus/ledgers.ts';
import { dataset, plans } from '../../corpus/records.ts';
import { rivers } from '../../corpus/rivers.ts';
import { consequences, deadlines, duties } from '../../corpus/tasks.ts';
import { unitName } from '../../corpus/units.ts';
import { parseVocabulary } from '../../corpus/vocabulary.ts';
import { stockAssets } from '../../model/stock-assets.ts';
import type { Locale } from '../../model/locales.ts';
import { pagePath, type SitePath } from '../pages.ts';
import {
  consequencesPath,
  deadlinesPath,
  dutiesPath,
  findingsPath,
  projectsPath,
  riversPath,
} from '../paths.ts';
import type { Answer, AnswerTable } from './answer.ts';
import { answerCapacity, type Asset, stockTable } from './capacity.ts';
import { answerContradictions } from './contradictions.ts';
import { answerDropped } from './dropped.ts';
import { answerDue } from './due.ts';
import { answerFailure } from './failure.ts';
import { answerLastPeriod, outcomeTable } from './last-period.ts';
import { answerLeads } from './leads.ts';
import { answerMoney } from './money.ts';
import { answerRivers } from './rivers.ts';
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

export type QuestionId =
  | ('targets' | 'last-period' | 'dropped' | 'rivers' | 'money')
  | ('leads' | 'due' | 'failure' | 'contradictions' | 'capacity');

let known: readonly Asset[] | undefined;
const assets = (): readonly Asset[] => (known ??= parseVocabulary('stock', stockYaml, stockAssets).assets);

const planIds = (): string[] => plans().map(({ id }) => id);

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
    answer: (locale) => answerLastPeriod(dataset('outcomes'), planIds(), locale),
    all: (locale) => outcomeTable(dataset('outcomes'), locale),
  },
  {
    id: 'dropped',
    behind: null,
    answer: (locale) => answerDropped(dataset('outcomes'), locale),
  },
  { id: 'rivers', behind: riversPath, answer: (locale) => answerRivers(rivers(), locale) },
  { id: 'money', behind: projectsPath, answer: (locale) => answerMoney(planInvestments(), locale) },
  {
    id: 'leads',
    behind: dutiesPath,
    answer: (locale) => answerLeads(duties(), assignments(), planIds(), locale),
  },
  { id: 'due', behind: deadlinesPath, answer: (locale) => answerDue(deadlines(), planIds(), locale) },
  {
    id: 'failure',
    behind: consequencesPath,
    answer: (locale) => answerFailure(consequences(), planIds(), locale),
  },
  {
    id: 'contradictions',
    behind: findingsPath(),
    answer: (locale) => answerContradictions(findings(), planIds(), locale),
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
