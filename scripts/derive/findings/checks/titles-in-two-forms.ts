import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { BlockRecord } from '../../../../src/model/block.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteSentence } from '../quote.ts';

interface Title {
  readonly title: string;
  /** Without the name of the place whose document it is. */
  readonly kind: string;
  readonly block: BlockRecord;
  readonly start: number;
}

/** Titles shorter than this may well have the same characters by chance. */
const leastCharacters = 12;

/** Titles of documents of one kind in which the same words stand in another order: 规划纲要和目标, 规划和目标纲要. */
export const titlesInTwoForms: Check = {
  rule: 'two-spellings',
  run: (plan, { textWords: { twoSpellings: words } }) => {
    const titles = titlesOf(plan);
    return titles.flatMap((title, index) =>
      titles.slice(index + 1).flatMap((other): Finding[] => {
        if (title.kind === other.kind || sorted(title.kind) !== sorted(other.kind)) return [];
        return [
          {
            severity: 'low',
            message: fillInBoth(words.title, {
              ...{ line: String(title.block.line), name: title.title },
              ...{ otherLine: String(other.block.line), other: other.title },
            }),
            evidence: [quoteTitle(title), ...(title.block === other.block ? [] : [quoteTitle(other)])],
          },
        ];
      }),
    );
  },
};

function titlesOf({ blocks }: CheckedPlan): Title[] {
  const titles = blocks.flatMap((block) =>
    [...block.text.matchAll(/《([^《》]+)》/gu)].map((match) => {
      const title = match[1] ?? '';
      return { title, kind: title.replace(/^\p{Script=Han}{1,4}[省市县区]/u, ''), block, start: match.index };
    }),
  );
  const long = titles.filter(({ kind }) => kind.length >= leastCharacters);
  return [...new Map(long.toReversed().map((each) => [each.title, each])).values()].toReversed();
}

function sorted(text: string): string {
  return [...text].toSorted().join('');
}

function quoteTitle({ block, start, title }: Title): Finding['evidence'][number] {
  return quoteSentence(block, { start, end: start + title.length + 2 }, [title]);
}
