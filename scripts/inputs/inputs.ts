import type { Crosswalk } from './crosswalk.ts';
import type { Hints } from './hints.ts';
import type { IndicatorDefinition } from './indicator-definition.ts';
import type { IndicatorWords } from './indicator-words.ts';
import type { ParallelVocabulary } from './parallel-words.ts';
import type { PlanFacts } from './plan-facts.ts';
import type { ProseObservations } from './prose-observations.ts';
import type { Vocabulary } from './recognition-words.ts';
import type { TableDecisions } from './table-decisions.ts';
import type { TopicDecisions } from './topic-decisions.ts';
import type { TopicVocabulary } from './topic-words.ts';
import type { Units } from '../../src/model/units.ts';
import type { SetWords } from './set-words.ts';
import type { StatementWords } from './statement-words.ts';
import type { SourceText } from './verify-source.ts';

/** Files of a plan, in its folder `content/plans/<plan>/`. The text and its facts must be there. */
export const planFiles = {
  text: 'text.txt',
  facts: 'plan.yaml',
  hints: 'hints.yaml',
  topics: 'topics.yaml',
  tableDecisions: 'table-decisions.yaml',
  proseObservations: 'prose-observations.yaml',
  crosswalk: 'crosswalk.yaml',
} as const;

/** What people wrote about a plan, read and valid. */
export interface PlanInput {
  /** Path of the plan's folder from the project's root, for messages. */
  readonly folder: string;
  readonly source: SourceText;
  readonly facts: PlanFacts;
  readonly hints: Hints;
  readonly topics: TopicDecisions;
  readonly tableDecisions: TableDecisions;
  readonly proseObservations: ProseObservations;
  readonly crosswalk: Crosswalk;
  /** Indicator → line of its entry in the crosswalk, for messages. */
  readonly crosswalkLines: ReadonlyMap<string, number>;
}

/** The words of the field, from `content/vocabulary/`. */
export interface Vocabularies {
  readonly recognition: Vocabulary;
  readonly topics: TopicVocabulary;
  readonly parallels: ParallelVocabulary;
  readonly indicators: IndicatorWords;
  readonly units: Units;
  readonly statements: StatementWords;
  readonly sets: SetWords;
}

/** Everything that people put into `content/`, read and valid. */
export interface Inputs {
  readonly plans: readonly PlanInput[];
  readonly vocabularies: Vocabularies;
  /** Id of an indicator → what it means, sorted by id. */
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
}
