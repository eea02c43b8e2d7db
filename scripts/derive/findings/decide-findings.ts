import type { FindingRecord } from '../../../src/model/finding.ts';
import type { FindingDecisions, FindingRemark } from '../../inputs/finding-decisions.ts';
import { guarded, holds } from '../../inputs/guarded.ts';
import { planFiles } from '../../inputs/inputs.ts';
import { printedWords } from '../../inputs/printed-text.ts';
import { InputProblem } from '../../inputs/problem.ts';
import type { CheckedPlan } from './check.ts';
import type { Finding } from './finding.ts';
import { quoteLine } from './quote.ts';

const file = planFiles.findings;

/** A finding of a check, with its rule. */
export type RuledFinding = Finding & Pick<FindingRecord, 'rule' | 'basis'>;

/**
 * Applies what a reader decided about the findings of a plan: takes out those that are none, and adds remarks.
 *
 * @param found what the checks found in this plan
 * @param text path of the plan's text, for messages
 * @throws InputProblem for a decision whose words are not printed in its line, for one that no finding fits, and for a
 *   remark on a line that belongs to no block
 */
export function decideFindings(
  plan: CheckedPlan,
  found: readonly RuledFinding[],
  decisions: FindingDecisions,
  text: string,
): RuledFinding[] {
  const places = new Map(plan.lines.map((line, index): [number, string[]] => [index + 1, [line.trim()]]));
  const common = { file: text, kind: 'words', places, words: ({ words }: { words: string }) => words };
  const refusals = guarded(decisions.findings, {
    ...{ ...common, list: `${file} (\`findings\`)`, fits: holds },
    identity: ({ rule, line, words }) => `${rule} ${String(line)} ${words}`,
  });
  guarded(
    decisions.remarks.flatMap(({ line, words, also }) => [{ line, words }, ...also]),
    { ...common, list: `${file} (\`remarks\`)`, fits: holds, identity: null },
  );
  const kept = found.filter(
    ({ rule, evidence }) =>
      !evidence.some((place) =>
        place.plan === plan.plan
          ? linesOf(place).some((line) =>
              refusals.at(
                line,
                (entry) =>
                  entry.rule === rule && printedWords(place.quote).includes(printedWords(entry.words)),
              ),
            )
          : false,
      ),
  );
  refusals.assertAllUsed('no finding of this rule quotes these words in this line');
  return [...kept, ...decisions.remarks.map((remark) => remarkFinding(plan, remark, text))];
}

function linesOf({ line, lineEnd }: { line: number; lineEnd: number }): number[] {
  return Array.from({ length: lineEnd - line + 1 }, (_, index) => line + index);
}

function remarkFinding(plan: CheckedPlan, remark: FindingRemark, text: string): RuledFinding {
  const quote = ({ line, words }: { line: number; words: string }): Finding['evidence'][number] => {
    const evidence = quoteLine(plan, line, words);
    if (evidence) return evidence;
    throw new InputProblem(
      { file: text, line },
      `A remark in the plan’s ${file} is about “${words}”, but these words are not in one paragraph, row or heading of this line.`,
      `Name words of one paragraph, row or heading in ${file}.`,
    );
  };
  const { severity, message } = remark;
  return {
    ...{ rule: 'remark', basis: 'reader', severity, message },
    evidence: [quote(remark), ...remark.also.map(quote)],
  };
}
