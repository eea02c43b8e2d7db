import { Converter } from 'opencc-js/cn2t';
import type { Corpus, Place } from './corpus.ts';
import { askFor, type CertificateQuery, type VariantClass } from './query.ts';
import type { Random } from './random.ts';
import { cut, distinct } from './sample-literal.ts';

/** Number of queries per class; fewer if the corpus has fewer such words, but never zero. */
const numbers: Readonly<Record<VariantClass, number>> = {
  numerals: 24,
  units: 24,
  width: 24,
  case: 16,
  years: 16,
  traditional: 36,
  spaces: 20,
  marks: 30,
};

/** Ways to write what the pattern matches; each must find what the printed form finds. */
interface Rule {
  readonly class: VariantClass;
  readonly printed: RegExp;
  readonly ways: (found: string) => readonly string[];
}

const numerals = [...'ⅠⅡⅢⅣⅤ'];
const letters = ['I', 'II', 'III', 'IV', 'V'];
const chinese = [...'一二三四五'];

const unitWays: Readonly<Record<string, readonly string[]>> = {
  m3: ['m³', '㎥', 'M3', '立方米', 'ｍ３'],
  立方米: ['m³', '㎥', 'm3', '立 方 米'],
  km2: ['km²', '㎢', 'KM2', '平方公里'],
  平方公里: ['km²', '㎢', 'km2'],
  'μg/m3': ['µg/m³', 'μg/㎥', '㎍/㎥'],
  m2: ['m²', '㎡', '平方米'],
  平方米: ['m²', '㎡', 'm2'],
};

const rules: readonly Rule[] = [
  {
    class: 'numerals',
    printed: /(?:[Ⅰ-Ⅴ]|(?<![A-Za-z])(?:III|II|IV|V|I))类/gu,
    ways: (found) => {
      const name = found.slice(0, -1);
      const rank = Math.max(numerals.indexOf(name), letters.indexOf(name));
      return [numerals[rank], letters[rank], letters[rank]?.toLowerCase(), chinese[rank]].map(
        (numeral) => `${numeral ?? ''}类`,
      );
    },
  },
  {
    class: 'units',
    printed: /μg\/m3|(?<![A-Za-z])(?:km2|m3|m2)(?![A-Za-z0-9])|平方公里|立方米|平方米/gu,
    ways: (found) => unitWays[found] ?? [],
  },
  {
    class: 'width',
    printed: /[0-9A-Za-z]+(?:\.[0-9]+)?[%％]?|[（(].[）)]/gu,
    ways: (found) => [widen(found), found.normalize('NFKC')],
  },
  {
    class: 'case',
    printed: /[A-Za-z]{2,}[0-9]*/gu,
    ways: (found) => [found.toLowerCase(), found.toUpperCase()],
  },
  {
    class: 'years',
    printed: /(?<![\d.])20\d\d(?=年)|二[〇○零][〇○零一二三四五六七八九]{2}(?=年)/gu,
    ways: (found) => {
      const arabic = /\d/.test(found)
        ? found
        : found.replace(/./gu, (digit) => String(Math.max(0, '〇一二三四五六七八九'.indexOf(digit))));
      return ['〇一二三四五六七八九', '零一二三四五六七八九', '○一二三四五六七八九']
        .map((names) => arabic.replace(/\d/g, (digit) => names.charAt(Number(digit))))
        .concat(arabic, widen(arabic));
    },
  },
];

/**
 * Queries that write printed words in another way. They must find what the printed words find.
 */
export function sampleVariants(corpus: Corpus, random: Random): CertificateQuery[] {
  const { places } = corpus;
  const toTraditional = Converter({ from: 'cn', to: 't' });
  return [
    ...rules.flatMap((rule) => rewritten(rule, places, random)),
    ...distinct(numbers.traditional, (turn) => {
      const printed = cut(places, 2 + (turn % 10), random, (piece) => /^\p{Script=Han}+$/u.test(piece));
      return variant('traditional', toTraditional(printed), printed);
    }),
    ...distinct(numbers.spaces, (turn) => {
      const printed = cut(places, 3 + (turn % 9), random, isWords);
      const space = random.of([' ', '\u3000', '  ', '\u00a0']);
      return askFor('spaces', insert(printed, space, random), printed);
    }),
    ...distinct(numbers.marks, (turn) => {
      if (turn % 2 === 0) {
        const printed = cut(places, 4 + (turn % 8), random, (piece) => marks.test(piece));
        return variant('marks', printed.replaceAll(new RegExp(marks, 'gu'), ''), printed);
      }
      const printed = cut(places, 3 + (turn % 9), random, isWords);
      const mark = random.of(['“', '《', '（', '、', '·', '—', '「']);
      return variant('marks', insert(printed, mark, random), printed);
    }),
  ];
}

const marks = /[“”《》（）、·—〔〕]/u;
const isWords = (piece: string): boolean => /^\p{Script=Han}+$/u.test(piece);

/** Queries around the words of a rule: alone, and with some of the text beside them in the cell. */
function rewritten(rule: Rule, places: readonly Place[], random: Random): CertificateQuery[] {
  const found = places.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      [...cell.matchAll(rule.printed)].map((match) => ({ cell, at: match.index, word: match[0] })),
    ),
  );
  return distinct(numbers[rule.class], (turn) => {
    const { cell, at, word } = random.of(found);
    const before = neighbouringHan(cell.slice(0, at), 'before', turn % 3, random);
    const behind = neighbouringHan(cell.slice(at + word.length), 'behind', turn % 3, random);
    const way = random.of(rule.ways(word));
    return variant(rule.class, before + way + behind, before + word + behind);
  });
}

/** Up to four Chinese characters beside a word; none in every third query. */
function neighbouringHan(text: string, side: 'before' | 'behind', turn: number, random: Random): string {
  if (turn === 0) return '';
  const [near = ''] =
    (side === 'before' ? /\p{Script=Han}{0,4}$/u : /^\p{Script=Han}{0,4}/u).exec(text) ?? [];
  const length = random.below(near.length + 1);
  return side === 'before' ? near.slice(near.length - length) : near.slice(0, length);
}

/** A query, unless it is identical to the printed words. */
function variant(name: VariantClass, typed: string, printed: string): CertificateQuery | null {
  return typed === printed ? null : askFor(name, typed, printed);
}

/** Puts a mark between two characters. */
function insert(text: string, mark: string, random: Random): string {
  const characters = [...text];
  const place = 1 + random.below(characters.length - 1);
  return [...characters.slice(0, place), mark, ...characters.slice(place)].join('');
}

/** Letters, digits and signs in full width. */
function widen(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCodePoint(character.charCodeAt(0) + 0xfee0));
}
