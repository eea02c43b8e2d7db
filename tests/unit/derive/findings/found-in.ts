import { derivePlan } from '../../../../scripts/derive/derive-plan.ts';
import { deriveFindings } from '../../../../scripts/derive/findings/derive-findings.ts';
import { assignIndicators } from '../../../../scripts/derive/indicators/assign-indicators.ts';
import { deriveIndicators } from '../../../../scripts/derive/indicators/derive-indicators.ts';
import { recogniseIndicator } from '../../../../scripts/derive/indicators/recognise-indicator.ts';
import { deriveOutcomes } from '../../../../scripts/derive/outcomes/derive-outcomes.ts';
import { deriveStatements } from '../../../../scripts/derive/statements/derive-statements.ts';
import { projectRoot } from '../../../../scripts/dev/project-root.ts';
import { InputProblem } from '../../../../scripts/inputs/problem.ts';
import { readInputs } from '../../../../scripts/inputs/read-inputs.ts';
import { commitmentsOf } from '../../../../src/model/commitment.ts';
import type { FindingRecord } from '../../../../src/model/finding.ts';
import { inputOf } from '../../../pipeline/fixture.ts';

const { vocabularies, indicators } = readInputs(projectRoot);

/** The text of a plan with a chapter and a section around what a test is about. */
export const planOf = (...lines: readonly string[]): string =>
  ['第一章 形势', '第一节 成效', ...lines].join('\n');

/** A table as it is received: a cell a line, each behind a tab, a blank line behind each row. */
export const tableOf = (title: string, ...rows: readonly (readonly string[])[]): string =>
  [
    title,
    ...rows.map((cells) => `${cells.map((cell) => `\t${cell}`).join('\n')}\n`),
    '',
    '第二节 以后',
    '以后再说。',
  ].join('\n');

/**
 * Findings in plans that tests write, with the real vocabulary and those of the real indicators that they state. The plans
 * are called `a`, `b`, …; a text that is alone gets a twin, because an indicator is what two plans state.
 */
export function foundIn(
  texts: readonly string[],
  written: { readonly findings?: unknown } = {},
): FindingRecord[] {
  const recognise = recogniseIndicator(indicators, vocabularies.units);
  const all = texts.length === 1 ? [...texts, ...texts] : texts;
  const plans = all.map((text, index) => {
    const input = inputOf(text, { plan: 'abcdef'.charAt(index), ...(index === 0 ? written : {}) });
    const derived = derivePlan(input, vocabularies);
    const read = deriveStatements(input, derived.records, vocabularies.statements);
    return { input, ...derived, statements: assignIndicators(read, recognise) };
  });
  const definitions = new Map(indicators);
  const { observations, ambitions } = withoutUnstated(definitions, () =>
    deriveIndicators(plans, vocabularies, definitions),
  );
  const statements = plans.flatMap((plan) => plan.statements.map(({ statement }) => statement));
  const outcomes = plans.flatMap(({ input, records: { blocks } }) => {
    const isOwn = ({ plan }: { readonly plan: string }): boolean => plan === input.source.plan;
    const own = {
      observations: observations.filter(isOwn),
      commitments: commitmentsOf(statements.filter(isOwn)),
    };
    return deriveOutcomes({ period: input.facts.period, blocks, ...own }, definitions, vocabularies.outcomes);
  });
  const found = deriveFindings({
    ...{ plans, statements, observations, ambitions, outcomes },
    ...{ definitions, vocabularies },
  });
  return texts.length === 1 ? found.filter(({ plan }) => plan === 'a') : found;
}

/** Takes out one indicator after the other that the plans do not state, until the rest can be derived. */
function withoutUnstated<Result>(definitions: Map<string, unknown>, derive: () => Result): Result {
  for (;;) {
    try {
      return derive();
    } catch (problem) {
      const id = /indicators\/([a-z0-9-]+)\.yaml$/.exec(
        problem instanceof InputProblem ? problem.place.file : '',
      )?.[1];
      if (id === undefined || !definitions.delete(id)) throw problem;
    }
  }
}
