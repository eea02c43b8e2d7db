import { quantityFinder, quantityKey, type PrintedQuantity, type UnitSpellings } from './quantities.ts';

/** What a word of a passage is, when passages are compared. */
export type WordSort = 'word' | 'number' | 'year' | 'actor';

/** A word of a passage: Chinese words as a dictionary cuts them, quantities, years and names as wholes. */
export interface ComparedWord {
  readonly start: number;
  readonly end: number;
  readonly sort: WordSort;
  /** By which it is equal to another: width, case and the writing of a quantity do not count. */
  readonly key: string;
  /** Of a number. */
  readonly quantity: PrintedQuantity | null;
}

export interface ComparisonWords extends UnitSpellings {
  /** Names of agencies and words for levels (全县, 市级): who acts, or where. */
  readonly actors: readonly string[];
  /** The names of the region of each plan, which are actors in its own text. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
}

/** Cuts a passage of a plan into the words by which it is compared; marks and white space are none. */
export type CutWords = (passage: { readonly text: string; readonly plan: string }) => ComparedWord[];

const year =
  /(?:19|20)\d{2}年?(?:[-－–—~～至](?:19|20)\d{2}年?)?(?![\d.])(?=年|底|末|[，。；、：）]|\p{Script=Han}|$)|“?十[一二三四五]五”?/gu;
/** Number of a list item or step: no figure. */
const listMark = /(?:^|(?<=[。；：\n\t]))\s*(?:[（(]?\d{1,2}[）)]|\d{1,2}\s*[.．、](?!\d)|[①-⑳])/gu;
/** A telephone line is a name: 12369. */
const hotline =
  /(?<!\d)(?:1[012]\d{3}|\d{3,4}-\d{7,8})(?=[”"]?(?:\p{Script=Han}{0,6})(?:热线|电话|举报|平台))|(?<=(?:热线|电话|举报)[^，。]{0,8})(?<!\d)1[012]\d{3}(?!\d)/gu;
/** The number of a document is its name. */
const documentNumber = /〔\d{4}〕\d+号/gu;

/** Makes the function that cuts passages. */
export function wordCutter(words: ComparisonWords): CutWords {
  const quantitiesIn = quantityFinder(words);
  const names = new Set(words.actors);
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return ({ text, plan }) => {
    // Longest first: 巫山县 is one name, not 巫山 followed by 县.
    const long = [...new Set([...words.actors, ...(words.regions.get(plan) ?? [])])]
      .filter((name) => name.length > 1)
      .sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
    const fixed: ComparedWord[] = [];
    const take = (
      start: number,
      end: number,
      sort: WordSort,
      key?: string,
      quantity: PrintedQuantity | null = null,
    ): void => {
      if (fixed.some((other) => start < other.end && other.start < end)) return;
      fixed.push({ start, end, sort, key: key ?? normal(text.slice(start, end)), quantity });
    };
    const skipped = [...text.matchAll(listMark)].map(
      ({ index, 0: mark }) => [index, index + mark.length] as const,
    );
    const isSkipped = (start: number): boolean => skipped.some(([from, to]) => start >= from && start < to);
    for (const pattern of [hotline, documentNumber])
      for (const { index, 0: name } of text.matchAll(pattern)) take(index, index + name.length, 'word');
    for (const { index, 0: span } of text.matchAll(year))
      take(
        index,
        index + span.length,
        'year',
        span.replaceAll(/[“”年]/gu, '').replaceAll(/[－–—~～至]/gu, '-'),
      );
    for (const quantity of quantitiesIn(text)) {
      if (isSkipped(quantity.start) || isInName(text, quantity)) continue;
      take(quantity.start, quantity.end, 'number', quantityKey(quantity), quantity);
    }
    for (const name of long)
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
        take(at, at + name.length, 'actor');
    for (const { segment, index } of segmenter.segment(text)) {
      for (const { index: at, 0: part } of segment.matchAll(/[\p{L}\p{N}%％]+/gu)) {
        const start = index + at;
        const end = start + part.length;
        if (isSkipped(start)) continue;
        for (const [from, to] of without(start, end, fixed)) {
          const own = text.slice(from, to);
          fixed.push({
            start: from,
            end: to,
            sort: names.has(own) ? 'actor' : 'word',
            key: normal(own),
            quantity: null,
          });
        }
      }
    }
    return fixed.sort((x, y) => x.start - y.start);
  };
}

/** Whether a number in Chinese numerals is part of a name in quotation marks: “三条红线”, but not “一公里”. */
function isInName(text: string, { start, end }: PrintedQuantity): boolean {
  if (/\d/u.test(text.slice(start, end))) return false;
  const opened = text.lastIndexOf('“', start);
  const closed = text.indexOf('”', end);
  if (opened === -1 || closed === -1 || text.slice(opened, start).includes('”')) return false;
  return opened + 1 !== start || closed !== end;
}

/** The parts of a stretch that no fixed word covers. */
function without(start: number, end: number, fixed: readonly ComparedWord[]): [number, number][] {
  let parts: [number, number][] = [[start, end]];
  for (const word of fixed) {
    parts = parts.flatMap(([from, to]): [number, number][] => {
      if (word.end <= from || word.start >= to) return [[from, to]];
      return (
        [
          [from, word.start],
          [word.end, to],
        ] as [number, number][]
      ).filter(([x, y]) => x < y);
    });
  }
  return parts;
}

function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
