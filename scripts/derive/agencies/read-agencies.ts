import { squeeze } from '../../../src/text/squeeze.ts';
import type { AgencyWords } from '../../inputs/agency-words.ts';
import { nameAgency, type NamedAgency, type Region } from './name-agency.ts';

/** An agency in a printed list. */
export interface ReadAgency extends NamedAgency {
  /** As printed, white space left out. */
  readonly printed: string;
  /** Where the printed form begins in the list. */
  readonly start: number;
  /** Whether 等 or 等部门 follows: the list names only some. */
  readonly etc: boolean;
}

/**
 * Reads a printed list of agencies. Words for their part in a task (牵头, 配合) are no part of a name: a caller that
 * needs them cuts the list there, or looks behind `start`.
 *
 * @param list a cell, or the words of a bracketed note: 县生态环境局、县住房城乡建委，各乡镇. What follows a full stop is
 *   a sentence of its own and no part of the list
 * @param region the region of the plan that prints it
 * @returns the agencies in the order of the list; what the vocabulary does not know has kind `unknown`
 */
export function readAgencies(list: string, region: Region, words: AgencyWords): ReadAgency[] {
  const [sentence = ''] = list.split('。', 1);
  return itemsOf(sentence, words).flatMap(({ text, start }) => {
    const { printed, etc } = withoutRole(text, words);
    if (printed.trim() === '') return [];
    const offset = start + (text.length - text.trimStart().length);
    const parts = splitJoined(printed.trim(), region, words);
    return parts.map((part, index) => ({
      ...nameAgency(squeeze(part.text), region, words),
      printed: squeeze(part.text),
      start: offset + part.start,
      etc: etc && index === parts.length - 1,
    }));
  });
}

interface Item {
  readonly text: string;
  readonly start: number;
}

/** Cuts a list at its separators, those in brackets left out: 街道（乡镇、村）. */
function itemsOf(list: string, { separators }: AgencyWords): Item[] {
  const items: Item[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= list.length; at += 1) {
    const character = list.charAt(at);
    if (/[（(]/.test(character)) depth += 1;
    if (/[）)]/.test(character)) depth -= 1;
    if (at < list.length && (depth > 0 || !separators.includes(character))) continue;
    items.push({ text: list.slice(start, at), start });
    start = at + 1;
  }
  return items;
}

/** Takes words for a part in a task and for others off the end of a name. */
function withoutRole(
  text: string,
  { roles, others }: Pick<AgencyWords, 'roles' | 'others'>,
): { printed: string; etc: boolean } {
  let printed = text.trimEnd();
  let etc = false;
  for (;;) {
    const role = longestEnd(printed, roles);
    const other = longestEnd(printed, others);
    if (role === undefined && other === undefined) return { printed, etc };
    etc ||= other !== undefined;
    printed = printed.slice(0, -(role ?? other ?? '').length).trimEnd();
  }
}

function longestEnd(text: string, endings: readonly string[]): string | undefined {
  return endings.filter((ending) => text.endsWith(ending)).sort((a, b) => b.length - a.length)[0];
}

/** Cuts 县水利局和县林业局 in two, but not 县规划和自然资源局: only where both parts are known by themselves. */
function splitJoined(text: string, region: Region, words: AgencyWords): Item[] {
  const isKnown = (part: string): boolean => nameAgency(squeeze(part), region, words).kind !== 'unknown';
  if (isKnown(text)) return [{ text, start: 0 }];
  for (const joint of words.conjunctions) {
    const at = text.indexOf(joint);
    if (at <= 0) continue;
    const [left, right] = [text.slice(0, at), text.slice(at + joint.length)];
    if (!isKnown(left) || right === '') continue;
    const others = splitJoined(right, region, words);
    if (!others.every((part) => isKnown(part.text))) continue;
    return [
      { text: left, start: 0 },
      ...others.map((part) => ({ ...part, start: part.start + at + joint.length })),
    ];
  }
  return [{ text, start: 0 }];
}
