import type { BlockRecord } from '../../../../src/model/block.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf } from '../quote.ts';
import { prose, sentences } from '../texts/printed-places.ts';

/** Shortest sentence that counts, and how many characters two paragraphs must share in such sentences. */
const [leastSentence, leastShared] = [20, 40];

/**
 * Whole sentences that two paragraphs of a plan print word for word. Boxes and tables are left out, because they repeat
 * the tasks of the text by design; so are sentences with figures, in which a target is said again where it belongs.
 */
export const passageTwice: Check = {
  rule: 'printed-twice',
  run: (plan, { textWords: { printedTwice: words } }) => {
    const blocks = prose(plan);
    const places = Map.groupBy(
      blocks.flatMap((block) => longSentences(block).map((sentence) => ({ block, sentence }))),
      ({ sentence }) => sentence,
    );
    const shared = new Map<string, { pair: [BlockRecord, BlockRecord]; sentences: string[] }>();
    for (const [sentence, all] of places) {
      const [first, ...others] = [...new Set(all.map(({ block }) => block))];
      for (const other of others) {
        if (!first) continue;
        const key = `${first.id} ${other.id}`;
        const entry = shared.get(key) ?? { pair: [first, other], sentences: [] };
        shared.set(key, { ...entry, sentences: [...entry.sentences, sentence] });
      }
    }
    return [...shared.values()].flatMap(({ pair: [one, other], sentences: same }): Finding[] => {
      if (same.join('').length < leastShared) return [];
      const parts = {
        ...{ line: String(one.line), otherLine: String(other.line), words: same[0] ?? '' },
        count: String(same.length),
      };
      return [
        {
          severity: 'low',
          message: fillInBoth(words.passage, parts),
          evidence: [one, other].map((block) => quoteOf(block, same)) as [ReturnType<typeof quoteOf>],
        },
      ];
    });
  },
};

function longSentences({ text }: BlockRecord): string[] {
  return sentences(text)
    .map(({ words }) => words.trim())
    .filter((words) => words.length >= leastSentence && !/\d/.test(words));
}
