import type { BlockRecord } from '../../src/model/block.ts';
import type { CascadeRecord } from '../../src/model/cascade.ts';
import type { IndicatorRecord } from '../../src/model/indicator.ts';
import type { ObservationRecord } from '../../src/model/observation.ts';
import type { OutlineRecord } from '../../src/model/outline.ts';
import type { ParallelRecord } from '../../src/model/parallel.ts';
import type { RiverRecord } from '../../src/model/river.ts';
import type { StatementRecord } from '../../src/model/statement.ts';
import type { Table } from '../../src/model/table.ts';
import { checkQuotes } from '../check/quotes.ts';
import type { PlanInput, Vocabularies } from '../inputs/inputs.ts';
import { applyCascadeDecisions } from './cascade/apply-cascade-decisions.ts';
import { deriveCascade } from './cascade/derive-cascade.ts';
import type { UncolouredPlan } from './records/plan-record.ts';
import { deriveRivers } from './rivers/derive-rivers.ts';

/** What was read of all plans, by which they are compared. */
interface ReadRecords {
  readonly plans: readonly UncolouredPlan[];
  readonly outline: readonly OutlineRecord[];
  readonly blocks: readonly BlockRecord[];
  readonly tables: readonly Table[];
  readonly parallels: readonly ParallelRecord[];
  readonly statements: readonly StatementRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly indicators: readonly IndicatorRecord[];
}

/**
 * Compares the plans beyond their indicators: what became of each task of a higher level, and what they say of the
 * rivers that they share. Checks that all quotations are in their lines.
 *
 * @throws InputProblem for a decision that does not fit, or a quotation that is not in its lines
 */
export function deriveComparisons(
  inputs: readonly PlanInput[],
  read: ReadRecords,
  vocabularies: Pick<Vocabularies, 'tasks' | 'rivers'>,
): { readonly cascade: readonly CascadeRecord[]; readonly rivers: readonly RiverRecord[] } {
  const judged = deriveCascade(read, vocabularies.tasks);
  const cascade = applyCascadeDecisions(judged, inputs, read.blocks);
  const rivers = deriveRivers(read, vocabularies.rivers);
  for (const { source } of inputs) {
    const quoted = [
      ...cascade.flatMap(({ evidence }) => evidence),
      ...rivers.flatMap((river) => river.plans.flatMap(({ passages }) => passages)),
    ];
    checkQuotes(
      source,
      quoted.filter(({ plan }) => plan === source.plan),
    );
  }
  return { cascade, rivers };
}
