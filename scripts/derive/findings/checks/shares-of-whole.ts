import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteSentence } from '../quote.ts';
import { addsUp } from '../tolerance.ts';

const ratio =
  /(?<![\d.:：])(\d+(?:\.\d+)?)\s*[:：]\s*(\d+(?:\.\d+)?)\s*[:：]\s*(\d+(?:\.\d+)?)(?![\d.:：])/gu;

/** The three shares of a whole, such as the structure of industry (9.9:27.6:62.5), which make a hundred. */
export const sharesOfWhole: Check = {
  rule: 'sum',
  run: ({ blocks }, { words: { sum: words } }) =>
    blocks
      .filter(({ text }) => words.structures.some((word) => text.includes(word)))
      .flatMap((block) =>
        [...block.text.matchAll(ratio)].flatMap(
          ({ index, 0: raw, 1: a = '', 2: b = '', 3: c = '' }): Finding[] => {
            const named = block.text.slice(Math.max(0, index - 40), index);
            if (!words.structures.some((word) => named.includes(word))) return [];
            const parts = [a, b, c].map((part) => ({ raw: part, value: Number(part) }));
            const { total, agrees } = addsUp(parts, { raw: '100', value: 100 });
            // Rounding moves the sum by a tenth or so; a ratio such as 1:2:3 is no structure.
            if (agrees || Math.abs(total - 100) > 20 || Math.abs(total - 100) < 0.2) return [];
            return [
              {
                severity: 'high',
                message: fillInBoth(words.shares, {
                  line: String(block.line),
                  shares: raw,
                  total: String(total),
                }),
                evidence: [quoteSentence(block, { start: index, end: index + raw.length })],
              },
            ];
          },
        ),
      ),
};
