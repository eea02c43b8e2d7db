/** Classes of GB 3838-2002 and the one below them, in order. */
export const waterClasses = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ', '劣Ⅴ'] as const;

const numerals: readonly (readonly string[])[] = [
  ['Ⅰ', 'I', '一'],
  ['Ⅱ', 'II', '二'],
  ['Ⅲ', 'III', '三'],
  ['Ⅳ', 'IV', '四'],
  ['Ⅴ', 'V', '五'],
];

/**
 * The class that a numeral names, without 类 after it.
 *
 * @returns 1 (Ⅰ) to 5 (Ⅴ); `null` for other text. 二 is also an everyday numeral: check that 类 follows.
 */
export function classOfNumeral(numeral: string): number | null {
  const place = numerals.findIndex((forms) => forms.includes(numeral));
  return place === -1 ? null : place + 1;
}

/**
 * The class that a printed value names.
 *
 * @returns 1 (Ⅰ) to 6 (劣Ⅴ); `null` where the words name none, or more than one
 * @example waterClass('总体II类') // 2
 */
export function waterClass(raw: string): number | null {
  // “Ⅱ～Ⅲ类” is a range, not a class.
  if (/[ⅠⅡⅢⅣⅤIV一二三四五][^ⅠⅡⅢⅣⅤIV一二三四五类][劣ⅠⅡⅢⅣⅤIV一二三四五]+类/.test(raw)) return null;
  const found = [...raw.matchAll(/(劣)?([ⅠⅡⅢⅣⅤ]|[IV]+|[一二三四五])类/g)];
  const [match] = found;
  if (found.length !== 1 || match === undefined) return null;
  const [, worse, numeral = ''] = match;
  const place = classOfNumeral(numeral);
  if (worse === undefined) return place;
  return place === 5 ? 6 : null;
}
