import type { Occurrence } from './evaluate.ts';
import { joinPlaces, type Place } from './find.ts';
import { fold, type Simplified } from '../text/fold.ts';
import { widenToWhole, wholeWords } from './whole-words.ts';

/** A stretch of printed text; `marked` if it is a match. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** A piece of a block around some occurrences. */
export interface Context {
  readonly stretches: readonly Stretch[];
  /** Whether the block continues before and after the piece. */
  readonly cutBefore: boolean;
  readonly cutBehind: boolean;
}

/** Positions of a hit's occurrences in the printed text: separate, or merged for marking. */
export function printedPlaces(
  text: string,
  occurrences: readonly Occurrence[],
  simplified: Simplified,
): Place[] {
  const { starts, ends } = fold(text, simplified);
  return occurrences.map(({ start, length }) => ({
    start: starts[start] as number,
    end: ends[start + length - 1] as number,
  }));
}

/** Characters on either side of an occurrence. */
const reach = 24;
/** A block up to this length is shown whole. */
const shortBlock = 120;

/** Keywords in context. Pieces that touch are one; none begins or ends inside a figure or a Latin word. */
export function contextsOf(text: string, places: readonly Place[]): Context[] {
  if (text.length <= shortBlock) return [contextAt(text, places, { start: 0, end: text.length })];
  const words = wholeWords(text);
  const windows = joinPlaces(
    places.map(({ start, end }) =>
      widenToWhole(
        words,
        widen(text, { start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) }),
      ),
    ),
  );
  return windows.map((window) => contextAt(text, places, window));
}

/** A block as a whole. */
export function wholeBlock(text: string, places: readonly Place[]): Context {
  return contextAt(text, places, { start: 0, end: text.length });
}

function contextAt(text: string, places: readonly Place[], { start, end }: Place): Context {
  const stretches: Stretch[] = [];
  let at = start;
  const add = (to: number, marked: boolean): void => {
    if (to > at) stretches.push({ text: cellBorders(text.slice(at, to)), marked });
    at = Math.max(at, to);
  };
  for (const place of joinPlaces(places)) {
    if (place.end <= start || place.start >= end) continue;
    add(place.start, false);
    add(Math.min(place.end, end), true);
  }
  add(end, false);
  return { stretches, cutBefore: start > 0, cutBehind: end < text.length };
}

/** A line of a concordance: one occurrence with its left and right context in the block. */
export interface ConcordanceLine {
  readonly before: string;
  readonly hit: string;
  readonly behind: string;
}

/** Context characters on either side in a concordance. */
const lineReach = 40;

export function concordanceLine(text: string, { start, end }: Place): ConcordanceLine {
  const window = widenToWhole(
    wholeWords(text),
    widen(text, { start: Math.max(0, start - lineReach), end: Math.min(text.length, end + lineReach) }),
  );
  return {
    before: cellBorders(text.slice(window.start, start)),
    hit: cellBorders(text.slice(start, end)),
    behind: cellBorders(text.slice(end, window.end)),
  };
}

/** By what follows the hit, character by character; or by what precedes it, read backwards. */
export function compareLines(side: 'after' | 'before'): (a: ConcordanceLine, b: ConcordanceLine) => number {
  const collator = new Intl.Collator('zh-CN');
  const key = ({ before, behind }: ConcordanceLine): string =>
    (side === 'after' ? behind : [...before].reverse().join('')).replaceAll(/[\s\p{P}]/gu, '');
  return (a, b) => collator.compare(key(a), key(b));
}

/** How cell boundaries and line feeds are shown in running text. */
export function cellBorders(text: string): string {
  return text.replaceAll(/\t+/g, ' ｜ ').replaceAll('\n', ' ');
}

/** Avoids splitting a surrogate pair. */
function widen(text: string, { start, end }: Place): Place {
  const isSecondHalf = (at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
  return { start: isSecondHalf(start) ? start - 1 : start, end: isSecondHalf(end) ? end + 1 : end };
}
