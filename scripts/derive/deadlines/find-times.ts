import type { DeadlineForm, Due } from '../../../src/model/deadline.ts';
import type { DeadlineWords } from '../../inputs/deadline-words.ts';
import type { Period } from '../statements/find-years.ts';
import type { Span } from '../statements/spans.ts';

/** A time that a text prints as the one by which something is due. */
export interface PrintedTime extends Span {
  readonly due: Due;
  readonly form: DeadlineForm;
}

const point =
  /(?:到|至|在|于)?\s*((?:19|20)\d{2}\s*年?\s*[-－–—~～至]+\s*)?(?<!\d)((?:19|20)\d{2})\s*年(?:\s*(\d{1,2})\s*月(?:份)?(?:\d{1,2}\s*日)?)?((?:年?底|末)(?:以前|之前|前)?|以前|之前|前)?/gu;
const period = /(?:到|至|在)?\s*“?(十四五)”?\s*(期末|末期?|期间|时期)/gu;

/**
 * Finds the times of a text that something may be due by: 到2025年, 2023年6月底前, “十四五”期间. Years that are compared
 * with, that begin something, that stand in the number or title of a document, and dates to the day are none.
 *
 * @param range of the years of the plan
 * @returns times in their order, without those that are over when the plan begins
 */
export function findTimes(text: string, range: Period, words: DeadlineWords): PrintedTime[] {
  const found: PrintedTime[] = [];
  const titles = [...text.matchAll(/《[^》]*》|〔[^〕]*〕/gu)].map(({ index, 0: title }) => ({
    start: index,
    end: index + title.length,
  }));
  const isInTitle = (at: number): boolean => titles.some(({ start, end }) => start <= at && at < end);
  const isNone = (start: number, end: number, behind: readonly string[]): boolean =>
    isInTitle(start) ||
    words.notBefore.some((word) => endsIn(text.slice(0, start), word)) ||
    behind.some((word) => text.slice(end).trimStart().startsWith(word));

  for (const match of text.matchAll(point)) {
    const [printed, from, year, month, closing] = match;
    const [start, end] = [match.index, match.index + printed.length];
    if (printed.endsWith('日') || Number(year) < range.start) continue;
    // 到 or 至 belongs to the time, but 规划期至 says which years the plan is for.
    const number = start + printed.search(/\d/u);
    if (words.notBefore.some((word) => endsIn(text.slice(0, number), word))) continue;
    if (isNone(start, end, words.notBehind)) continue;
    const atEnd = closing !== undefined && /底|末/u.test(closing);
    found.push({
      ...spanOf(text, start, end),
      due: { year: Number(year), month: month !== undefined ? Number(month) : atEnd ? 12 : null },
      form: from === undefined ? 'point' : 'period',
    });
  }
  for (const match of text.matchAll(period)) {
    const [start, end] = [match.index, match.index + match[0].length];
    // Where something else is before it in its clause, the period only narrows a noun: 全区“十四五”时期生态文明建设.
    if (!/(?:^|[。；，：、\n\s])$/u.test(text.slice(0, start))) continue;
    if (isNone(start, end, words.notBehindPeriod)) continue;
    found.push({
      ...spanOf(text, start, end),
      due: { year: range.end, month: null },
      form: formOf(match[2]),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function endsIn(text: string, word: string): boolean {
  return text.trimEnd().endsWith(word);
}

/** The end of a period is a time by which something is due; the period itself only ends there. */
function formOf(word = ''): DeadlineForm {
  return word.includes('末') ? 'point' : 'period';
}

function spanOf(text: string, start: number, end: number): Span {
  const space = /^\s*/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + space, end };
}
