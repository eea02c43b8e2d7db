import type { BlockRecord } from '../../../../src/model/block.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedPlan } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteOf } from '../quote.ts';

/** A heading of a box, a label or a lead, and the text below it. */
interface Headed {
  readonly block: BlockRecord;
  readonly heading: string;
  /** Text up to the next heading, without the heading itself. */
  readonly text: string;
  readonly body: BlockRecord;
}

/** A text speaks of a heading when it has this many different pairs of its characters, … */
const leastPairs = 2;
/** … and has them this often. */
const leastMentions = 4;

/**
 * Two neighbouring texts that stand under each other’s headings: neither has a word that only its own heading has, and
 * each has those that only the other’s has, several times. Words that both headings share tell nothing.
 */
export const swappedHeadings: Check = {
  rule: 'swapped-headings',
  run: (plan, { textWords: { swappedHeadings: words } }) => {
    const headed = headedTexts(plan);
    return headed.slice(1).flatMap((second, index): Finding[] => {
      const first = headed[index];
      if (
        !first ||
        first.block.table !== second.block.table ||
        first.block.section !== second.block.section
      ) {
        return [];
      }
      const own = onlyIn(first.heading, second.heading);
      const other = onlyIn(second.heading, first.heading);
      if (own.some((pair) => first.text.includes(pair)) || other.some((pair) => second.text.includes(pair))) {
        return [];
      }
      const [firstSays, secondSays] = [mentions(first.text, other), mentions(second.text, own)];
      if (!firstSays || !secondSays) return [];
      const parts = {
        ...{ heading: first.heading, line: String(first.block.line), words: firstSays.join('”“') },
        ...{ other: second.heading, otherLine: String(second.block.line), otherWords: secondSays.join('”“') },
      };
      return [
        {
          severity: 'low',
          message: fillInBoth(words.message, parts),
          evidence: [
            quoteOf(first.block, [first.heading]),
            quoteOf(first.body, firstSays),
            quoteOf(second.block, [second.heading]),
            quoteOf(second.body, secondSays),
          ],
        },
      ];
    });
  },
};

/** Labels with the paragraph below them, and paragraphs that begin with a lead. */
function headedTexts({ blocks }: CheckedPlan): Headed[] {
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  return paragraphs.flatMap((block, index): Headed[] => {
    if (block.label) {
      const body = paragraphs[index + 1];
      if (!body || body.label || body.table !== block.table) return [];
      return [{ block, body, heading: block.text.replace(/[。．.]$/, ''), text: body.text }];
    }
    if (block.lead === null || paragraphs[index - 1]?.label === true) return [];
    const text = block.text.replace(block.lead, '');
    return [{ block, body: block, heading: block.lead.replace(/[。．.]$/, ''), text }];
  });
}

/** The pairs of characters that one heading has and the other has not. */
function onlyIn(heading: string, other: string): string[] {
  const pairs = (text: string): string[] => {
    const characters = [...text.replaceAll(/[^\p{Script=Han}]/gu, '')];
    return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
  };
  const taken = new Set(pairs(other));
  return [...new Set(pairs(heading))].filter((pair) => !taken.has(pair));
}

/** The pairs that a text has, the most frequent first; `undefined` where it does not speak of them. */
function mentions(text: string, pairs: readonly string[]): string[] | undefined {
  const counted = pairs
    .map((pair) => ({ pair, count: text.split(pair).length - 1 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  if (counted.length < leastPairs || total < leastMentions) return undefined;
  return counted.slice(0, 2).map(({ pair }) => pair);
}
