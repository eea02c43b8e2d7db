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
  /** The names of the region of each plan. */
  readonly regions: ReadonlyMap<string, readonly string[]>;
}

/**
 * Cuts a passage into the words by which it is compared with another; marks and white space are none.
 *
 * @param plans those of the two passages, whose regions are names in both
 */
export type CutWords = (text: string, plans: readonly string[]) => ComparedWord[];

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
  const namesOf = new Map<string, RegExp>();
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (text, plans) => {
    const key = [...plans].sort().join(' ');
    const regions = plans.flatMap((plan) => words.regions.get(plan) ?? []);
    const names = namesOf.get(key) ?? namePattern([...words.actors, ...regions]);
    namesOf.set(key, names);
    const wholes = new Wholes(text);
    for (const pattern of [hotline, documentNumber]) wholes.takeAll(pattern, 'word');
    wholes.takeAll(year, 'year', (span) => span.replaceAll(/[“”年]/gu, '').replaceAll(/[－–—~～至]/gu, '-'));
    const isListMark = listMarksOf(text);
    for (const quantity of quantitiesIn(text)) {
      if (isListMark(quantity.start) || isInName(text, quantity)) continue;
      wholes.take(quantity.start, quantity.end, 'number', quantityKey(quantity), quantity);
    }
    wholes.takeAll(names, 'actor');
    for (const { segment, index } of segmenter.segment(text)) {
      for (const { index: at, 0: part } of segment.matchAll(/[\p{L}\p{N}%％]+/gu)) {
        const start = index + at;
        if (!isListMark(start)) wholes.takeRest(start, start + part.length);
      }
    }
    return wholes.inOrder();
  };
}

/** The words of a text that are taken as wholes, none over another: who comes first has the place. */
class Wholes {
  readonly #text: string;
  readonly #taken: Uint8Array;
  readonly #words: ComparedWord[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#taken = new Uint8Array(text.length);
  }

  take(
    start: number,
    end: number,
    sort: WordSort,
    key = normal(this.#text.slice(start, end)),
    quantity: PrintedQuantity | null = null,
  ): void {
    if (this.#taken.subarray(start, end).includes(1)) return;
    this.#taken.fill(1, start, end);
    this.#words.push({ start, end, sort, key, quantity });
  }

  takeAll(pattern: RegExp, sort: WordSort, keyOf: (found: string) => string = normal): void {
    for (const { index, 0: found } of this.#text.matchAll(pattern))
      this.take(index, index + found.length, sort, keyOf(found));
  }

  /** What is left of a stretch, in one or several parts. */
  takeRest(start: number, end: number): void {
    for (let from = start; from < end; from += 1) {
      if (this.#taken[from] === 1) continue;
      let to = from;
      while (to < end && this.#taken[to] === 0) to += 1;
      this.take(from, to, 'word');
      from = to;
    }
  }

  inOrder(): ComparedWord[] {
    return this.#words.sort((x, y) => x.start - y.start);
  }
}

/**
 * Names of who acts or where, the longest first: 甲乙县 is one, not 甲乙 followed by 县. A single character is a level of
 * government only before the name of an agency (县生态环境局), not in 建成区.
 */
function namePattern(names: readonly string[]): RegExp {
  const all = [...new Set(names)].sort((x, y) => y.length - x.length || (x < y ? -1 : 1));
  const long = all.filter((name) => name.length > 1);
  const levels = all.filter((name) => name.length === 1).join('');
  // A pattern that matches nothing where there are no names.
  if (long.length === 0) return /(?!)/gu;
  return new RegExp(`${levels === '' ? '' : `[${levels}]?`}(?:${long.join('|')})`, 'gu');
}

/** Tells whether a place is in the number of a list item. */
function listMarksOf(text: string): (place: number) => boolean {
  const marks = [...text.matchAll(listMark)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  return (place) => marks.some(({ start, end }) => start <= place && place < end);
}

/** Whether a number in Chinese numerals is part of a name in quotation marks: “三条红线”, but not “一公里”. */
function isInName(text: string, { start, end }: PrintedQuantity): boolean {
  if (/\d/u.test(text.slice(start, end))) return false;
  const opened = text.lastIndexOf('“', start);
  const closed = text.indexOf('”', end);
  if (opened === -1 || closed === -1 || text.slice(opened, start).includes('”')) return false;
  return opened + 1 !== start || closed !== end;
}

function normal(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
