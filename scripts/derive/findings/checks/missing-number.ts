import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf, quoteSentence } from '../quote.ts';
import { around, lineOf, literal, rowOf } from '../texts/printed-places.ts';

/**
 * A unit or classifier that has lost its number: 范围内公顷矿山, 续建污水处理厂处. Only where a number has to stand: a unit
 * of measure behind a word of place or amount, a classifier behind what it counts at the end of a clause.
 */
export const missingNumber: Check = {
  rule: 'cut-off',
  run: (plan, { textWords: { cutOff: words } }) => {
    const patterns = [measured(words), counted(words)];
    return plan.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'row' || kind === 'note')
      .flatMap((block) =>
        patterns.flatMap((pattern) =>
          [...block.text.matchAll(pattern)].map((match): Finding => {
            const unit = match[1] ?? '';
            const start = match.index;
            const end = start + match[0].length;
            const said = around(block.text, start, end, 4);
            return {
              severity: 'medium',
              message: fillInBoth(words.number, { line: lineOf(plan, block, match[0]), words: said, unit }),
              evidence: [
                rowOf(plan.tables, block)
                  ? quoteOf(block, [match[0]])
                  : quoteSentence(block, { start, end }, [match[0]]),
              ],
            };
          }),
        ),
      );
  },
};

function measured({ places, units, beforeUnit }: FindingTextWords['cutOff']): RegExp {
  return new RegExp(
    `(?<=\\p{Script=Han})(?<!${literal(beforeUnit)})(?:${literal(places)})(${literal(units)})(?=\\p{Script=Han})(?![数级])`,
    'gu',
  );
}

function counted({ builds, counted: things, classifiers }: FindingTextWords['cutOff']): RegExp {
  // 水库处 may be the place where something is done; what is built there has a number, if not here then before.
  const built = `(?<=(?:${literal(builds)})[^，。；、\\d一二三四五六七八九十两\\t]*)`;
  return new RegExp(`${built}(?:${literal(things)})(${literal(classifiers)})(?=[，。；、])`, 'gu');
}
