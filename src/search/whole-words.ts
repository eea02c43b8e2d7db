import type { Place } from './find.ts';

/**
 * What must not be cut where a text is cut for want of room: half a figure is another figure (0.4991 is not 991), and half
 * a word of Latin letters is none.
 *
 * - a run of letters and digits of Latin or Greek script with their accents, indices and signs (PM2.5, NH3-N, km², Ⅱ,
 *   95.8%), also over a point, comma, slash, colon, range mark between two of them (2021-2025, 1,000, 9. 6%), with the
 *   sign before it and the Chinese multiplier behind it (近 -0.5, 900万);
 * - two or more Chinese numerals in a row (二〇三五), with 百分之 before them.
 */
const stuck = String.raw`\p{Script=Latin}\p{Script=Greek}\p{N}\p{M}%％‰°㍱-㏟℀-⅏`;
const whole = new RegExp(
  String.raw`[±+＋\-−≥≤≧≦＞＜><]?[${stuck}]+(?:[.．,:：/／\-−‐–—~～×*+'’·•_@&]+ ?[${stuck}]+)*[百千万亿]*|(?:百分之)?[〇零一二三四五六七八九十百千万亿两]{2,}`,
  'gu',
);

/** The places of a text that must not be cut, in its order. */
export function wholeWords(text: string): Place[] {
  const places: Place[] = [];
  whole.lastIndex = 0;
  for (let found = whole.exec(text); found; found = whole.exec(text)) {
    places.push({ start: found.index, end: found.index + found[0].length });
  }
  return places;
}

/** Widens a stretch of a text until its ends cut nothing that must stay whole. */
export function widenToWhole(words: readonly Place[], { start, end }: Place): Place {
  const cut = (at: number): Place | undefined => words.find((word) => word.start < at && at < word.end);
  return { start: cut(start)?.start ?? start, end: cut(end)?.end ?? end };
}
