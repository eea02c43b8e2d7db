import type { AgencyWords } from './agency-words.ts';
import type { CommonPhrases } from './common-phrases.ts';
import type { ConsequenceWords } from './consequence-words.ts';
import type { CascadeDecisions } from './cascade-decisions.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { DeadlineWords } from './deadline-words.ts';
import type { DutyWords } from './duty-words.ts';
import type { FindingDecisions } from './finding-decisions.ts';
import type { FindingTextWords } from './finding-text-words.ts';
import type { FindingWords } from './finding-words.ts';
import type { Hints } from './hints.ts';
import type { IndicatorDefinition } from './indicator-definition.ts';
import type { IndicatorWords } from './indicator-words.ts';
import type { LedgerWords } from './ledger-words.ts';
import type { ParallelVocabulary } from '../../src/model/parallel-words.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { StatementDecisions } from './statement-decisions.ts';
import type { Vocabulary } from './recognition-words.ts';
import type { TableDecisions } from './table-decisions.ts';
import type { RiverWords } from './river-words.ts';
import type { TaskWords } from './task-words.ts';
import type { TopicDecisions } from './topic-decisions.ts';
import type { TopicWeights } from './topic-weights.ts';
import type { TopicVocabulary } from './topic-words.ts';
import type { Units } from '../../src/model/units.ts';
import type { SetWords } from './set-words.ts';
import type { AlignmentWords } from './alignment-words.ts';
import type { OutcomeWords } from './outcome-words.ts';
import type { StockWords } from './stock-words.ts';
import type { RecordDecisions } from './record-decisions.ts';
import type { StatementWords } from './statement-words.ts';
import type { SourceText } from './verify-source.ts';

/** Files of a plan, in its folder `content/plans/<plan>/`. The text and its facts must be there. */
export const planFiles = {
  text: 'text.txt',
  facts: 'plan.yaml',
  hints: 'hints.yaml',
  topics: 'topics.yaml',
  tableDecisions: 'table-decisions.yaml',
  statements: 'statements.yaml',
  crosswalk: 'crosswalk.yaml',
  records: 'records.yaml',
  findings: 'findings.yaml',
  cascade: 'cascade.yaml',
} as const;

/** The validated hand-written inputs of one plan. */
export interface PlanInput {
  /** Path of the plan's folder from the project's root, for messages. */
  readonly folder: string;
  readonly source: SourceText;
  readonly facts: PlanFacts;
  readonly hints: Hints;
  readonly topics: TopicDecisions;
  readonly tableDecisions: TableDecisions;
  readonly statements: StatementDecisions;
  readonly findings: FindingDecisions;
  readonly crosswalk: Crosswalk;
  readonly records: RecordDecisions;
  readonly cascade: CascadeDecisions;
  /** Indicator → line of its entry in the crosswalk, for messages. */
  readonly crosswalkLines: ReadonlyMap<string, number>;
}

/** The vocabularies, from `content/vocabulary/`. */
export interface Vocabularies {
  readonly recognition: Vocabulary;
  readonly topics: TopicVocabulary;
  readonly topicWeights: TopicWeights;
  readonly parallels: ParallelVocabulary;
  readonly commonPhrases: CommonPhrases;
  readonly indicators: IndicatorWords;
  readonly units: Units;
  readonly statements: StatementWords;
  readonly sets: SetWords;
  readonly outcomes: OutcomeWords;
  readonly alignments: AlignmentWords;
  readonly stock: StockWords;
  readonly deadlines: DeadlineWords;
  readonly consequences: ConsequenceWords;
  readonly duties: DutyWords;
  readonly agencies: AgencyWords;
  readonly ledgers: LedgerWords;
  readonly findings: FindingWords;
  readonly findingTexts: FindingTextWords;
  readonly tasks: TaskWords;
  readonly rivers: RiverWords;
}

/** All validated hand-written inputs in `content/`. */
export interface Inputs {
  readonly plans: readonly PlanInput[];
  readonly vocabularies: Vocabularies;
  /** Indicator id → definition, sorted by id. */
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
}
