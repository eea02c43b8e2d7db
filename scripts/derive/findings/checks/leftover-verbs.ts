import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf, quoteSentence } from '../quote.ts';
import { lineOf, literal, rowOf } from '../texts/printed-places.ts';

/** Verbs that an edit left standing: 开展受损生境开展修复, 全面完成加快推进. */
export const leftoverVerbs: Check = {
  rule: 'draft-words',
  run: (plan, { textWords: { leftoverVerbs: words } }) => {
    const noun = `(?!${literal(words.nouns)})`;
    // The first is no verb when it goes on as a noun, nor the second behind a word for its manner: 持续推进.
    const again = new RegExp(
      `(${literal(words.twice)})${noun}([^，。、；：和与及的“”（）\\s]{2,6})\\1${noun}(?=\\p{Script=Han}{2})`,
      'gu',
    );
    const both = new RegExp(
      words.sideBySide
        .map(({ first, second }) => `(${first})(?:${literal(second)})${noun}(?=\\p{Script=Han}{2})`)
        .join('|'),
      'gu',
    );
    return plan.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'row')
      .flatMap((block) =>
        [again, both].flatMap((pattern) =>
          [...block.text.matchAll(pattern)].map((match): Finding => {
            const [printed] = match;
            const said = { line: lineOf(plan, block, printed), words: printed, verb: match[1] ?? '' };
            const place = { start: match.index, end: match.index + printed.length };
            return {
              severity: 'low',
              message: fillInBoth(pattern === again ? words.again : words.both, said),
              evidence: [rowOf(plan.tables, block) ? quoteOf(block, [printed]) : quoteSentence(block, place)],
            };
          }),
        ),
      );
  },
};
