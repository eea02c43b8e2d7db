import { readChineseNumeral } from '../../../src/text/chinese-numerals.ts';
import { classOfNumeral } from '../../../src/text/water-class.ts';

/** A number that a text prints, as a quantity. */
export interface PrintedQuantity {
  readonly start: number;
  readonly end: number;
  /** With its unit, and with 以上, 以下 …, which belong to what is said. */
  readonly raw: string;
  /** Times its 万 or 亿: 8000万 is 80,000,000. Of a water class its rank. */
  readonly value: number;
  /** Of a range; `null` elsewhere. */
  readonly valueHigh: number | null;
  /** The first spelling of its group (立方米 for m3); `''` where none is printed. */
  readonly unit: string;
  readonly bound: string;
}

/** The units by which numbers in Chinese numerals are told from other words. */
export interface UnitSpellings {
  readonly units: readonly string[];
  /** Spellings of one unit. */
  readonly groups: readonly (readonly string[])[];
  /** Words behind a number that belong to it (以上), the longer ones first. */
  readonly bounds: readonly string[];
}

const arabic = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const multipliers: Readonly<Record<string, number>> = {
  ...{ 百: 1e2, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 },
};

/** Makes a function that finds the quantities of a text: numbers with their units, and water classes. */
export function quantityFinder({
  units,
  groups,
  bounds,
}: UnitSpellings): (text: string) => PrintedQuantity[] {
  const multiplier = oneOf(Object.keys(multipliers));
  const bare = units.map((unit) => unit.replace(new RegExp(`^${multiplier}(?=.)`, 'u'), ''));
  // 类 makes a water class of a numeral.
  const spellings = [...units, ...bare, ...groups.flat(), '%', '％'].filter((unit) => unit !== '类');
  const unit = `${oneOf(spellings)}(?![A-Za-z0-9])`;
  const phrase = new RegExp(
    [
      `(?<![\\dA-Za-z.])(?<number>${arabic})(?:[%％]?[-－–—~～至](?<high>${arabic}))?`,
      `(?<times>${multiplier})?[余多]?(?:\\s?(?<unit>${unit}))?`,
      `|(?<![第十百千万亿一二两三四五六七八九])(?<numeral>[一二两三四五六七八九十百千万亿]+)(?<counted>${unit})`,
      '|(?<worse>劣)?(?<rank>[ⅠⅡⅢⅣⅤ]|(?<![A-Za-z])(?:I{1,3}|IV|V))类',
    ].join(''),
    'gu',
  );
  const plain = (printed = ''): string =>
    groups.find((group) => group.includes(printed))?.[0] ?? printed.replace('％', '%');
  return (text) =>
    [...text.matchAll(phrase)].flatMap((match): PrintedQuantity[] => {
      const { number = '', high, times, unit: own, numeral, counted, worse, rank } = match.groups ?? {};
      const factor = multipliers[times ?? ''] ?? 1;
      const read = (): Pick<PrintedQuantity, 'valueHigh' | 'unit'> & { readonly value: number | null } => {
        if (rank !== undefined)
          return { value: (classOfNumeral(rank) ?? 0) + (worse ? 1 : 0), valueHigh: null, unit: '类' };
        if (numeral !== undefined)
          return { value: readChineseNumeral(numeral), valueHigh: null, unit: plain(counted) };
        const valueHigh = high === undefined ? null : times10(high, factor);
        return { value: times10(number, factor), valueHigh, unit: plain(own) };
      };
      const { value, valueHigh, unit: name } = read();
      if (value === null) return [];
      const end = match.index + match[0].length;
      const bound = bounds.find((word) => text.startsWith(word, end)) ?? '';
      const raw = text.slice(match.index, end + bound.length);
      return [{ start: match.index, end: end + bound.length, raw, value, valueHigh, unit: name, bound }];
    });
}

/** Whether two quantities are the same, however they are written: 8000万m³ and 0.8亿立方米. */
export function quantityKey({ value, valueHigh, unit, bound }: PrintedQuantity): string {
  return [value, valueHigh ?? '', unit, bound].join(' ');
}

/** A printed number times a power of ten, without the rounding of binary fractions (0.8 × 100,000,000). */
function times10(printed: string, factor: number): number {
  return Number((Number(printed.replaceAll(',', '')) * factor).toPrecision(12));
}

function oneOf(words: readonly string[]): string {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)).join('|')})`;
}
