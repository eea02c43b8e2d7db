import { derivePlan } from '../../derive/derive-plan.ts';
import { deriveStatements } from '../../derive/statements/derive-statements.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { ReadFields } from './match-statements.ts';

/**
 * The statements that the rules alone read of the plans: the stage as it runs, with the headings and introductions that
 * the plans print, but with none of a reader’s decisions on statements.
 *
 * @returns id of a block → its statements in their order
 */
export function readByRule({ plans, vocabularies }: Inputs): ReadonlyMap<string, readonly ReadFields[]> {
  const read = new Map<string, ReadFields[]>();
  for (const input of plans) {
    const { records } = derivePlan(input, vocabularies);
    const undecided = { ...input, statements: { statements: [] } };
    for (const { statement } of deriveStatements(undecided, records, vocabularies.statements)) {
      const { source } = statement;
      read.set(source.block, [...(read.get(source.block) ?? []), { ...statement, quote: source.quote }]);
    }
  }
  return read;
}
