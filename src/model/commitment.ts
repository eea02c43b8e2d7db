import { z } from 'zod';
import { documentedRecord } from './documentation.ts';
import { type StatementRecord, statementRecord } from './statement.ts';

/**
 * A record of `data/commitments.json`: a statement that looks forward. It has the fields of its statement, of which it
 * is a view.
 */
export const commitmentRecord = documentedRecord(
  z.strictObject({
    ...statementRecord.shape,
    kind: statementRecord.shape.kind.exclude(['money']).meta({ ...statementRecord.shape.kind.meta() }),
  }),
  {
    title: { zh: '承诺', en: 'Commitments' },
    description: {
      zh: '向前看的数量陈述：规划承诺做到、建成或守住什么。不含金额。每条都见于数量陈述，id 相同。',
      en: 'Statements that look forward: what a plan promises to reach, build or hold. Amounts of money are left out. Each is one of the statements, with the same id.',
    },
  },
);
export type CommitmentRecord = z.infer<typeof commitmentRecord>;

/**
 * The commitments among statements.
 *
 * @returns statements whose time is `target`, money left out, in their order
 */
export function commitmentsOf(statements: readonly StatementRecord[]): CommitmentRecord[] {
  return statements.flatMap(({ kind, ...statement }) =>
    statement.time === 'target' && kind !== 'money' ? [{ ...statement, kind }] : [],
  );
}
