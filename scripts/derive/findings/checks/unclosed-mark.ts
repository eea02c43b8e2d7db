import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf, quoteSentence } from '../quote.ts';
import { around, lineOf, rowOf } from '../texts/printed-places.ts';

const pairs: Readonly<Record<string, string>> = {
  ...{ '（': '）', '(': ')', '《': '》', '〈': '〉', '“': '”', '【': '】', '〔': '〕', '[': ']' },
};

/** A mark without its partner, and where it stands. */
interface Lone {
  readonly kind: 'unclosed' | 'unopened';
  readonly mark: string;
  readonly at: number;
}

/** A bracket or quotation mark without its partner in the same paragraph or cell. */
export const unclosedMark: Check = {
  rule: 'cut-off',
  run: (plan, { textWords: { cutOff: words } }) =>
    plan.blocks.flatMap((block) =>
      loneMarks(block.text).map(({ kind, mark, at }): Finding => {
        const said = around(block.text, at, at + 1, 10);
        const row = rowOf(plan.tables, block);
        return {
          severity: 'low',
          message: fillInBoth(words[kind], { line: lineOf(plan, block, said), mark, words: said }),
          evidence: [row ? quoteOf(block, [said]) : quoteSentence(block, { start: at, end: at + 1 }, [said])],
        };
      }),
    ),
};

/** Marks without a partner; a bracket of half width may close one of full width, and a number `1）` opens nothing. */
function loneMarks(text: string): Lone[] {
  const open: { mark: string; at: number }[] = [];
  const lone: Lone[] = [];
  for (const [at, character] of [...text].entries()) {
    if (character in pairs) open.push({ mark: character, at });
    else if (Object.values(pairs).includes(character)) {
      const partner = open.findLastIndex(({ mark }) => closes(mark, character));
      if (partner >= 0) {
        // What was opened inside and not closed before its frame was has no partner.
        lone.push(
          ...open
            .splice(partner)
            .slice(1)
            .map(({ mark, at: where }) => ({ kind: 'unclosed' as const, mark, at: where })),
        );
      } else if (!/[\d一二三四五六七八九十]/.test(text[at - 1] ?? '')) {
        lone.push({ kind: 'unopened', mark: character, at });
      }
    }
  }
  return [...lone, ...open.map(({ mark, at }) => ({ kind: 'unclosed' as const, mark, at }))];
}

function closes(mark: string, character: string): boolean {
  const width = (text: string): string => text.replace('）', ')');
  return width(pairs[mark] ?? '') === width(character);
}
