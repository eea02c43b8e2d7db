import type { StatementRecord } from '../../../../src/model/statement.ts';
import { squeeze } from '../../../../src/text/squeeze.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { otherwiseNamed } from '../printed-value.ts';
import { quoteSentence } from '../quote.ts';
import { roundsTo } from '../tolerance.ts';

/**
 * Two sentences that give one measure, which is no indicator, different values for one year. At least one of them stands
 * in running text: boxes list the same things for one place after another. What one paragraph says twice is left out too.
 */
export const statementsTwice: Check = {
  rule: 'two-values',
  run: (plan, corpus) => {
    const groups = new Map<string, StatementRecord[]>();
    for (const statement of plan.statements) {
      const key = measureOf(statement);
      if (key !== null) groups.set(key, [...(groups.get(key) ?? []), statement]);
    }
    return [...groups.values()].flatMap((group) => conflictIn(plan, group, corpus));
  },
};

/** What a statement is a value of; nothing where two values need not be of one measure. */
function measureOf(statement: StatementRecord): string | null {
  const { subject, unit, year, time, kind, indicator, relative, per, value, valueHigh, comparator } =
    statement;
  if (indicator !== null || value === null || valueHigh !== null || year === null || relative !== null)
    return null;
  const name = squeeze(subject.replaceAll(/（[^）]*）/gu, ''));
  if (kind === 'class' || comparator === '~' || [...name].length < 5) return null;
  return JSON.stringify([name, unit, year, time === 'target', per]);
}

function conflictIn(
  plan: CheckedPlan,
  group: readonly StatementRecord[],
  { words }: CheckedCorpus,
): Finding[] {
  const blocks = group.map(({ source }) => source.block);
  if (new Set(blocks).size < blocks.length || group.every(({ box }) => box !== null)) return [];
  const [first, ...others] = group;
  const second = first && others.find((other) => !roundsTo(read(first), read(other)));
  const [block, otherBlock] = [first, second].map((each) =>
    plan.blocks.find(({ id }) => id === each?.source.block),
  );
  if (!first || !second || !block || !otherBlock) return [];
  return [
    {
      severity: 'high',
      message: fillInBoth(words.twoValues.message, {
        ...{
          year: String(first.year),
          name: first.subject,
          ...otherwiseNamed(first.subject, second.subject),
        },
        ...{ line: String(first.source.line), value: first.raw },
        ...{ otherLine: String(second.source.line), otherValue: second.raw },
      }),
      evidence: [
        quoteSentence(block, first.source, [first.raw]),
        quoteSentence(otherBlock, second.source, [second.raw]),
      ],
    },
  ];
}

function read({ value, raw }: StatementRecord): { value: number; raw: string } {
  return { value: value ?? 0, raw };
}
