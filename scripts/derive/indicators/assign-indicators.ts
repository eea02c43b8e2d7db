import type { StatementRecord } from '../../../src/model/statement.ts';
import type { DecidedStatement } from '../statements/apply-decisions.ts';
import type { Recogniser, Recognition } from './recognise-indicator.ts';

/** What a statement is recognised by. */
type Recognisable = Pick<
  StatementRecord,
  'subject' | 'raw' | 'value' | 'unit' | 'relative' | 'time' | 'kind' | 'source'
>;

const none: Recognition = { indicator: null, confidence: 0, others: [] };

/** The words for a change against a base, as indicators of cuts and of growth are recognised by them. */
const changes = { down: '下降', up: '上升' } as const;

/**
 * Says by rule of which indicator a statement is a value: by its subject, by the words that are its value (无黑臭水体),
 * and by the clause around them. Amounts of money and standing thresholds are values of none.
 */
export function recogniseStatement(
  { subject, raw, value, unit, relative, time, kind, source }: Recognisable,
  recognise: Recogniser,
): Recognition {
  if (time === 'norm' || kind === 'money') return none;
  const name = [subject, ...(value === null ? [raw] : []), ...(relative ? [changes[relative.change]] : [])];
  return recognise({ name: name.join('\n'), unit, clause: source.quote });
}

/**
 * Gives statements the indicators that the rule recognises. What a reader said of the indicator stays, also that it has
 * none (`indicator: null`).
 *
 * @returns the statements in the same order
 */
export function assignIndicators(
  statements: readonly DecidedStatement[],
  recognise: Recogniser,
): DecidedStatement[] {
  return statements.map(({ statement, decision }) =>
    decision?.indicator === undefined
      ? {
          statement: { ...statement, indicator: recogniseStatement(statement, recognise).indicator },
          decision,
        }
      : { statement, decision },
  );
}
