import { readChineseNumeral } from '../../../src/text/chinese-numerals.ts';
import type { StatementWords } from '../../inputs/statement-words.ts';
import type { Quantity, QuantitySort, StatementComparator } from './quantity.ts';

const number = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const fraction = String.raw`\d+/\d+`;
const chinese = '[一二两三四五六七八九十百千万]+';
const romans = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ'];
const latin: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4, V: 5 };

/** The number phrases of texts, compiled from the words once. */
export interface QuantityGrammar {
  readonly phrase: RegExp;
  readonly words: StatementWords;
}

/** Makes the grammar of number phrases from the vocabulary. */
export function quantityGrammar(words: StatementWords): QuantityGrammar {
  const comparators = (side: 'before' | 'after'): string => oneOf(Object.values(words[side]).flat());
  const multiplier = oneOf(words.multipliers);
  const more = oneOf(words.moreThan);
  const measure = `(?:${multiplier})?(?:${more})?${oneOf([...words.measures, ...words.money])}(?:[/／]${oneOf(words.perUnits)})?(?![A-Za-z0-9])`;
  const counter = `(?:${multiplier})?(?:${more})?${oneOf(words.counters)}(?:（${oneOf(words.counters)}）)?(?:[/／]${oneOf(words.perUnits)})?`;
  const unit = `%|％|‰|成(?=以上|以下|左右|[，。；、）])|${measure}|${counter}`;
  // A line ends a sentence, and with it a phrase.
  const blank = String.raw`[^\S\n]*`;
  const phrase = [
    `(?<before>${comparators('before')})?${blank}`,
    `(?<![\\d.A-Za-z〔])(?<number>${fraction}|${number}|${chinese})`,
    `(?:${blank}(?:${unit})?${blank}[-－–—~～至]${blank}(?<high>${number})(?=${blank}(?:${unit})))?`,
    `${blank}(?<more>${more})?(?<unit>${unit})?(?<moreAfter>${more})?`,
    `(?:(?<outside>${oneOf(words.outside)})|(?<within>${oneOf(words.within)}))?(?<after>${comparators('after')})?`,
  ].join('');
  return { phrase: new RegExp(phrase, 'gu'), words };
}

/**
 * Finds the number phrases of a text, whatever they are about: numbers with their units and comparator words, water
 * classes, and the words that stand for a value.
 *
 * @param text a block’s text
 * @returns phrases by their place; none overlaps another
 */
export function findQuantities(text: string, grammar: QuantityGrammar): Quantity[] {
  const found = dropNested(wordsIn(text, grammar.words));
  const isTaken = ({ start, end }: Quantity): boolean =>
    found.some((other) => start < other.end && other.start < end);
  found.push(...classesIn(text).filter((quantity) => !isTaken(quantity)));
  for (const match of text.matchAll(grammar.phrase)) {
    const quantity = withMarks(text, quantityOf(match, grammar.words), grammar.words);
    if (quantity && !isTaken(quantity)) found.push(quantity);
  }
  return shareUnits(
    text,
    found.sort((a, b) => a.start - b.start),
  );
}

/** Gives a bare number the unit behind the stroke: 6.62（3月—7月）/3.31 m3/s. */
function shareUnits(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.map((quantity) => {
    if (quantity.unit !== null || quantity.sort !== 'bare') return quantity;
    const [between = null] = /^[（(][^（()）]*[）)]\//u.exec(text.slice(quantity.end)) ?? [];
    if (between === null) return quantity;
    const next = quantities.find(({ start }) => start === quantity.end + between.length);
    return next ? { ...quantity, unit: next.unit, sort: next.sort } : quantity;
  });
}

function quantityOf(match: RegExpExecArray, words: StatementWords): Quantity | null {
  const {
    before,
    number: digits = '',
    high,
    more,
    unit = null,
    moreAfter,
    within,
    outside,
    after,
  } = match.groups ?? {};
  const inChinese = !/\d/.test(digits);
  const grouped = inChinese && digits.length > 1 && /[万亿]$/u.test(digits) ? digits.slice(-1) : '';
  const value = inChinese
    ? readChineseNumeral(digits.slice(0, digits.length - grouped.length))
    : numberOf(digits);
  if (value === null) return null;
  const cleanUnit = unit === null ? null : unit.replace(new RegExp(`${oneOf(words.moreThan)}(?=.)`, 'u'), '');
  const isAbout = more !== undefined || moreAfter !== undefined || cleanUnit !== unit;
  const numberStart = match.index + match[0].indexOf(digits, before?.length ?? 0);
  const raw = match[0].trim();
  const start = match.index + match[0].indexOf(raw);
  return {
    start,
    end: start + raw.length,
    raw,
    value,
    valueHigh: high === undefined ? null : numberOf(high),
    // 一万人 is one 万人, as 1万人 is.
    unit: cleanUnit === null ? null : `${grouped}${cleanUnit.replace('％', '%')}`,
    comparator:
      comparatorOf(after, words.after) ??
      comparatorOf(before, words.before) ??
      (within !== undefined ? '<=' : outside !== undefined ? '>=' : isAbout ? '~' : null),
    sort: sortOf(cleanUnit, words),
    within: within !== undefined || outside !== undefined,
    inChinese,
    numberStart,
  };
}

/** A distance that is quoted for itself goes with the words behind it: “一公里”范围内. */
function withMarks(text: string, quantity: Quantity | null, words: StatementWords): Quantity | null {
  if (quantity === null || text[quantity.start - 1] !== '“' || text[quantity.end] !== '”') return quantity;
  const behind = text.slice(quantity.end + 1);
  const outside = words.outside.find((word) => behind.startsWith(word));
  const within = outside === undefined ? words.within.find((word) => behind.startsWith(word)) : undefined;
  const word = outside ?? within;
  if (word === undefined) return quantity;
  const [start, end] = [quantity.start - 1, quantity.end + 1 + word.length];
  return {
    ...quantity,
    ...{
      start,
      end,
      raw: text.slice(start, end),
      within: true,
      comparator: within === undefined ? '>=' : '<=',
    },
  };
}

function sortOf(unit: string | null, words: StatementWords): QuantitySort {
  if (unit === null) return 'bare';
  if (/^[%％‰成]$/.test(unit)) return 'share';
  if (unit === '个百分点') return 'points';
  const [whole = unit] = unit.split(/[/／]/);
  const plain = words.multipliers.reduce(
    (longest, multiplier) =>
      whole.startsWith(multiplier) && whole.length > multiplier.length && multiplier.length > longest.length
        ? multiplier
        : longest,
    '',
  );
  const base = whole.slice(plain.length);
  if (words.money.includes(base) || words.money.includes(whole))
    return unit.includes('/') ? 'measure' : 'money';
  return words.measures.includes(base) ? 'measure' : 'count';
}

function comparatorOf(
  printed: string | undefined,
  lists: Readonly<Record<'>=' | '<=' | '~', readonly string[]>>,
): StatementComparator | null {
  if (printed === undefined) return null;
  return (['>=', '<=', '~'] as const).find((sign) => lists[sign].includes(printed)) ?? null;
}

/** Of words that overlap, the longer ones. */
function dropNested(quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter(
    (each) =>
      !quantities.some((other) => other !== each && other.start <= each.start && other.end > each.end),
  );
}

/** Water classes: the number of the class is its value. */
function classesIn(text: string): Quantity[] {
  const pattern =
    /(?<before>达到或优于|优于或达到|不低于|优于)?(?<bad>劣)?(?<class>[ⅠⅡⅢⅣⅤ]|IV|I{1,3}|V)类(?<after>及以上|以上)?/gu;
  return [...text.matchAll(pattern)].map((match) => {
    const { before, bad, class: printed = '', after } = match.groups ?? {};
    const value = romans.indexOf(printed) + 1 || (latin[printed] ?? 0);
    const end = match.index + match[0].length;
    return {
      start: match.index,
      end,
      raw: match[0],
      // 劣Ⅴ is worse than any class: it has no number.
      value: bad === undefined ? value : null,
      valueHigh: null,
      unit: bad === undefined ? '类' : null,
      comparator: before !== undefined || after !== undefined ? '<=' : null,
      sort: 'class',
      within: false,
      inChinese: false,
      numberStart: match.index,
    } satisfies Quantity;
  });
}

/** Words that stand for a value, where they are said of what they are said of. */
function wordsIn(text: string, { inWords }: StatementWords): Quantity[] {
  return inWords.flatMap(({ of, words, comparator }) =>
    [...text.matchAll(new RegExp(oneOf(words), 'gu'))]
      .filter(({ index, 0: printed }) => {
        const around = text.slice(Math.max(0, index - 30), index + printed.length + 14);
        return (
          of.some((thing) => around.includes(thing)) && !/[未不][^，。；]{0,4}$/u.test(text.slice(0, index))
        );
      })
      .map(({ index, 0: printed }) => ({
        start: index,
        end: index + printed.length,
        raw: printed,
        value: null,
        valueHigh: null,
        unit: null,
        comparator,
        sort: 'words' as const,
        within: false,
        inChinese: false,
        numberStart: index,
      })),
  );
}

function numberOf(digits: string): number {
  const [above = '', below] = digits.split('/');
  if (below !== undefined) return Math.round((Number(above) / Number(below)) * 10_000) / 10_000;
  return Number(above.replaceAll(',', ''));
}

/** A pattern for one of some words, the longest first. */
function oneOf(words: readonly string[]): string {
  const escaped = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return `(?:${escaped.join('|')})`;
}
