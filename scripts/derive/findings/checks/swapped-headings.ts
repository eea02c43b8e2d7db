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
      if (first?.block.table !== second.block.table || first.block.section !== second.block.section) {
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

/** The pairs of characters that one heading has and the other has not, without the end that both have. */
function onlyIn(heading: string, other: string): string[] {
  const taken = new Set(pairsOf(other));
  const ends = [...heading].findLastIndex(
    (character, index) => character !== other[other.length - heading.length + index],
  );
  return [...new Set(pairsOf(heading.slice(0, ends + 1)))].filter((pair) => !taken.has(pair));
}

/** The pairs of characters of a heading’s words, without its number and what joins them. */
function pairsOf(heading: string): string[] {
  return heading
    .replace(/^（.+?）/u, '')
    .split(/[^\p{Script=Han}]|[与和及]/u)
    .flatMap((word) => [...word].slice(1).map((character, index) => `${word[index] ?? ''}${character}`));
}

/** The words of a heading that a text has, in their order; `undefined` where it does not speak of them. */
function mentions(text: string, pairs: readonly string[]): string[] | undefined {
  const found = pairs.filter((pair) => text.includes(pair));
  const total = found.reduce((sum, pair) => sum + text.split(pair).length - 1, 0);
  if (found.length < leastPairs || total < leastMentions) return undefined;
  return found.reduce<string[]>((words, pair) => {
    const last = words.at(-1);
    if (!last?.endsWith(pair.slice(0, 1))) return [...words, pair];
    const longer = `${last}${pair.slice(1)}`;
    return text.includes(longer) ? [...words.slice(0, -1), longer] : words;
  }, []);
}
