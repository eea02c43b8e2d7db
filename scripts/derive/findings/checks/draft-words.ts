import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf, quoteSentence } from '../quote.ts';
import { lineOf } from '../texts/printed-places.ts';

/** Words of a draft that were left in the plan as issued: an amount for the time being, a name to be filled in. */
export const draftWords: Check = {
  rule: 'draft-words',
  run: (plan, { textWords: { draftWords: words } }) =>
    plan.blocks.flatMap((block): Finding[] => {
      const looked = block.kind === 'row' ? [...words.anywhere, ...words.inCells] : words.anywhere;
      const found = longest(looked.filter((word) => block.text.includes(word)));
      const [first] = found;
      if (first === undefined) return [];
      const start = block.text.indexOf(first);
      const place = { start, end: start + first.length };
      return [
        {
          severity: 'medium',
          message: fillInBoth(words.message, {
            line: lineOf(plan, block, found.at(-1) ?? first),
            words: found.join('”“'),
          }),
          evidence: [block.kind === 'row' ? quoteOf(block, found) : quoteSentence(block, place)],
        },
      ];
    }),
};

/** The words that are no part of another one found. */
function longest(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
}
