import type { DeadlineForm, DeadlineReach, Due } from '../../../src/model/deadline.ts';
import type { DeadlineWords } from '../../inputs/deadline-words.ts';
import type { Period } from '../statements/find-years.ts';
import type { Part } from '../statements/read-time.ts';
import { sentencesOf, type Span, trimmed, wordsOf } from '../statements/spans.ts';
import { findTimes } from './find-times.ts';

/** A deadline as read from a text: offsets span the time and what is due. */
export interface ReadDeadline extends Span {
  readonly due: Due;
  readonly words: string;
  readonly form: DeadlineForm;
  readonly reach: DeadlineReach;
  readonly task: string;
  readonly quote: string;
}

/**
 * Reads what a text says is due, and by when: each printed time with the words behind it, up to the end of the sentence or
 * the next time.
 *
 * @param text of a paragraph
 * @param about.part what its headings say it is about: where a plan looks back, a year before its last tells a result, and where
 *   it tells how things are, a period says no more than when
 * @param about.isGoal whether they say that it is about aims: there a time holds up to the end of the paragraph
 */
export function readDeadlines(
  text: string,
  { part, isGoal }: { readonly part: Part; readonly isGoal: boolean },
  range: Period,
  words: DeadlineWords,
): ReadDeadline[] {
  const times = findTimes(text, range, words).filter(
    ({ form, due }) =>
      part === 'ahead' || (form === 'point' && (part === 'present' || due.year >= range.end)),
  );
  const sentences = sentencesOf(text);
  return times.flatMap((time, index): ReadDeadline[] => {
    const sentence = sentences.find(({ start, end }) => start <= time.start && time.start < end);
    if (!sentence) return [];
    const next = times[index + 1]?.start ?? text.length;
    const end = Math.min(isGoal ? text.length : sentence.end, next);
    const behind = trimmed(text, { start: time.end, end });
    const due = withoutNote(text, behind);
    const task = wordsOf(text, due);
    if (!/\p{L}{2}/u.test(task)) return [];
    return [
      {
        due: time.due,
        words: wordsOf(text, time),
        form: time.form,
        reach: reachOf(time.due.year, range),
        task,
        quote: wordsOf(text, { start: time.start, end: due.end }),
        start: time.start,
        end: due.end,
      },
    ];
  });
}

function reachOf(year: number, { end }: Period): DeadlineReach {
  return year < end ? 'before' : year === end ? 'end' : 'after';
}

/** What is due without the bracketed note on who leads. */
function withoutNote(text: string, span: Span): Span {
  const note = /\s*（[^（）]*(?:牵头|负责|配合)[^（）]*）\s*$/u.exec(wordsOf(text, span));
  return note ? trimmed(text, { start: span.start, end: span.start + note.index }) : span;
}
