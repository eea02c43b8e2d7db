const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
};
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const groups: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/**
 * Reads a Chinese numeral: 十二 → 12, 一千吨 without its unit → 1000, 二〇三五 → 2035.
 *
 * @param text only numerals (零〇一二两三四五六七八九十百千万亿)
 * @returns the number, or `null` where the characters do not make one (万 alone, 十百)
 */
export function readChineseNumeral(text: string): number | null {
  const characters = [...text];
  if (characters.length === 0) return null;
  if (characters.every((character) => character in digits)) {
    return Number(characters.map((character) => digits[character]).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastPlace = Infinity;
  for (const character of characters) {
    if (character in digits) {
      digit = digits[character] ?? 0;
    } else if (character in places) {
      const place = places[character] ?? 1;
      if (place >= lastPlace) return null;
      // Only 十 can begin a numeral without a digit before it.
      if (digit === null && place !== 10) return null;
      section += (digit ?? 1) * place;
      [digit, lastPlace] = [null, place];
    } else if (character in groups) {
      const whole = section + (digit ?? 0);
      if (whole === 0) return null;
      total += whole * (groups[character] ?? 1);
      [section, digit, lastPlace] = [0, null, Infinity];
    } else {
      return null;
    }
  }
  return total + section + (digit ?? 0);
}
