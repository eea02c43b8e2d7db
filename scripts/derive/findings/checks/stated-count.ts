import type { BlockRecord } from '../../../../src/model/block.ts';
import { readChineseNumeral } from '../../../../src/text/chinese-numerals.ts';
import { fillInBoth } from '../../../inputs/indicator-words.ts';
import type { Check, CheckedCorpus } from '../check.ts';
import type { Finding } from '../finding.ts';
import { fitsCount, type ListCount, readList } from '../lists.ts';
import { quoteSentence } from '../quote.ts';

const number = String.raw`\d+|[两二三四五六七八九十]+`;

/** A printed count, the list that it counts, and where both stand in the text. */
interface Counted {
  readonly number: number;
  /** The count with its counter and noun, as printed. */
  readonly count: string;
  readonly list: ListCount;
  readonly start: number;
  readonly end: number;
}

/**
 * A printed count and the list beside it: A、B、C三大主体; 四个保护区（A、B、C、D）; “四支”即A、B、C、D. A list that ends in 等 may
 * be shorter than its count, never longer. Where a count does not stand right at its list, the text may count something
 * else, and nothing is said.
 */
export const statedCount: Check = {
  rule: 'stated-count',
  run: ({ blocks }, corpus) =>
    blocks
      .filter(({ kind }) => kind !== 'caption' && kind !== 'title')
      .flatMap((block) =>
        [...countsBehind(block, corpus), ...countsBefore(block, corpus)].flatMap((counted) =>
          judge(block, counted, corpus),
        ),
      ),
};

/** Lists with their count behind them: A、B、C三条河流. */
function countsBehind({ text }: BlockRecord, { words: { statedCount: words } }: CheckedCorpus): Counted[] {
  const counters = words.counters.join('|');
  const pattern = new RegExp(
    String.raw`(?<=^|[，。；：\n])([^，。；：（）“”\s\d]*、[^，。；：（）“”\s\d]*?)(${number})(${counters})([^，。；：、（）“”\s\d]{2,12})`,
    'gu',
  );
  return [...text.matchAll(pattern)].flatMap((match): Counted[] => {
    const [whole, printed = '', digits = '', counter = '', noun = ''] = match;
    const list = readList(printed, words);
    const value = valueOf(digits);
    if (!list || value === null || words.notCounted.some((word) => printed.endsWith(word))) return [];
    if (!countsItsList(noun, list, words.places)) return [];
    const { index } = match;
    return [
      { number: value, count: `${digits}${counter}${noun}`, list, start: index, end: index + whole.length },
    ];
  });
}

/** Whether the noun behind a count is what the list names: 甲镇、乙镇3个村 counts villages, not the towns of the list. */
function countsItsList(noun: string, { items }: ListCount, places: readonly (readonly string[])[]): boolean {
  const last = items.at(-1) ?? '';
  const kind = places.find((names) => names.some((name) => last.endsWith(name)));
  return kind === undefined || kind.some((name) => noun.startsWith(name));
}

/** Lists with their count before them, in brackets or behind 即: 四个保护区（A、B、C、D）. */
function countsBefore({ text }: BlockRecord, { words: { statedCount: words } }: CheckedCorpus): Counted[] {
  const counters = words.counters.join('|');
  const patterns = [
    String.raw`(${number})((?:${counters})[^，。；：、（）“”\s\d]{1,12})（([^（）]+)）`,
    String.raw`“(${number})([^，。；：、（）“”\s\d]{1,4})”(?:${words.namely.join('|')})([^，。；：（）“”\s]+)(?=[，。；])`,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'gu'))].flatMap((match): Counted[] => {
      const [whole, digits = '', rest = '', printed = ''] = match;
      const list = readList(printed, words);
      const value = valueOf(digits);
      // A number that goes on from another one (第三个, 1.2个) counts nothing here.
      if (!list || value === null || /[第.\d]$/u.test(text.slice(0, match.index))) return [];
      const { index } = match;
      return [{ number: value, count: `${digits}${rest}`, list, start: index, end: index + whole.length }];
    }),
  );
}

function valueOf(digits: string): number | null {
  const value = /\d/.test(digits) ? Number(digits) : readChineseNumeral(digits);
  return value !== null && value > 1 ? value : null;
}

function judge(
  block: BlockRecord,
  { number: stated, count, list, start, end }: Counted,
  { words }: CheckedCorpus,
): Finding[] {
  if (fitsCount(list, stated)) return [];
  return [
    {
      severity: 'medium',
      message: fillInBoth(words.statedCount.message, {
        ...{ line: String(block.line), count, listed: String(list.items.length) },
        list: list.items.join('、'),
      }),
      evidence: [quoteSentence(block, { start, end }, [count, ...list.items])],
    },
  ];
}
