import type { Corpus, Place } from './corpus.ts';
import type { AskedClass, CertificateQuery, Meaning } from './query.ts';
import type { Random } from './random.ts';
import { cut, distinct } from './sample-literal.ts';

/** Number of queries per class. */
const numbers: Readonly<Record<Exclude<AskedClass, 'help'>, number>> = {
  typed: 40,
  bracketed: 40,
  separated: 40,
  pasted: 60,
  'whole-figures': 80,
};

const isHan = (piece: string): boolean => /^\p{Script=Han}+$/u.test(piece);
/** None of the words that stand for marks. */
const isWord = (piece: string): boolean => isHan(piece) && !/^(?:或|或者|且|并且|非)$/u.test(piece);

/** Queries as people write them: with words for marks, brackets, separators, pasted, or figures. */
export function sampleAsked({ places }: Corpus, random: Random): CertificateQuery[] {
  const prose = places.filter(({ kind, cells }) => kind === 'paragraph' && isLong(cells));
  return [
    ...distinct(numbers.typed, (turn) => typedQuery(turn, prose, random)),
    ...distinct(numbers.bracketed, (turn) => bracketedQuery(turn, prose, random)),
    ...distinct(numbers.separated, (turn) => separatedQuery(turn, prose, random)),
    ...distinct(numbers.pasted, (turn) => pastedQuery(turn, prose, random)),
    ...distinct(numbers['whole-figures'], (turn) => figureQuery(turn, places, random)),
  ];
}

function isLong(cells: readonly string[]): boolean {
  return cells.some((cell) => /\p{Script=Han}{8}/u.test(cell));
}

/** Words of one paragraph, so that they often stand together. */
function wordsOf(prose: readonly Place[], count: number, random: Random): string[] {
  const place = random.of(prose);
  return Array.from({ length: count }, () => cut([place], 2 + random.below(2), random, isWord));
}

const allOf = (...all: string[]): Meaning => ({ all, none: [] });

/** Words that stand for marks. */
function typedQuery(turn: number, prose: readonly Place[], random: Random): CertificateQuery {
  const [a = '', b = '', c = ''] = wordsOf(prose, 3, random);
  const query = { class: 'typed' } as const;
  switch (turn % 5) {
    case 0:
      return {
        ...query,
        typed: `${a} ${random.of(['OR', '或', '或者'])} ${b}`,
        meanings: [allOf(a), allOf(b)],
      };
    case 1:
      return { ...query, typed: `${a} ${random.of(['AND', '且', '并且'])} ${b}`, meanings: [allOf(a, b)] };
    case 2:
      return {
        ...query,
        typed: `${a} ${random.of(['NOT', '非'])} ${b}`,
        meanings: [{ all: [a], none: [b] }],
      };
    case 3:
      return { ...query, typed: `${a} AND ${b} OR ${c}`, meanings: [allOf(a, b), allOf(c)] };
    default:
      return { ...query, typed: `${a}\u3000${b}｜${c}`, meanings: [allOf(a, b), allOf(c)] };
  }
}

function bracketedQuery(turn: number, prose: readonly Place[], random: Random): CertificateQuery {
  const [a = '', b = '', c = '', d = ''] = wordsOf(prose, 4, random);
  const [open, close] = random.of([
    ['(', ')'],
    ['（', '）'],
  ] as const);
  const query = { class: 'bracketed' } as const;
  switch (turn % 4) {
    case 0:
      return { ...query, typed: `${open}${a} | ${b}${close} ${c}`, meanings: [allOf(a, c), allOf(b, c)] };
    case 1:
      return { ...query, typed: `${c} -${open}${a} | ${b}${close}`, meanings: [{ all: [c], none: [a, b] }] };
    case 2:
      return {
        ...query,
        typed: `${open}${a} | ${b}${close} ${open}${c} | ${d}${close}`,
        meanings: [allOf(a, c), allOf(a, d), allOf(b, c), allOf(b, d)],
      };
    default:
      return {
        ...query,
        typed: `${open}${open}${a} | ${b}${close} ${c} | ${d}${close}`,
        meanings: [allOf(a, c), allOf(b, c), allOf(d)],
      };
  }
}

/** Words parted by other than spaces: as one text where that stands somewhere, else all of them. */
function separatedQuery(turn: number, prose: readonly Place[], random: Random): CertificateQuery {
  const words = wordsOf(prose, 2 + (turn % 2), random);
  const separator = random.of(['，', ', ', '；', ';', '、', '+', '/', '／']);
  const typed = words.join(separator);
  // With a space behind it a separator parts words in any case.
  if (separator.endsWith(' ')) return { class: 'separated', typed, meanings: [allOf(...words)] };
  return { class: 'separated', typed, meanings: [allOf(typed)], otherwise: [allOf(...words)] };
}

/** A text as it comes out of a file or off a page of this site. */
function pastedQuery(turn: number, prose: readonly Place[], random: Random): CertificateQuery {
  const place = random.of(prose);
  const length = turn % 6 === 0 ? 5 : 12 + random.below(20);
  const text = cut([place, random.of(prose), random.of(prose)], length, random, (piece) =>
    turn % 6 === 0 ? isHan(piece) : /^\p{Script=Han}[\p{Script=Han}，。、；：]+\p{Script=Han}$/u.test(piece),
  );
  const characters = [...text];
  const at = 2 + random.below(characters.length - 3);
  const [before, behind] = [characters.slice(0, at).join(''), characters.slice(at).join('')];
  const typed = [
    () => characters.join(' '),
    () => `${before}\n${behind}`,
    () => `${before}\u00ad${behind}`,
    () => `${before}${random.of(['[1]', '〔2〕', '①', '［12］'])}${behind}`,
    () => `${text}\n\n——某某局：《某某规划》，第一章，文本第12行，https://example.org/plans/x/1/#p1`,
    () => `${text} — 某某局, 《某某规划》 (X), 第一章, lines 12–13 of the text, https://example.org/#p1`,
  ][turn % 6] as () => string;
  return { class: 'pasted', typed: typed(), meanings: [allOf(text)] };
}

/** A figure of the texts, a part of one, or one beside it; alone, with its unit, or with another word. */
function figureQuery(turn: number, places: readonly Place[], random: Random): CertificateQuery {
  const cells = places.flatMap((place) => place.cells).filter((cell) => /\d/.test(cell));
  const found = [...random.of(cells).matchAll(/\d+(?:\.\d+)*(%|万亩|公里|平方公里|个|座|吨|年)?/gu)];
  const [printed, unit = ''] = random.of(found);
  const digits = printed.slice(0, printed.length - unit.length);
  const asked = [
    () => digits,
    () => printed,
    () => digits.slice(1).replace(/^\./, ''),
    () => digits.slice(0, -1).replace(/\.$/, ''),
    () => `${digits}0`,
    () => String(1 + random.below(99)),
  ][turn % 6] as () => string;
  const figure = asked();
  if (figure === '') return { class: 'whole-figures', typed: digits, meanings: [allOf(digits)] };
  return { class: 'whole-figures', typed: figure, meanings: [allOf(figure)] };
}
