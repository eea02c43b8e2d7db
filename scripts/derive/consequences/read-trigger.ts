import type { ConsequenceWords } from '../../inputs/consequence-words.ts';
import { type Span, trimmed, wordsOf } from '../statements/spans.ts';
import type { PrintedMeasure } from './find-measures.ts';

/** Where to look for what sets a consequence off. */
export interface TriggerPlaces {
  /** The clauses before it that say on what condition; `null` where there are none. */
  readonly condition: Span | null;
  readonly clause: Span;
  readonly measures: readonly PrintedMeasure[];
}

/**
 * Reads what sets a consequence off: the condition before the clause (对未完成目标的地区，…), what is named before the measure
 * (对不符合要求的项目不予审批), or the offence behind it (查处违法排污行为).
 *
 * @returns the words as printed, without 对 and a final 的; `null` where nothing is named
 */
export function readTrigger(
  text: string,
  { condition, clause, measures }: TriggerPlaces,
  words: ConsequenceWords,
): string | null {
  const first = measures[0];
  const last = measures[measures.length - 1];
  if (!first || !last) return null;
  if (condition) return withoutFrame(wordsOf(text, trimmed(text, condition)), words);
  const before = text.slice(trimmed(text, clause).start, first.start);
  const object = objectBefore(before, words);
  if (object !== null) return object;
  // 查处和纠正违章鸣号行为: the second verb is no part of what it is for.
  const behind = wordsOf(text, trimmed(text, { start: last.end, end: clause.end }))
    .replace(/^(?:和|与)\p{Script=Han}{2}/u, '')
    .replace(/^的(?!.*的)/u, '');
  // A list of instruments goes on: 损害赔偿、生态补偿等新制度.
  if (behind.startsWith('、') && /制度|机制/u.test(behind)) return null;
  return words.offences.some((word) => behind.includes(word)) ? behind : null;
}

/** What stands between 对 or 将 and the measure. */
function objectBefore(before: string, { objectBegins, objectEnds }: ConsequenceWords): string | null {
  const begins = objectBegins
    .flatMap((word) => (before.includes(word) ? [{ word, at: before.indexOf(word) }] : []))
    .sort((a, b) => a.at - b.at || b.word.length - a.word.length)[0];
  if (begins === undefined) {
    const failed = /^(.{4,})的(?:要|应|一律)/u.exec(before);
    return failed?.[1] ?? null;
  }
  const named = before.slice(begins.at + begins.word.length);
  // 对…行为的查处力度 names all that stands before 的.
  if (named.endsWith('的')) return named.slice(0, -1);
  const ends = objectEnds
    .flatMap((word) => (named.includes(word) ? [named.indexOf(word) + word.length] : []))
    .sort((a, b) => a - b)[0];
  return ends === undefined
    ? (/^(.+?)的(?:列入|予以|实施|依法)/u.exec(named)?.[1] ?? null)
    : named.slice(0, ends);
}

function withoutFrame(printed: string, { conditionAlone }: ConsequenceWords): string {
  const frame = ['对', '对于', '凡', ...conditionAlone]
    .sort((a, b) => b.length - a.length)
    .find((word) => printed.startsWith(word));
  return printed
    .slice(frame?.length ?? 0)
    .replace(/^发现/u, '')
    .replace(/的$/u, '');
}
