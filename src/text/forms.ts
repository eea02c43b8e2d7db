import type { Simplified } from './fold.ts';
import { fold } from './fold.ts';

/**
 * The forms in which the words of a query may be printed. A text may have Ⅱ类, II类 or 二类, m3 or 立方米,
 * 2035年 or 二〇三五年; a query for one finds all. Each form is searched separately,
 * and the page lists the forms it tried.
 */

/** A folded form to search for, with its boundary conditions. */
export interface Form {
  readonly text: string;
  /** Characters that must not directly precede or follow: part of a numeral or unit is not a match. */
  readonly notBefore: RegExp | null;
  readonly notBehind: RegExp | null;
}

/** Groups of words that name the same unit; `content/vocabulary/search-forms.yaml`. */
export type UnitGroups = readonly (readonly string[])[];

const romanNumerals = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', 'Ⅵ'];
const romanLetters = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];
const chineseNumerals = ['一', '二', '三', '四', '五', '六'];
const chineseDigits = '零一二三四五六七八九';

const romanLetter = /[a-z]/;
/** Before 三类 these make it something else than a water class: 二级三类站, 第三类, 十三类. */
export const otherClassMarks = '级第十百';
const otherClass = new RegExp(`[${otherClassMarks}]`, 'u');
const latinOrDigit = /[a-z0-9]/;

/** Maximum number of forms: they multiply in a long query full of figures. */
const mostForms = 32;

interface Piece {
  readonly text: string;
  /** Whether the piece must not touch letters, because part of it would mean something else. */
  readonly guarded: boolean;
}

/**
 * @param phrase words as typed
 * @returns the forms to search for, the folded phrase first; none if it folds to nothing
 */
export function formsOf(phrase: string, simplified: Simplified, units: UnitGroups): Form[] {
  const folded = fold(phrase, simplified).text;
  if (folded === '') return [];
  const alternatives = cut(folded, unitTable(units, simplified));
  let sequences: Piece[][] = [[]];
  for (const choices of alternatives) {
    sequences = sequences
      .flatMap((sequence) => choices.map((choice) => [...sequence, choice]))
      .slice(0, mostForms);
  }
  const forms = new Map<string, Form>();
  for (const sequence of sequences) {
    const text = sequence.map((piece) => piece.text).join('');
    if (!forms.has(text)) forms.set(text, { text, ...guards(sequence, text === folded) });
  }
  return [...forms.values()];
}

/** Splits a folded phrase into pieces, each with its printed variants; the variant typed comes first. */
function cut(folded: string, units: ReadonlyMap<string, readonly string[]>): Piece[][] {
  const pieces: Piece[][] = [];
  let at = 0;
  const unitNames = [...units.keys()].sort((a, b) => b.length - a.length);
  while (at < folded.length) {
    const rest = folded.slice(at);
    const before = at === 0 ? '' : folded.charAt(at - 1);
    const found = waterClass(rest, before) ?? year(rest, before) ?? unit(rest, before, unitNames, units);
    const choices = found ?? [{ text: rest.charAt(0), guarded: false }];
    pieces.push(choices);
    at += (choices[0] as Piece).text.length;
  }
  return pieces;
}

/** Ⅱ类, ii类, 二类; also the numeral alone where it is unambiguous. */
function waterClass(rest: string, before: string): Piece[] | null {
  if (romanLetter.test(before)) return null;
  const [typed, numeral, suffix] =
    /^([Ⅰ-Ⅵ]|(?:iii|ii|iv|vi|i|v)(?![a-z]))(类?)/u.exec(rest) ?? /^([一二三四五六])(类)/u.exec(rest) ?? [];
  if (typed === undefined || numeral === undefined || suffix === undefined) return null;
  // A single letter is a numeral only in the name of a class: v also occurs in VOCs.
  if (/^[iv]$/.test(numeral) && suffix === '' && before !== '劣') return null;
  const rank = [romanNumerals, romanLetters, chineseNumerals]
    .map((numerals) => numerals.indexOf(numeral))
    .find((index) => index !== -1) as number;
  const numerals = [romanNumerals[rank], romanLetters[rank], ...(suffix ? [chineseNumerals[rank]] : [])];
  return typedFirst(
    typed,
    numerals.map((each) => ({ text: `${each as string}${suffix}`, guarded: each === romanLetters[rank] })),
  );
}

/** 2035 and 二零三五; also a span of years, whose dash was folded away (20212025). */
function year(rest: string, before: string): Piece[] | null {
  const [arabic] = /^(?:(?:19|20)\d\d){1,2}(?!\d)/.exec(rest) ?? [];
  if (arabic !== undefined && !/[\d.]/.test(before)) {
    const chinese = [...arabic].map((digit) => chineseDigits.charAt(Number(digit))).join('');
    return unguarded(arabic, chinese);
  }
  const [chinese] = /^(?:[零一二三四五六七八九]{4}){1,2}/.exec(rest) ?? [];
  if (chinese === undefined || chineseDigits.includes(before || ' ')) return null;
  return unguarded(chinese, [...chinese].map((digit) => String(chineseDigits.indexOf(digit))).join(''));
}

function unguarded(...texts: readonly string[]): Piece[] {
  return texts.map((text) => ({ text, guarded: false }));
}

function unit(
  rest: string,
  before: string,
  names: readonly string[],
  units: ReadonlyMap<string, readonly string[]>,
): Piece[] | null {
  const name = names.find((candidate) => rest.startsWith(candidate));
  if (name === undefined) return null;
  const latin = latinOrDigit.test(name);
  if (latin && (romanLetter.test(before) || latinOrDigit.test(rest.charAt(name.length)))) return null;
  const group = (units.get(name) ?? []).map((text) => ({ text, guarded: latinOrDigit.test(text) }));
  return typedFirst(name, group);
}

function typedFirst(typed: string, pieces: readonly Piece[]): Piece[] {
  return [
    { text: typed, guarded: pieces.some((piece) => piece.text === typed && piece.guarded) },
    ...pieces.filter((piece) => piece.text !== typed),
  ];
}

/**
 * A guarded piece at the edge of a form must not touch letters: II类 does not match in III类, nor m2 in km2.
 * The form as typed has two exceptions, a single letter and the text after a unit: m finds every m, and km is
 * also found in km2.
 */
function guards(sequence: readonly Piece[], asTyped: boolean): Pick<Form, 'notBefore' | 'notBehind'> {
  const [first, last] = [sequence[0], sequence[sequence.length - 1]];
  const isNumeral = /^(?:iii|ii|iv|vi|i|v)$/.test(last?.text ?? '');
  const before = first?.guarded && !(asTyped && first.text.length === 1);
  const behind = last?.guarded && !last.text.endsWith('类') && (!asTyped || isNumeral);
  const isOtherForm = !asTyped && /^[一二三四五六]类$/u.test(first?.text ?? '');
  return {
    notBefore: before ? romanLetter : isOtherForm ? otherClass : null,
    notBehind: behind ? latinOrDigit : null,
  };
}

function unitTable(units: UnitGroups, simplified: Simplified): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const group of units) {
    const folded = group.map((name) => fold(name, simplified).text);
    for (const name of folded) table.set(name, folded);
  }
  return table;
}
