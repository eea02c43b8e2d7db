import type { BlockRecord } from '../../../../src/model/block.ts';
import { readChineseNumeral } from '../../../../src/text/chinese-numerals.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Quantity } from '../../statements/quantity.ts';
import type { Check, CheckedCorpus } from '../check.ts';
import type { Finding } from '../finding.ts';
import { quoteSentence } from '../quote.ts';
import { addsUp } from '../tolerance.ts';

/** A number that counts, with its unit and place. */
type Part = Quantity & { readonly value: number };

/** A total, and the parts that the text sets against it. */
interface Split {
  readonly total: Part;
  readonly parts: readonly Part[];
  /** Whether the text says that there are no other parts: it prints how many there are, or has them all in brackets. */
  readonly complete: boolean;
}

/**
 * A total in running text and the parts that follow it: 项目共计64个…其中A类14个，B类37个…; 1335km（城市900km、乡镇435km）.
 * Parts that come to more than the total never agree; less only counts where the text says that these are all parts.
 */
export const partsInProse: Check = {
  rule: 'sum',
  run: ({ blocks }, corpus) =>
    blocks.flatMap((block) => [
      ...amongWhich(block, corpus).flatMap((split) => judge(block, split, corpus)),
      ...inBrackets(block, corpus).flatMap((split) => judge(block, split, corpus)),
    ]),
};

function counted(quantities: readonly Quantity[]): Part[] {
  return quantities.filter(
    (each): each is Part =>
      each.value !== null &&
      each.valueHigh === null &&
      each.unit !== null &&
      /^(?:money|count|measure)$/.test(each.sort),
  );
}

/** Totals before 其中, with the parts behind it up to the end of the sentence. */
function amongWhich({ text }: BlockRecord, { quantitiesIn, words }: CheckedCorpus): Split[] {
  return [...text.matchAll(/其中/gu)].flatMap(({ index }) => {
    const before = text.slice(0, index);
    // A sentence that begins with 其中 goes on with the one before it.
    const from = before.replace(/。$/u, '').search(/[^。\n\t]*$/u);
    const end = index + text.slice(index).search(/[。\n\t]|$/u);
    const tail = text.slice(index + 2, end);
    if (tail.includes('其中')) return [];
    const totals = counted(quantitiesIn(text.slice(from, index))).map((each) => moved(each, from));
    const parts = counted(quantitiesIn(tail)).map((each) => moved(each, index + 2));
    return [...new Set(totals.map(({ unit }) => unit))].flatMap((unit): Split[] => {
      const total = totals.filter((each) => each.unit === unit).at(-1);
      const own = parts.filter((each) => each.unit === unit);
      if (!total || own.length < 2) return [];
      const complete = kindsIn(text.slice(from, index), words.sum.kinds).includes(own.length);
      return [{ total, parts: own, complete }];
    });
  });
}

/** How many kinds a text says that there are: 3大类, 四个方面. */
function kindsIn(text: string, kinds: readonly string[]): number[] {
  const pattern = new RegExp(`(\\d+|[一二三四五六七八九十]+)(?:${kinds.join('|')})`, 'gu');
  return [...text.matchAll(pattern)].flatMap(({ 1: digits = '' }) => {
    const value = /\d/.test(digits) ? Number(digits) : readChineseNumeral(digits);
    return value ?? [];
  });
}

/** Totals directly before a bracket that holds nothing but parts in the same unit. */
function inBrackets({ text }: BlockRecord, { quantitiesIn }: CheckedCorpus): Split[] {
  return [...text.matchAll(/（([^（）]+)）/gu)].flatMap(({ index, 1: inside = '' }): Split[] => {
    const before = counted(quantitiesIn(text.slice(Math.max(0, index - 30), index))).at(-1);
    const parts = counted(quantitiesIn(inside)).map((each) => moved(each, index + 1));
    const total = before && moved(before, Math.max(0, index - 30));
    if (total?.end !== index || parts.length < 2) return [];
    const pieces = inside.split(/[、，；]/u).length;
    const same = parts.every(({ unit }) => unit === total.unit);
    return same && pieces === parts.length ? [{ total, parts, complete: true }] : [];
  });
}

function moved(quantity: Part, by: number): Part {
  const { start, end, numberStart } = quantity;
  return { ...quantity, start: start + by, end: end + by, numberStart: numberStart + by };
}

function judge(block: BlockRecord, { total, parts, complete }: Split, { words }: CheckedCorpus): Finding[] {
  const bounded = [total, ...parts].some(({ comparator }) => comparator === '>=' || comparator === '<=');
  const { total: sum, agrees, over } = addsUp(parts, total);
  if (agrees || bounded || (!over && !complete)) return [];
  return [
    {
      severity: 'high',
      message: fillInBoth(words.sum.inProse, {
        line: String(block.line),
        total: total.raw,
        parts: parts.map(({ raw }) => raw).join('、'),
        sum: `${String(sum)}${total.unit ?? ''}`,
      }),
      evidence: [
        quoteSentence(block, { start: total.start, end: parts.at(-1)?.end ?? total.end }, [
          total.raw,
          ...parts.map(({ raw }) => raw),
        ]),
      ],
    },
  ];
}
