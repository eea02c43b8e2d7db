import { Converter } from 'opencc-js/t2cn';
import type { Corpus, Place } from './corpus.ts';
import type { Meaning } from './query.ts';

/**
 * What a query must find, by brute force, as an independent implementation: nothing here is shared with the
 * search that it judges. A block matches if one of its cells contains the phrase after folding:
 *
 * - NFKC (width, superscripts, unit signs), lower case, traditional characters simplified one by one;
 *   Ⅰ–Ⅻ stay one character each; 〇 and ○ are 零;
 * - white space, quotation and title marks, brackets, dashes, 、 · and the like are ignored;
 * - a numeral of a water class (Ⅱ类, II类, 二类), a unit (m3, 立方米) and a year (2035, 二〇三五) match
 *   all their forms; at the edge of a phrase, letters must not touch a form that is made of letters:
 *   II类 does not match in III类, nor m2 in km2.
 *
 * A word that is a figure (digits and their unit) matches whole figures only: in phrase and text a mark is put at both
 * ends of every figure, so that a longer one is another text.
 *
 * Occurrences are counted at every character where one begins: overlapping ones each count, nested ones
 * count once.
 */
export class Truth {
  readonly #folded: readonly { readonly place: Place; readonly cells: readonly Cell[] }[];
  readonly #units: readonly (readonly string[])[];
  readonly #figure: RegExp;

  constructor({ places, units, figureUnits }: Corpus) {
    this.#folded = places.map((place) => ({
      place,
      cells: place.cells.map((cell) => ({ plain: fold(cell), marked: fold(markFigures(cell)) })),
    }));
    this.#units = units.map((group) => group.map(fold));
    const unit = figureUnits.map((each) => escaped(each.normalize('NFKC').toLowerCase())).join('|');
    const mark = '[^\\p{L}\\p{N}%‰℃°]*';
    const digits = '(?:[0-9]+(?:[.,][0-9]+)*|[〇○零一二三四五六七八九]{4})';
    this.#figure = new RegExp(`^(?:${mark}${digits}(?:${mark}(?:${unit}))*)+${mark}$`, 'u');
  }

  /** Matching blocks (`plan/id`) with their numbers of occurrences. */
  find(meanings: readonly Meaning[]): Map<string, number> {
    const asked = meanings.map(({ all, none, figures }) => ({
      all: all.map((phrase) => this.#pattern(phrase, figures)),
      none: none.map((phrase) => this.#pattern(phrase, figures)),
    }));
    const found = new Map<string, number>();
    for (const { place, cells } of this.#folded) {
      const fitting = asked.filter(
        ({ all, none }) =>
          all.every((pattern) => holds(cells, pattern)) && !none.some((pattern) => holds(cells, pattern)),
      );
      if (fitting.length === 0) continue;
      const patterns = fitting.flatMap(({ all }) => all);
      found.set(
        `${place.plan}/${place.block}`,
        cells.reduce((sum, cell) => sum + countIn(cell, patterns), 0),
      );
    }
    return found;
  }

  /** Matches wherever the phrase occurs; a lookahead, so that overlapping occurrences count. */
  #pattern(phrase: string, figures: Meaning['figures']): Pattern {
    const isFigure = this.#figure.test(phrase.normalize('NFKC').toLowerCase().replace(/\s/gu, ''));
    const isMarked = figures === undefined ? isFigure : figures === 'whole';
    const folded = fold(isMarked ? markFigures(phrase) : phrase);
    if (folded === '') throw new Error(`Nothing is left of “${phrase}” after folding.`);
    let source = '';
    let at = 0;
    while (at < folded.length) {
      const piece = this.#pieceAt(folded, at, isMarked) ?? { length: 1, forms: [folded.charAt(at)] };
      const typed = folded.slice(at, at + piece.length);
      const edge = { first: at === 0, last: at + piece.length === folded.length };
      source += `(?:${piece.forms.map((form) => guarded(form, form === typed, edge)).join('|')})`;
      at += piece.length;
    }
    return { isMarked, source: new RegExp(`(?=(${source}))`, 'g') };
  }

  /** A word with several forms that begins here. */
  #pieceAt(
    folded: string,
    at: number,
    isMarked: boolean,
  ): { length: number; forms: readonly string[] } | null {
    const numeral = sticky(
      /(?<![a-z])(?:([ⅠⅡⅢⅣⅤⅥ]|iii|ii|iv|vi|i|v)(?![a-z])类?|[一二三四五六]类)/y,
      folded,
      at,
    );
    if (numeral !== null) {
      const suffix = numeral.endsWith('类') ? '类' : '';
      const name = suffix === '' ? numeral : numeral.slice(0, -1);
      const set = numeralForms.find((forms) => forms.includes(name));
      // i and v alone are letters, except in 劣V.
      const letter = suffix === '' && /^[iv]$/.test(name) && folded.charAt(at - 1) !== '劣';
      if (set && !letter) {
        const forms = suffix === '' ? set.slice(0, 2) : set;
        return { length: numeral.length, forms: forms.map((form) => form + suffix) };
      }
    }
    const arabic = sticky(/(?<![\d.])(?:19|20)\d\d(?!\d)|\ue000(?:19|20)\d\d\ue000/y, folded, at);
    if (arabic !== null) {
      const chinese = arabic.replace(/\ue000/g, '').replace(/\d/g, (digit) => digits.charAt(Number(digit)));
      return { length: arabic.length, forms: [arabic, chinese] };
    }
    const chinese = sticky(/(?<![零一二三四五六七八九])[零一二三四五六七八九]{4}/y, folded, at);
    if (chinese !== null) {
      const other = chinese.replace(/./g, (digit) => String(digits.indexOf(digit)));
      return { length: 4, forms: [chinese, isMarked ? markFigures(other) : other] };
    }
    const units = this.#units
      .map((group) => (isMarked ? group.map(markFigures) : group))
      .flatMap((group) => group.map((name) => ({ name, group })))
      .sort((a, b) => b.name.length - a.name.length);
    for (const { name, group } of units) {
      if (!folded.startsWith(name, at)) continue;
      const latin = /[a-z0-9]/.test(name);
      const cut =
        /[a-z]/.test(folded.charAt(at - 1)) || /[a-z0-9\ue000]/.test(folded.charAt(at + name.length));
      return latin && cut ? null : { length: name.length, forms: group };
    }
    return null;
  }
}

const digits = '零一二三四五六七八九';
const numeralForms = [
  ['Ⅰ', 'i', '一'],
  ['Ⅱ', 'ii', '二'],
  ['Ⅲ', 'iii', '三'],
  ['Ⅳ', 'iv', '四'],
  ['Ⅴ', 'v', '五'],
  ['Ⅵ', 'vi', '六'],
];

/**
 * The source of a pattern for a form. A numeral or unit in letters must not touch other letters; what
 * was typed itself may be a single letter (m finds every m) or be followed by letters (km in km2).
 */
function guarded(form: string, typed: boolean, edge: { first: boolean; last: boolean }): string {
  const source = escaped(form);
  // 二级三类站 and 第三类 are no water class, unless that is what was typed.
  if (!typed && edge.first && /^[一二三四五六]类$/u.test(form)) return `(?<![级第十百])${source}`;
  if (!/[a-z]/.test(form)) return source;
  const numeral = /^[iv]{2,}$/.test(form);
  const before = edge.first && !(typed && form.length === 1) ? '(?<![a-z])' : '';
  const behind = edge.last && !form.endsWith('类') && (!typed || numeral) ? '(?![a-z0-9\ue000])' : '';
  return `${before}${source}${behind}`;
}

/** A cell folded, as it is and with marks at both ends of its figures. */
interface Cell {
  readonly plain: string;
  readonly marked: string;
}

interface Pattern {
  readonly isMarked: boolean;
  readonly source: RegExp;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Marks both ends of every figure. The comma of a clause is none of thousands, so it must not fold before. */
function markFigures(text: string): string {
  return [...text]
    .map((character) => (/[，Ⅰ-Ⅻⅰ-ⅻ]/u.test(character) ? character : character.normalize('NFKC')))
    .join('')
    .replace(/\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*/g, '\ue000$&\ue000');
}

function holds(cells: readonly Cell[], { isMarked, source }: Pattern): boolean {
  return cells.some(({ plain, marked }) => (isMarked ? marked : plain).search(source) !== -1);
}

function countIn({ plain, marked }: Cell, patterns: readonly Pattern[]): number {
  const spans = patterns.flatMap(({ isMarked, source }) =>
    [...(isMarked ? marked : plain).matchAll(source)].map(({ index, 1: found = '' }) => {
      const from = isMarked ? unmarked(marked.slice(0, index)) : index;
      return { from, to: from + (isMarked ? unmarked(found) : found.length) };
    }),
  );
  const different = new Map(spans.map((span) => [`${span.from}-${span.to}`, span]));
  const all = [...different.values()];
  return all.filter(
    (span) => !all.some((other) => other !== span && other.from <= span.from && span.to <= other.to),
  ).length;
}

/** Length of a text without its marks. */
function unmarked(text: string): number {
  return text.replace(/\ue000/g, '').length;
}

/** The words of a pattern at a place, or `null`. */
function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Hong Kong's characters: Taiwan's would take the simplified 著 (显著) for a traditional 着. */
const simplify = Converter({ from: 'hk', to: 'cn' });

const invisible = /[\s\p{Cf}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'`、·•‧・_*~−]/u;

/** Folds a text that contains no tab. */
export function fold(text: string): string {
  return [...text]
    .map((character) => {
      if (/[Ⅰ-Ⅻⅰ-ⅻ]/u.test(character)) return character.toUpperCase();
      const plain = /[〇○]/u.test(character) ? '零' : character.normalize('NFKC').toLowerCase();
      return [...plain]
        .filter((part) => !invisible.test(part))
        .map((part) => simplify(part))
        .join('');
    })
    .join('');
}
