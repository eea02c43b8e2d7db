import type { PlanFacts } from '../../src/model/plan.ts';
import type { Hints } from './hints.ts';
import type { IndicatorWords } from './indicator-words.ts';
import type { ParallelVocabulary } from './parallel-words.ts';
import type { ProseObservations } from './prose-observations.ts';
import type { Vocabulary } from './recognition-words.ts';
import type { PlanIndicators } from './table-decisions.ts';
import type { TopicDecisions, TopicVocabulary } from './topic-words.ts';
import type { Units } from './units.ts';
import type { SourceText } from './verify-source.ts';

/** What people wrote about a plan, read and valid. */
export interface PlanInput {
  readonly source: SourceText;
  readonly facts: PlanFacts;
  readonly factsFile: string;
  readonly hints: Hints;
  readonly topics: TopicDecisions;
  readonly indicators: PlanIndicators;
  readonly proseObservations: ProseObservations;
}

/** The words of the field, from `content/vocabulary/`. */
export interface Vocabularies {
  readonly recognition: Vocabulary;
  readonly topics: TopicVocabulary;
  readonly parallels: ParallelVocabulary;
  readonly indicators: IndicatorWords;
  readonly units: Units;
}
