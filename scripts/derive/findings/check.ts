import type { AmbitionRecord } from '../../../src/model/ambition.ts';
import type { BlockRecord } from '../../../src/model/block.ts';
import type { FindingRule } from '../../../src/model/finding.ts';
import type { MonitoredSet } from '../../../src/model/monitored-set.ts';
import type { ObservationRecord } from '../../../src/model/observation.ts';
import type { OutcomeRecord } from '../../../src/model/outcome.ts';
import type { OutlineRecord } from '../../../src/model/outline.ts';
import type { StatementRecord } from '../../../src/model/statement.ts';
import type { Table } from '../../../src/model/table.ts';
import type { Units } from '../../../src/model/units.ts';
import type { FindingTextWords } from '../../inputs/finding-text-words.ts';
import type { FindingWords } from '../../inputs/finding-words.ts';
import type { IndicatorDefinition } from '../../inputs/indicator-definition.ts';
import type { PlanFacts } from '../../inputs/plan-facts.ts';
import type { Quantity } from '../statements/quantity.ts';
import type { Finding } from './finding.ts';

/** A plan as the checks see it: its text and everything that was derived from it. */
export interface CheckedPlan {
  /** Id of the plan. */
  readonly plan: string;
  /** Its facts, the level of its region and its period among them. */
  readonly facts: PlanFacts;
  /** Line n of the text as received is `lines[n - 1]`. */
  readonly lines: readonly string[];
  readonly outline: readonly OutlineRecord[];
  readonly blocks: readonly BlockRecord[];
  /** Rows hold their cells, each with its line, merged cells filled in. */
  readonly tables: readonly Table[];
  readonly statements: readonly StatementRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly ambitions: readonly AmbitionRecord[];
  /** What became of the targets of the last period. */
  readonly outcomes: readonly OutcomeRecord[];
}

/** All plans, in their order, and what holds for all of them. */
export interface CheckedCorpus {
  readonly plans: readonly CheckedPlan[];
  /** Indicator id → definition. */
  readonly indicators: ReadonlyMap<string, IndicatorDefinition>;
  readonly units: Units;
  /** Finds the number phrases of a text, as the statements read them. */
  readonly quantitiesIn: (text: string) => readonly Quantity[];
  /** What an observation counts, as its name tells. */
  readonly setOf: (observation: ObservationRecord) => MonitoredSet;
  readonly words: FindingWords;
  /** The words of the checks on wording. */
  readonly textWords: FindingTextWords;
}

/** A rule that looks for one kind of contradiction in a plan. */
export interface Check {
  readonly rule: Exclude<FindingRule, 'remark'>;
  /**
   * @param plan the plan to check
   * @param corpus for checks that need the vocabulary or the other plans
   */
  readonly run: (plan: CheckedPlan, corpus: CheckedCorpus) => readonly Finding[];
}
