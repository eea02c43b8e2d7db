import type { AlignmentRecord } from '../../src/model/alignment.ts';
import type { AmbitionRecord } from '../../src/model/ambition.ts';
import type { BlockRecord } from '../../src/model/block.ts';
import { commitmentsOf } from '../../src/model/commitment.ts';
import type { IndicatorRecord } from '../../src/model/indicator.ts';
import type { ObservationRecord } from '../../src/model/observation.ts';
import type { OutcomeRecord } from '../../src/model/outcome.ts';
import type { PlanRecord } from '../../src/model/plan.ts';
import type { StatementRecord } from '../../src/model/statement.ts';
import type { StockRecord } from '../../src/model/stock.ts';
import { checkQuotes } from '../check/quotes.ts';
import type { IndicatorDefinition } from '../inputs/indicator-definition.ts';
import type { PlanInput, Vocabularies } from '../inputs/inputs.ts';
import { alignTargets } from './alignments/align-targets.ts';
import { deriveOutcomes } from './outcomes/derive-outcomes.ts';
import { readStock } from './stock/read-stock.ts';

/** A plan with its facts. */
interface Plan {
  readonly input: Pick<PlanInput, 'source' | 'facts'>;
  readonly record: Pick<PlanRecord, 'id' | 'region'>;
}

/** What was read of all plans. */
interface ReadRecords {
  readonly statements: readonly StatementRecord[];
  readonly observations: readonly ObservationRecord[];
  readonly indicators: readonly IndicatorRecord[];
  readonly ambitions: readonly AmbitionRecord[];
  readonly blocks: readonly BlockRecord[];
}

export interface EvidenceRecords {
  readonly outcomes: readonly OutcomeRecord[];
  readonly alignments: readonly AlignmentRecord[];
  readonly stock: readonly StockRecord[];
}

/**
 * Derives from what was read the records that answer questions: what became of the last targets, how targets stand to
 * those of the level above, what exists and what is to be built. Checks that their quotations are in their lines.
 *
 * @param plans in their order
 * @throws InputProblem for a unit that does not convert, or a quotation that is not in its lines
 */
export function deriveEvidence(
  plans: readonly Plan[],
  { statements, observations, indicators, ambitions, blocks }: ReadRecords,
  { outcomes: outcomeWords, alignments: alignmentWords, stock: stockWords, sets, units }: Vocabularies,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
): EvidenceRecords {
  const textOf = new Map(blocks.map(({ id, text }) => [id, text]));
  const isOf =
    (plan: string) =>
    (each: { readonly plan: string }): boolean =>
      each.plan === plan;
  const outcomes = plans.flatMap(({ input, record: { id } }) =>
    deriveOutcomes(
      {
        period: input.facts.period,
        blocks: blocks.filter(isOf(id)),
        observations: observations.filter(isOf(id)),
        commitments: commitmentsOf(statements.filter(isOf(id))),
      },
      definitions,
      outcomeWords,
    ),
  );
  const stock = plans.flatMap(({ input, record: { id } }) =>
    readStock(
      statements.filter(isOf(id)),
      (block) => textOf.get(block) ?? '',
      stockWords,
      units,
      input.source.file,
    ),
  );
  const alignments = alignTargets(
    { plans: plans.map(({ record }) => record), indicators, ambitions, observations },
    { words: alignmentWords, sets, units },
  );
  for (const { input } of plans) {
    const quoted = [
      ...outcomes.flatMap(({ source, actualSource, admission, successor }) => [
        source,
        actualSource,
        admission,
        successor,
      ]),
      ...alignments.flatMap(({ source, aboveSource }) => [source, aboveSource]),
      ...stock.map(({ source }) => source),
    ];
    checkQuotes(
      input.source,
      quoted.flatMap((each) => (each?.plan === input.source.plan ? [each] : [])),
    );
  }
  return { outcomes, alignments, stock };
}
