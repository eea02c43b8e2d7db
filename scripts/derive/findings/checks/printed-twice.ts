import type { BlockRecord } from '../../../../src/model/block.ts';
import { likenessOf } from '../../../../src/text/likeness.ts';
import type { FindingTextWords } from '../../../inputs/finding-text-words.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf, quoteSentence } from '../quote.ts';
import { around, lineOf, literal, rowOf, sentences } from '../texts/printed-places.ts';

type Words = FindingTextWords['printedTwice'];
interface Found {
  readonly message: keyof Omit<Words, 'goesOn'>;
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly other?: string;
}

/** Shortest phrase that counts where a mark stands between the two, … */
const leastPhrase = 4;
/** … shortest list in which an item is looked for, … */
const leastItems = 4;
/** … shortest part of a sentence that is not repeated by chance, … */
const leastPart = 14;
/** … and when two sentences of a paragraph are almost the same. */
const [leastSentence, leastLikeness] = [20, 0.9];

/** Words that one paragraph or row prints twice: a phrase, a mark, an item of a list, a part of a sentence, a sentence. */
export const printedTwice: Check = {
  rule: 'printed-twice',
  run: (plan, { textWords: { printedTwice: words } }) =>
    plan.blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'row' || kind === 'note')
      .flatMap((block) => {
        const found = [
          ...phrases(block.text, words),
          ...marks(block.text),
          ...items(block.text),
          ...parts(block.text),
          ...twins(block),
        ];
        return found.map((each) => findingOf(plan, block, each, words));
      }),
};

function phrases(text: string, { goesOn }: Words): Found[] {
  const direct = new RegExp(`(?!一)(\\p{Script=Han}{2,})\\1(?!${literal(goesOn)})`, 'gu');
  const parted = new RegExp(
    `(?<=^|[，。；])([^，。；、\\s]{${String(leastPhrase)},})[，、；]\\1(?=[，。；])`,
    'gu',
  );
  return [direct, parted].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ message: 'phrase' as const, ...placeOf(match, match[1]) })),
  );
}

function marks(text: string): Found[] {
  return [...text.matchAll(/[，。、；：]{2,}/gu)].map((match) => ({
    message: 'mark' as const,
    ...placeOf(match),
  }));
}

/** An item that stands twice in a list of names; items of figures and single characters may. */
function items(text: string): Found[] {
  return [...text.matchAll(/[^。；，：\t“”（）]+/gu)].flatMap((match) => {
    const list = match[0].split('、');
    if (list.length < leastItems) return [];
    const again = list.filter(
      (item, index) => item.length > 1 && !/\d/.test(item) && list.indexOf(item) < index,
    );
    return [...new Set(again)].map((item) => ({ message: 'item' as const, ...placeOf(match, item) }));
  });
}

/** An item or clause of a sentence whose words stand in the same sentence before. */
function parts(text: string): Found[] {
  return sentences(text).flatMap(({ words, start }) =>
    [...words.matchAll(/[^，、：]+/gu)].flatMap((match): Found[] => {
      const [part] = match;
      const before = words.slice(0, match.index);
      if (part.length < leastPart || !before.slice(0, -1).includes(part) || /[《》]/.test(part)) return [];
      const from = start + before.indexOf(part);
      return [{ message: 'part', words: part, start: from, end: start + match.index + part.length }];
    }),
  );
}

/** Two sentences of a paragraph that differ in a word or two. */
function twins({ id, kind, text }: BlockRecord): Found[] {
  if (kind !== 'paragraph') return [];
  const all = sentences(text).filter(({ words }) => words.length >= leastSentence);
  const named = all.map(({ words, start }, index) => ({
    id: `${id} ${String(index)}`,
    lead: null,
    text: words,
    start,
  }));
  const likeness = likenessOf(named);
  return named.flatMap((one, index) =>
    named
      .slice(index + 1)
      // The same figure of another year or place is no repetition.
      .filter((other) => figures(one.text) === figures(other.text) && likeness(one, other) >= leastLikeness)
      .map((other): Found => {
        const end = other.start + other.text.length;
        return { message: 'sentence', words: one.text, other: other.text, start: one.start, end };
      }),
  );
}

function figures(text: string): string {
  return text.replaceAll(/\D+/g, ' ').trim();
}

function placeOf(match: RegExpMatchArray, words = match[0]): { words: string; start: number; end: number } {
  const start = match.index ?? 0;
  return { words, start, end: start + match[0].length };
}

function findingOf(plan: CheckedPlan, block: BlockRecord, found: Found, words: Words): Finding {
  const { message, words: printed, start, end, other } = found;
  const said = {
    ...{ line: lineOf(plan, block, printed), words: printed, other: other ?? '' },
    around: around(block.text, start, end),
  };
  const marked = [printed, ...(other === undefined ? [] : [other])];
  return {
    severity: 'low',
    message: fillInBoth(words[message], said),
    evidence: [
      rowOf(plan.tables, block) ? quoteOf(block, marked) : quoteSentence(block, { start, end }, marked),
    ],
  };
}
