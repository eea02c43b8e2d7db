/**
 * Figures of a text: what a reader takes for one number. A figure ends where its digits, its decimals or its thousands
 * end; a dash, a stroke, a dot in the middle or a bracket parts two (2021—2025, 1/3, 4·11, 〔2021〕11号).
 */

/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const digit = '[0-9０-９]';
const figure = new RegExp(
  `${digit}{1,3}(?:,${digit}{3})+(?!${digit})(?:[.．]${digit}+)?|${digit}+(?:[.．]${digit}+)*`,
  'g',
);
/** The number of a list with a year glued to it: 1.2025年. */
const listedYear = new RegExp(`^${digit}{1,2}[.．](?=(?:19|20)${digit}{2}$)`);

/**
 * The figures of a text as printed, in order.
 *
 * @example figuresIn('0.4991—15万') // [{ start: 0, end: 6 }, { start: 7, end: 9 }]
 */
export function figuresIn(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: digits } of text.matchAll(figure)) {
    const end = index + digits.length;
    const number = text.charAt(end) === '年' ? (listedYear.exec(digits)?.[0].length ?? 0) : 0;
    if (number > 0) found.push({ start: index, end: index + number - 1 });
    found.push({ start: index + number, end });
  }
  return found;
}

/** Marks that may stand before, between and behind the figures of a word that is a figure: ≥95%, 5—10, 〔2021〕11号. */
const marks = /^[^\p{L}\p{N}%‰℃°/]/u;
const number = /^(?:[0-9]+(?:[.,][0-9]+)*|[〇○零一二三四五六七八九]{4})/u;

/**
 * Whether a word is a figure: digits with their unit, and nothing else (3000, 95%以上, 2021—2025年, 1.5万吨/日).
 *
 * @param units what may follow the digits; longest first
 */
export function isFigure(word: string, units: readonly string[]): boolean {
  let rest = word.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
  let isBehindFigure = false;
  let figures = 0;
  while (rest !== '') {
    const digits = number.exec(rest)?.[0];
    const unit = isBehindFigure ? units.find((each) => rest.startsWith(each)) : undefined;
    const taken = digits ?? unit ?? marks.exec(rest)?.[0];
    if (taken === undefined) return false;
    if (digits !== undefined) figures += 1;
    isBehindFigure = isBehindFigure || digits !== undefined;
    rest = rest.slice(taken.length);
  }
  return figures > 0;
}
